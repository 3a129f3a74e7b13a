package abate.engine.scenario;

import abate.engine.standards.Check;
import abate.engine.standards.Finding;
import abate.engine.standards.Findings;
import abate.engine.standards.Quantity;
import abate.engine.standards.Verdict;
import abate.engine.words.Language;
import abate.engine.words.Parsed;
import abate.engine.words.Said;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what the housing standards made of the measured facts. */
final class MeasureChecks {
    private final Stage stage;

    MeasureChecks(Stage stage) {
        this.stage = stage;
    }

    void check(Asked at) {
        List<String> names = List.of("violations", "met", "not_measured", "grandfathered", "substandard");
        List<String> asked = names.stream().filter(at::has).toList();
        Findings findings = stage.findings();
        if (findings == null) {
            asked.forEach(name -> stage.otherwise(at.line(name), "nothing was measured, so there are no " + name));
            return;
        }
        at.get("violations").ifPresent(each -> exactly("a violation", each, findings.violations()));
        at.get("grandfathered").ifPresent(each -> exactly("grandfathered", each, findings.grandfathered()));
        at.get("met").ifPresent(each -> among("met", each, findings.met()));
        at.get("not_measured").ifPresent(each -> among("not measured", each, findings.notMeasured()));
        at.under("substandard").forEach((part, each) -> verdict(part, each, findings.substandard()));
    }

    /** Every one written must be found, and every one found must be written. */
    private void exactly(String what, Written written, List<Finding> found) {
        List<Finding> left = new ArrayList<>(found);
        for (Written each : items(written)) {
            Finding match = match(each, left);
            if (match == null) {
                missing(what, each, found);
            } else {
                left.remove(match);
            }
        }
        left.forEach(each ->
                stage.otherwise(written.line(), "also " + what + ", which the scenario does not say: " + told(each)));
    }

    private void among(String what, Written written, List<Finding> found) {
        if (written.text().equals("none")) {
            found.forEach(each -> stage.otherwise(written.line(), "should not be " + what + ": " + told(each)));
            return;
        }
        for (Written each : items(written)) {
            if (match(each, found) == null) {
                missing(what, each, found);
            }
        }
    }

    private static List<Written> items(Written written) {
        return written.text().equals("none") ? List.of() : written.items();
    }

    private void missing(String what, Written each, List<Finding> found) {
        Asked at = new Asked(each, stage.failed());
        String standard = at.needed("standard");
        if (!stage.book().standards().ids().contains(standard)) {
            stage.problem(
                    each.line(),
                    Asked.unknown("standard", standard, stage.book().standards().ids()));
            return;
        }
        String near = told(standard, found);
        stage.otherwise(
                each.line(),
                standard + " should be " + what + " as written here, but "
                        + (near.isEmpty() ? instead(standard, at.text("part")) : "is: " + near));
    }

    private static String told(String standard, List<Finding> found) {
        return found.stream()
                .filter(one -> one.standard().equals(standard))
                .map(MeasureChecks::told)
                .collect(Collectors.joining(" | "));
    }

    /** What else came of a standard, of that part where one is named. */
    private String instead(String standard, String part) {
        Findings findings = java.util.Objects.requireNonNull(stage.findings());
        Map<String, List<Finding>> others = new LinkedHashMap<>();
        others.put("is violated: ", findings.violations());
        others.put("was not measured: ", findings.notMeasured());
        others.put("is spared, for what was lawful in its day: ", findings.grandfathered());
        others.put("is met: ", findings.met());
        List<String> is = new ArrayList<>();
        others.forEach((words, each) -> {
            String near = told(
                    standard,
                    each.stream()
                            .filter(one -> part.isEmpty() || isPart(one.part(), part))
                            .toList());
            if (!near.isEmpty()) {
                is.add(words + near);
            }
        });
        return is.isEmpty() ? "it is asked of nothing that was measured here" : String.join("; ", is);
    }

    private @Nullable Finding match(Written written, List<Finding> found) {
        Asked at = new Asked(written, stage.failed());
        String standard = at.text("standard");
        String part = at.text("part");
        String required = at.text("required");
        String amount = at.text("found");
        String says = at.text("says");
        List<String> rules = at.words("rules");
        List<String> missing = at.words("missing");
        at.done();
        return found.stream()
                .filter(one -> one.standard().equals(standard))
                .filter(one -> part.isEmpty() || isPart(one.part(), part))
                .filter(one -> required.isEmpty() || same(one.check(), true, required))
                .filter(one -> amount.isEmpty() || same(one.check(), false, amount))
                .filter(one -> says.isEmpty() || says(one.reasons(), says))
                .filter(one -> one.rules().containsAll(rules))
                .filter(one ->
                        one.missing().stream().map(each -> each.fact()).toList().containsAll(missing))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPart(String path, String named) {
        return path.equals(named) || path.endsWith(" › " + named);
    }

    private static boolean same(@Nullable Check check, boolean required, String written) {
        if (check == null) {
            return false;
        }
        Quantity amount = required ? check.leastOrMost() : check.amount();
        Said words = required ? check.required() : check.found();
        if (amount == null) {
            return words.english().equals(written);
        }
        return Quantity.parse(written, amount.unit()) instanceof Parsed.Read<Quantity>(Quantity read)
                && read.like(amount)
                && read.compareTo(amount) == 0;
    }

    private static boolean says(List<Said> reasons, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return reasons.stream()
                .anyMatch(each -> each.say(Language.ENGLISH)
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted)
                        || each.say(Language.SPANISH).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String told(Finding finding) {
        String missing = finding.missing().isEmpty()
                ? ""
                : ", missing "
                        + finding.missing().stream().map(each -> each.fact()).toList();
        return finding.standard() + " of " + (finding.part().isEmpty() ? "the property" : finding.part()) + " "
                + finding.reasons() + missing + " " + finding.rules();
    }

    /** {@code substandard: {House: no}}, or with {@code standing}, {@code conditions} and {@code says}. */
    private void verdict(String part, Written written, List<Verdict> verdicts) {
        List<Verdict> found = verdicts.stream()
                .filter(each -> part.equals("premises") ? each.part().isEmpty() : isPart(each.part(), part))
                .toList();
        if (written.text().equals("none")) {
            found.forEach(each -> stage.otherwise(written.line(), part + " should not be judged, but is: " + each));
            return;
        }
        boolean inParts = written instanceof Written.Parts;
        Asked at = new Asked(inParts ? written : new Written.Nothing(written.line()), stage.failed());
        String standing = standing(inParts ? at.needed("standing") : written.text());
        List<String> conditions = at.words("conditions");
        List<String> says = at.words("says");
        at.done();
        boolean holds = found.stream()
                .anyMatch(each -> each.standing().name().equals(standing)
                        && (conditions.isEmpty()
                                || ids(each).equals(conditions.stream().sorted().toList()))
                        && says.stream().allMatch(words -> says(each.reasons(), words)));
        if (!holds) {
            stage.otherwise(
                    written.line(),
                    part + " should be " + standing.toLowerCase(Locale.ROOT).replace('_', ' ')
                            + " as written here, but is "
                            + found.stream()
                                    .map(each -> each.standing() + " " + ids(each) + " " + each.reasons())
                                    .toList());
        }
    }

    private static String standing(String written) {
        return switch (written) {
            case "yes", "true" -> "SUBSTANDARD";
            case "no", "false" -> "NOT_SUBSTANDARD";
            default -> written.toUpperCase(Locale.ROOT);
        };
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.conditions().stream()
                .map(each -> each.condition().id())
                .distinct()
                .sorted()
                .toList();
    }
}
