package abate.engine.scenario;

import abate.engine.book.Words;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.matter.Stated;
import abate.engine.words.Language;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what a letter states with what the law wants in it. */
final class LetterChecks {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}$]+");
    private static final int SHORT = 2;

    private final Stage stage;

    LetterChecks(Stage stage) {
        this.stage = stage;
    }

    /** {@code letters: {penalty: {order: {rules: [AP-12], says: [20 days], lacks: [lien]}}}}, by the act that issued it. */
    void check(Asked at) {
        Expectations.each(
                stage,
                at,
                "letters",
                (matter, written) -> Asked.inside(written, stage.failed())
                        .forEach((act, expected) -> letter(matter, act, expected)));
    }

    private void letter(Matter matter, String act, Written expected) {
        Done issued = matter.latest(act);
        if (issued == null || issued.rule().letter() == null) {
            Deeds.noLetter(stage, expected.line(), matter, act);
            return;
        }
        List<Stated> stated = stage.state().contents(matter, issued);
        Asked at = new Asked(expected, stage.failed());
        for (String rule : at.words("rules")) {
            if (stated.stream().noneMatch(s -> s.authority().rules().contains(rule))) {
                RuleNames.unknown(stage.book(), rule)
                        .ifPresentOrElse(
                                says -> stage.problem(at.line("rules"), says),
                                () -> stage.otherwise(
                                        at.line("rules"), "the letter states nothing that " + rule + " requires"));
            }
        }
        Set<String> lines = lines(stated);
        for (String words : at.words("says")) {
            if (lines.stream().noneMatch(line -> contains(line, words))) {
                stage.otherwise(
                        expected.line(), "the letter should say \"" + words + "\", but " + instead(words, stated));
            }
        }
        for (String words : at.words("lacks")) {
            lines.stream()
                    .filter(line -> contains(line, words))
                    .forEach(line -> stage.otherwise(expected.line(), "the letter should not say: " + line));
        }
        at.done();
    }

    /** The line of the letter that has most of these words, in whichever language they are; else what it is about. */
    private static String instead(String words, List<Stated> stated) {
        return lines(stated).stream()
                .filter(line -> common(line, words) > 0)
                .max(Comparator.comparingInt((String line) -> common(line, words))
                        .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .map(line -> "the nearest it says is: " + line)
                .orElseGet(() -> "says nothing like it; it states: "
                        + stated.stream().map(each -> each.item().english()).collect(Collectors.joining(", ")));
    }

    /** How many of the words, those of a letter or two aside, stand in the line. */
    private static int common(String line, String words) {
        List<String> there = List.of(NO_WORD.split(line.toLowerCase(Locale.ROOT)));
        return (int) NO_WORD.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > SHORT && there.contains(word))
                .count();
    }

    private static Set<String> lines(List<Stated> stated) {
        Set<String> lines = new LinkedHashSet<>();
        for (Stated each : stated) {
            for (Words line : each.lines()) {
                lines.add(line.english());
                lines.add(line.in(Language.SPANISH));
            }
        }
        return lines;
    }

    private static boolean contains(String line, String words) {
        return line.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
