package abate.engine.scenario;

import abate.engine.standards.Finding;
import abate.engine.standards.Findings;
import abate.engine.standards.HousingStandards;
import abate.engine.standards.Measured;
import abate.engine.standards.Verdict;
import abate.engine.words.Language;
import abate.engine.words.Said;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures a property as a scenario says, and tells what the housing standards make of it. */
final class Measuring {
    private final Stage stage;

    Measuring(Stage stage) {
        this.stage = stage;
    }

    /** Inspects what is measured by now; gives back the lines for the timeline. */
    List<Replayed.Line> take(Written facts, LocalDate on) {
        HousingStandards standards = stage.book().standards();
        if (standards.isEmpty()) {
            stage.problem(facts.line(), "the book has no housing standards");
            return List.of();
        }
        Written before = stage.measured();
        Written all = before == null ? facts : onto(before, facts);
        Measured measured = standards.measured(all);
        measured.problems().forEach(each -> stage.problem(each.line(), each.says()));
        if (!measured.problems().isEmpty()) {
            return List.of();
        }
        Findings findings = standards.inspect(measured.property(), on);
        stage.inspected(all, findings);
        return lines(findings);
    }

    /** What is measured again takes the place of what was measured before; the rest stands. */
    private static Written onto(Written before, Written again) {
        if (!(before instanceof Written.Parts(int first, Map<String, Written> old))
                || !(again instanceof Written.Parts(int line, Map<String, Written> more))) {
            return again;
        }
        Map<String, Written> merged = new LinkedHashMap<>(old);
        more.forEach((name, value) -> {
            Written known = old.get(name);
            merged.put(name, known == null ? value : onto(known, value));
        });
        return new Written.Parts(line, merged);
    }

    private static List<Replayed.Line> lines(Findings findings) {
        List<Replayed.Line> lines = new ArrayList<>();
        lines.add(new Replayed.Line(
                findings.on(),
                "",
                "Measured: " + findings.violations().size() + " violations, "
                        + findings.met().size() + " met, "
                        + findings.notMeasured().size() + " not measured, "
                        + findings.grandfathered().size() + " grandfathered",
                false,
                List.of()));
        findings.violations().forEach(each -> lines.add(line(findings, "Violation", each)));
        findings.grandfathered().forEach(each -> lines.add(line(findings, "Grandfathered", each)));
        findings.substandard().forEach(each -> lines.add(verdict(findings, each)));
        return lines;
    }

    private static Replayed.Line line(Findings findings, String what, Finding finding) {
        List<String> reasons = new ArrayList<>(english(finding.reasons()));
        reasons.add(finding.provision().toString());
        return new Replayed.Line(
                findings.on(),
                "",
                what + ": " + (finding.part().isEmpty() ? "" : finding.part() + ": ")
                        + finding.words().english(),
                false,
                reasons);
    }

    private static Replayed.Line verdict(Findings findings, Verdict verdict) {
        return new Replayed.Line(
                findings.on(),
                "",
                (verdict.part().isEmpty() ? "The premises" : verdict.part()) + ": "
                        + verdict.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                false,
                english(verdict.reasons()));
    }

    private static List<String> english(List<Said> reasons) {
        return reasons.stream().map(each -> each.say(Language.ENGLISH)).toList();
    }
}
