package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.LetterRule;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.List;
import java.util.Objects;

/**
 * What a letter says, content by content, in the words of the book filled with what is on file.
 *
 * @param issued the act that issued it
 */
public record Paper(Done issued, LetterRule rule, List<Part> parts) {
    public Paper {
        parts = List.copyOf(parts);
    }

    /**
     * One required content.
     *
     * @param item what the content is, as a heading
     * @param says the lines; more than one where several values are listed
     */
    public record Part(Words item, List<Words> says, Authority authority) {
        public Part {
            says = List.copyOf(says);
        }
    }

    static Paper of(CaseState file, Matter matter, Done issued) {
        LetterRule rule = Objects.requireNonNull(matter.procedure().letters().get(String.valueOf(issued.rule().letter())));
        Scope scope = new MatterScope(file, matter, issued.on()).judging(issued);
        List<Part> parts = rule.contents().stream()
                .filter(content -> content.when() == null || content.when().holds(scope))
                .map(content -> new Part(
                        content.item(), says(content, scope), content.authority().or(rule.authority())))
                .toList();
        return new Paper(issued, rule, parts);
    }

    private static List<Words> says(LetterRule.Content content, Scope scope) {
        if (!content.say().isEmpty() || content.from() == null) {
            return List.of(new Words(
                    content.say().say(scope, Language.ENGLISH), content.say().say(scope, Language.SPANISH)));
        }
        Value value = content.from().in(scope);
        List<Value> lines = value instanceof Value.Listed(List<Value> items) ? items : List.of(value);
        return lines.stream()
                .map(line -> new Words(Saying.of(line, Language.ENGLISH), Saying.of(line, Language.SPANISH)))
                .toList();
    }
}
