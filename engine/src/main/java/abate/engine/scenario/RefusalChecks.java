package abate.engine.scenario;

import abate.engine.matter.Refusal;
import abate.engine.words.Language;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the reasons the law gave against a step with those the scenario names. */
final class RefusalChecks {
    /** How a message begins about a step that the law refused, and about one it should have. */
    static final String REFUSED = "this was refused: ";

    static final String ALLOWED = "this was to be refused, but it was allowed";
    static final Set<String> YES = Set.of("yes", "true");

    private final Stage stage;
    private final int line;
    private final List<Refusal> refusals;
    private final boolean understood;

    /**
     * @param line where the step begins
     * @param understood false where the step itself is written wrong, so that nobody could judge it
     */
    RefusalChecks(Stage stage, int line, List<Refusal> refusals, boolean understood) {
        this.stage = stage;
        this.line = line;
        this.refusals = refusals;
        this.understood = understood;
    }

    /** Every reason given must be one the scenario names, and every one it names must be given. */
    void check(Optional<Written> written) {
        if (written.isEmpty()) {
            if (!refusals.isEmpty()) {
                stage.otherwise(line, REFUSED + say(refusals));
            }
            return;
        }
        if (!understood) {
            return;
        }
        List<String> rules = new ArrayList<>();
        List<String> says = new ArrayList<>();
        expected(written.get(), rules, says);
        if (refusals.isEmpty()) {
            stage.otherwise(written.get().line(), ALLOWED + unknown(rules));
            return;
        }
        compare(written.get().line(), refusals, rules, says);
    }

    /** Reads the reasons a scenario expects: rules, words, or any at all. */
    private void expected(Written written, List<String> rules, List<String> says) {
        if (written instanceof Written.Parts) {
            Asked at = new Asked(written, stage.failed());
            rules.addAll(at.words("rules"));
            says.addAll(at.words("says"));
            at.done();
        } else if (!YES.contains(written.text())) {
            written.items().forEach(item -> rules.add(item.text()));
        }
    }

    /** Which of these rules can be no reason at all, for nothing carries them. */
    private String unknown(List<String> rules) {
        return rules.stream()
                .flatMap(rule -> RuleNames.unknown(stage.book(), rule).stream())
                .map(each -> "; " + each)
                .collect(Collectors.joining());
    }

    /** Whether the reasons given are those of these rules, or say these words, and no others. */
    void compare(int at, List<Refusal> given, List<String> rules, List<String> says) {
        List<String> missing = new ArrayList<>();
        rules.stream()
                .filter(rule ->
                        given.stream().noneMatch(r -> r.authority().rules().contains(rule)))
                .forEach(rule -> missing.add(RuleNames.unknown(stage.book(), rule)
                        .orElseGet(
                                () -> "expected a refusal under " + rule + ", but the reasons were: " + say(given))));
        says.stream()
                .filter(words -> given.stream().noneMatch(r -> says(r, words)))
                .forEach(words -> missing.add("expected a refusal that says \"" + words + "\", but: " + say(given)));
        missing.forEach(each -> stage.problem(at, each));
        if (!missing.isEmpty() || (rules.isEmpty() && says.isEmpty())) {
            return;
        }
        for (Refusal each : given) {
            boolean named = each.authority().rules().stream().anyMatch(rules::contains)
                    || says.stream().anyMatch(words -> says(each, words));
            if (!named) {
                stage.otherwise(at, "also refused, which the scenario does not say: " + each);
            }
        }
    }

    private static boolean says(Refusal refusal, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return refusal.says().english().toLowerCase(Locale.ROOT).contains(wanted)
                || refusal.says().in(Language.SPANISH).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** The reasons in a row, each with what a case calls what it is about. */
    static String say(List<Refusal> refusals) {
        return refusals.stream()
                .map(each -> each
                        + each.names().stream()
                                .map(name -> " — " + called(name))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private static String called(String name) {
        if (name.startsWith("act.")) {
            return "particular \"" + name.substring("act.".length()) + "\"";
        }
        return name.startsWith("case.")
                ? "fact \"" + name.substring("case.".length()) + "\""
                : "\"" + name + "\" is not known";
    }
}
