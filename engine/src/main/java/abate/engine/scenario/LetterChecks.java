package abate.engine.scenario;

import abate.engine.book.Words;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.matter.Stated;
import abate.engine.words.Language;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what a letter states with what the law wants in it. */
final class LetterChecks {
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
            stage.problem(expected.line(), Deeds.noLetter(matter, act));
            return;
        }
        List<Stated> stated = stage.state().contents(matter, issued);
        Asked at = new Asked(expected, stage.failed());
        for (String rule : at.words("rules")) {
            if (stated.stream().noneMatch(s -> s.authority().rules().contains(rule))) {
                stage.problem(expected.line(), "the letter states nothing that " + rule + " requires");
            }
        }
        List<String> lines = lines(stated);
        for (String words : at.words("says")) {
            if (lines.stream().noneMatch(line -> contains(line, words))) {
                stage.problem(expected.line(), "the letter should say \"" + words + "\", but says: " + lines);
            }
        }
        for (String words : at.words("lacks")) {
            lines.stream()
                    .filter(line -> contains(line, words))
                    .forEach(line -> stage.problem(expected.line(), "the letter should not say: " + line));
        }
        at.done();
    }

    private static List<String> lines(List<Stated> stated) {
        List<String> lines = new ArrayList<>();
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
