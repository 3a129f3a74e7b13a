package abate.server.desk.measuring;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import abate.engine.matter.Possible;
import abate.engine.standards.Carried;
import abate.engine.standards.Check;
import abate.engine.standards.Finding;
import abate.engine.standards.Verdict;
import abate.engine.time.Dates;
import abate.engine.words.Language;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Told;
import abate.server.measuring.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Carries what was found over into the questions of an act, as the book says which take what. */
record MeasureCarried(CaseState file, Judged judged) {

    /** The acts that may be done now by someone in these roles and take what was found. */
    static List<MeasurePage.Into> offered(CaseState file, Set<String> roles) {
        List<MeasurePage.Into> offered = new ArrayList<>();
        for (Matter matter : file.matters()) {
            file.possible(matter).stream()
                    .filter(Possible::now)
                    .filter(possible -> Hands.may(matter.procedure(), possible.rule(), roles))
                    .filter(possible ->
                            carried(file, matter, possible.rule().name()).isPresent())
                    .forEach(possible -> offered.add(new MeasurePage.Into(
                            matter.id() + "." + possible.rule().name(),
                            possible.rule().title().english()
                                    + (file.matters().size() > 1 ? " (" + Told.title(file, matter) + ")" : ""))));
        }
        return offered;
    }

    private static Optional<Carried> carried(CaseState file, Matter matter, String act) {
        return file.book().standards().carried().stream()
                .filter(each -> each.procedure().equals(matter.procedure().name())
                        && each.act().equals(act))
                .findFirst();
    }

    /**
     * The act's form with what was found.
     *
     * @param into the matter and the act, as offered
     * @param chosen the ids of the violations to carry over
     * @return empty where the act takes nothing of the kind
     */
    Optional<Typed> into(String into, List<String> chosen) {
        String[] parts = into.split("\\.", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return file.matter(parts[0])
                .flatMap(matter -> carried(file, matter, parts[1]).map(to -> filled(matter, to, chosen(chosen))));
    }

    private List<Finding> chosen(List<String> ids) {
        return judged.findings().violations().stream()
                .filter(each -> ids.contains(MeasurePage.Violation.of(each).id()))
                .toList();
    }

    private Typed filled(Matter matter, Carried to, List<Finding> chosen) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("matter", List.of(matter.id()));
        answers.put("act", List.of(to.act()));
        ActRule rule = matter.procedure().acts().get(to.act());
        Map<String, Field> fields = rule == null ? Map.of() : rule.fields();
        to.questions().forEach((taken, question) -> {
            List<String> found = switch (taken) {
                case VIOLATIONS -> chosen.stream().map(MeasureCarried::line).toList();
                case CONDITIONS -> conditions(chosen);
                case DANGER -> danger();
                case MEASUREMENTS -> measurements(chosen);
            };
            put(answers, fields.get(question), found);
        });
        to.facts()
                .forEach((fact, question) -> put(
                        answers,
                        fields.get(question),
                        judged.sheet().facts(Place.PROPERTY).getOrDefault(fact, List.of())));
        return Typed.NOTHING.with(answers);
    }

    private static void put(Map<String, List<String>> answers, @Nullable Field field, List<String> found) {
        if (field != null && !found.isEmpty()) {
            boolean apart = field.type() instanceof FieldType.Several || field.type() instanceof FieldType.FromList;
            answers.put(Answers.control(field.name()), apart ? found : List.of(String.join("\n", found)));
        }
    }

    /** "Room for sleeping too small — House › Bedroom: floor area: required at least 90 sq ft, found 62 sq ft — City Code …". */
    private static String line(Finding finding) {
        StringBuilder line = new StringBuilder(finding.words().english());
        line.append(finding.part().isEmpty() ? "" : " — " + finding.part());
        Check check = finding.check();
        if (check != null) {
            line.append(": ")
                    .append(check.what().english())
                    .append(": required ")
                    .append(check.leastOrMost() == null ? "" : check.must().english() + " ")
                    .append(check.required().english())
                    .append(", found ")
                    .append(check.found().english());
        }
        return line.append(" — ").append(finding.provision().cite()).toString();
    }

    private List<String> measurements(List<Finding> chosen) {
        List<String> lines =
                new ArrayList<>(chosen.stream().map(MeasureCarried::line).toList());
        lines.add("Measurements " + judged.measuring().number() + ", begun on "
                + Dates.say(judged.measuring().on(), Language.ENGLISH) + " by "
                + judged.measuring().by() + ", after " + judged.measuring().lastStep() + " entries; fingerprint "
                + judged.measuring().fingerprint() + ".");
        return lines;
    }

    /** Those of the chosen violations, and those that the officer saw. */
    private List<String> conditions(List<Finding> chosen) {
        Set<String> conditions = new TreeSet<>();
        chosen.stream().map(Finding::condition).filter(each -> !each.isEmpty()).forEach(conditions::add);
        judged.findings().substandard().stream()
                .flatMap(verdict -> verdict.conditions().stream())
                .filter(found ->
                        found.standard().isEmpty() && !found.condition().id().equals("other"))
                .forEach(found -> conditions.add(found.condition().id()));
        return List.copyOf(conditions);
    }

    /** Yes where anyone was judged endangered, no where nobody was; nothing where nobody judged it. */
    private List<String> danger() {
        Set<Verdict.Danger> judgments = new TreeSet<>();
        judged.findings().substandard().forEach(verdict -> judgments.add(verdict.danger()));
        if (judgments.contains(Verdict.Danger.YES)) {
            return List.of("yes");
        }
        return judgments.contains(Verdict.Danger.NO) ? List.of("no") : List.of();
    }
}
