package abate.server.desk.measuring;

import abate.engine.standards.Check;
import abate.engine.standards.Finding;
import abate.engine.standards.Grandfathering;
import abate.engine.standards.Verdict;
import abate.engine.words.Said;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseActs;
import abate.server.desk.words.When;
import abate.server.measuring.Entry;
import abate.server.measuring.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sheet of measurements and what the law makes of it.
 *
 * @param sentence where it stands, in words
 * @param now whether it is seen as it stands now, and may be written on
 * @param parts every part with what it still wants
 * @param violations what does not meet the law, the whole list
 * @param grandfathered what is spared, with the test
 * @param verdicts the two-part test of a substandard building
 * @param met how many requirements are met
 * @param into the acts that can take what was found
 * @param history what was put on the sheet, the latest first
 * @param wrong what is wrong with what was sent; empty for nothing
 */
public record MeasurePage(
        String title,
        String sentence,
        String address,
        boolean now,
        String today,
        List<PartLine> parts,
        List<Violation> violations,
        List<Violation> grandfathered,
        List<TwoParts> verdicts,
        List<String> met,
        List<Into> into,
        List<Line> history,
        String fingerprint,
        String wrong) {

    /** A sheet among those of the case. */
    public record Sheets(String href, int number, When on, String by, int parts) {}

    /** One part, so far down. */
    public record PartLine(int depth, String name, String kind, String href, int open, int violations) {}

    /**
     * A violation, or what is spared.
     *
     * @param id names it in a form
     * @param required and {@code found} in words; empty where they cannot be compared
     * @param tests each test that may spare it, in words; not those that plainly do not
     */
    public record Violation(
            String id,
            String words,
            String part,
            String cite,
            String what,
            String required,
            String found,
            List<String> reasons,
            List<String> tests) {

        static Violation of(Finding finding) {
            Check check = finding.check();
            return new Violation(
                    finding.standard() + "@" + finding.part() + "@" + (check == null ? "" : check.fact()),
                    finding.words().english(),
                    finding.part(),
                    finding.provision().cite(),
                    check == null ? "" : check.what().english(),
                    check == null
                            ? ""
                            : (check.leastOrMost() == null ? "" : check.must().english() + " ")
                                    + check.required().english(),
                    check == null ? "" : check.found().english(),
                    finding.reasons().stream().map(Said::english).toList(),
                    finding.tests().stream()
                            .filter(test -> test.standing() != Grandfathering.Standing.NOT_MET)
                            .map(Violation::told)
                            .toList());
        }

        private static String told(Grandfathering test) {
            String why =
                    String.join(". ", test.why().stream().map(Said::english).toList());
            String rest = test.standing() == Grandfathering.Standing.MET
                    ? why
                    : "Not on record: "
                            + String.join(
                                    ", ",
                                    test.missing().stream()
                                            .map(each -> each.ask().english())
                                            .toList());
            return test.words().english() + " (" + test.provision().cite() + "). " + rest + ".";
        }
    }

    /** The two-part test of one part. */
    public record TwoParts(String part, String standing, String condition, String danger, List<String> reasons) {
        static TwoParts of(Verdict verdict) {
            return new TwoParts(
                    verdict.part().isEmpty() ? "The premises" : verdict.part(),
                    switch (verdict.standing()) {
                        case SUBSTANDARD -> "Substandard";
                        case NOT_SUBSTANDARD -> "Not substandard";
                        case OPEN -> "Not decided yet";
                    },
                    switch (verdict.condition()) {
                        case FOUND -> "found";
                        case WAITING -> "seen, but someone else must determine it";
                        case NONE -> "none found";
                    },
                    switch (verdict.danger()) {
                        case YES -> "yes";
                        case NO -> "no";
                        case NOT_RECORDED -> "not recorded yet";
                    },
                    verdict.reasons().stream().map(Said::english).toList());
        }
    }

    /** An act that can take what was found. */
    public record Into(String value, String title) {}

    /** Something put on the sheet. */
    public record Line(int step, String text, String by, When day, String href) {}

    static MeasurePage of(CaseView view, Judged judged, boolean now, Set<String> roles, String wrong) {
        boolean open = now && CaseActs.mayAct(roles) && !view.closed();
        int sheet = judged.measuring().number();
        String address = MeasureLinks.sheet(view.number(), sheet);
        return new MeasurePage(
                "Measurements " + sheet,
                sentence(judged),
                address,
                open,
                "Begun on "
                        + When.of(judged.measuring().on(), view.state().day()).full() + " by "
                        + judged.measuring().by() + ". The law of that day applies.",
                judged.sheet().parts().stream()
                        .map(at -> line(view.number(), judged, at))
                        .toList(),
                judged.findings().violations().stream().map(Violation::of).toList(),
                judged.findings().grandfathered().stream().map(Violation::of).toList(),
                judged.findings().substandard().stream().map(TwoParts::of).toList(),
                met(judged),
                open ? MeasureCarried.offered(view.state(), roles) : List.of(),
                judged.measuring().entries().reversed().stream()
                        .map(entry -> line(view, address, entry))
                        .toList(),
                judged.measuring().fingerprint(),
                wrong);
    }

    private static String sentence(Judged judged) {
        int violations = judged.findings().violations().size();
        int open = judged.sheet().parts().stream().mapToInt(judged::open).sum();
        if (judged.sheet().parts().size() == 1) {
            return "Nothing is measured yet. Begin with the property, and name the buildings on it.";
        }
        return (violations == 1 ? "1 violation found; " : violations + " violations found; ")
                + (open == 0
                        ? "nothing is left to measure."
                        : open == 1 ? "1 thing is left to measure." : open + " things are left to measure.");
    }

    private static PartLine line(String number, Judged judged, Place at) {
        return new PartLine(
                at.names().size() / 2,
                Judged.called(at),
                at.names().isEmpty() ? "" : judged.kind(at),
                MeasureLinks.part(number, judged.measuring().number(), at),
                judged.open(at),
                judged.violations(at).size());
    }

    /** What is met, by section, each section once with how often. */
    private static List<String> met(Judged judged) {
        TreeMap<String, Integer> sections = new TreeMap<>();
        judged.findings().met().forEach(each -> sections.merge(each.provision().cite(), 1, Integer::sum));
        List<String> all = new ArrayList<>();
        sections.forEach((cite, times) -> all.add(cite + (times == 1 ? "" : " (" + times + " times)")));
        return all;
    }

    private static Line line(CaseView view, String address, Entry entry) {
        String where = Place.parse(entry.note().place()).map(MeasurePage::where).orElse("");
        String text = switch (entry.note().kind()) {
            case FACTS ->
                entry.note().typed().isEmpty()
                        ? where + " added"
                        : where + ": " + entry.note().typed().size()
                                + (entry.note().typed().size() == 1 ? " answer" : " answers");
            case NONE -> where + ": none";
            case GONE -> where + " taken off";
        };
        return new Line(
                entry.step(),
                text,
                entry.by(),
                When.of(entry.day(), view.state().day()),
                address + "?step=" + entry.step());
    }

    private static String where(Place place) {
        if (place.isPart()) {
            return place.path().isEmpty() ? "The property" : place.path();
        }
        String above = place.above().path();
        return (above.isEmpty() ? "" : above + " › ") + place.name();
    }
}
