package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.List;

/** Words with places for values: {@code The appeal had to reach the City Clerk by {appeal_by}.} */
public record Phrase(List<Part> english, List<Part> spanish) {
    /** A phrase that says nothing. */
    public static final Phrase NONE = new Phrase(List.of(), List.of());

    public Phrase {
        english = List.copyOf(english);
        spanish = List.copyOf(spanish);
    }

    /** A piece of a phrase. */
    public sealed interface Part {}

    /** Plain words. */
    public record Literal(String text) implements Part {}

    /** A place for a value. */
    public record Place(Expression expression) implements Part {}

    /** The phrase with its places filled; a value that is not on file is shown as an ellipsis. */
    public String say(Scope scope, Language language) {
        List<Part> parts = language.pick(english, spanish.isEmpty() ? english : spanish);
        StringBuilder said = new StringBuilder();
        for (Part part : parts) {
            said.append(
                    switch (part) {
                        case Literal(String text) -> text;
                        case Place(Expression expression) -> Saying.of(expression.in(scope), language);
                    });
        }
        return said.toString();
    }

    /** True where a place reads this name at its root. */
    public boolean mentions(String name) {
        return english.stream().anyMatch(part -> part instanceof Place(Expression e) && e.mentions(name));
    }

    /** True where every place of the phrase has a value in this scope. */
    public boolean filled(Scope scope) {
        for (Part part : english) {
            if (part instanceof Place(Expression e) && e.in(scope) == Value.ABSENT) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }
}
