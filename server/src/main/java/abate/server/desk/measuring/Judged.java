package abate.server.desk.measuring;

import abate.engine.standards.FactKind;
import abate.engine.standards.Finding;
import abate.engine.standards.Findings;
import abate.engine.standards.Grandfathering;
import abate.engine.standards.HousingStandards;
import abate.engine.standards.Measured;
import abate.engine.standards.Missing;
import abate.engine.standards.PartKind;
import abate.engine.standards.Verdict;
import abate.engine.written.Problem;
import abate.server.measuring.Measuring;
import abate.server.measuring.Place;
import abate.server.measuring.Sheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sheet of measurements and what the law makes of it. An answer that cannot be read counts as not measured; it stays on
 * the sheet with what is wrong.
 */
record Judged(HousingStandards standards, Measuring measuring, Sheet sheet, List<Problem> problems, Findings findings) {

    static Judged of(HousingStandards standards, Measuring measuring) {
        Sheet sheet = measuring.sheet();
        Measured measured = standards.measured(sheet.written());
        return new Judged(
                standards,
                measuring,
                sheet,
                measured.problems(),
                standards.inspect(measured.property(), measuring.on()));
    }

    /** What kind of part stands at a place. */
    String kind(Place at) {
        return kindNamed(at.list()).map(PartKind::name).orElseGet(this::root);
    }

    private Optional<PartKind> kindNamed(String list) {
        return standards.survey().parts().values().stream()
                .filter(each -> !list.isEmpty() && each.plural().equals(list))
                .findFirst();
    }

    private String root() {
        return standards.survey().parts().values().stream()
                .filter(each -> each.in().isEmpty())
                .map(PartKind::name)
                .findFirst()
                .orElse("");
    }

    /** The facts asked of the part there. */
    List<FactKind> facts(Place at) {
        return standards.survey().factsOf(kind(at));
    }

    /** The kinds of parts that can stand in the part there. */
    List<PartKind> inside(Place at) {
        return standards.survey().inside(kind(at));
    }

    /** What is still to be measured there, facts and lists of parts. */
    Set<String> toMeasure(Place at) {
        return named(findings.notMeasured().stream().flatMap(each -> each.missing().stream()), at);
    }

    /** What would say whether a violation is spared. */
    Set<String> toSpare(Place at) {
        return named(
                findings.violations().stream()
                        .flatMap(each -> each.tests().stream())
                        .filter(test -> test.standing() == Grandfathering.Standing.OPEN)
                        .flatMap(test -> test.missing().stream()),
                at);
    }

    /** What would say whether the building is substandard. */
    Set<String> toDecide(Place at) {
        return named(findings.substandard().stream().map(Verdict::missing).flatMap(Set::stream), at);
    }

    private static Set<String> named(Stream<Missing> missing, Place at) {
        Set<String> names = new LinkedHashSet<>();
        missing.filter(each -> each.part().equals(at.path())).forEach(each -> names.add(each.fact()));
        return names;
    }

    /** How many answers the part still wants. */
    int open(Place at) {
        return toMeasure(at).size();
    }

    List<Finding> violations(Place at) {
        return findings.violations().stream()
                .filter(each -> each.part().equals(at.path()))
                .toList();
    }

    /** The next part after this one with something to measure, beginning anew at the top. */
    Optional<Place> nextToMeasure(Place after) {
        List<Place> parts = sheet.parts();
        int from = parts.indexOf(after) + 1;
        return Stream.concat(parts.subList(from, parts.size()).stream(), parts.subList(0, from).stream())
                .filter(each -> !each.equals(after) && open(each) > 0)
                .findFirst();
    }

    /** What is wrong with an answer; empty where nothing is. */
    String problem(Place at, String fact) {
        String place = at.in(fact).toString();
        return problems.stream()
                .filter(each -> each.place().equals(place) || each.place().startsWith(place + "/"))
                .map(Problem::says)
                .map(says -> says.replaceFirst("^" + fact + ": ", ""))
                .findFirst()
                .orElse("");
    }

    /** What a part is called: its own name, or that it is the property. */
    static String called(Place at) {
        return at.name().isEmpty() ? "The property" : at.name();
    }
}
