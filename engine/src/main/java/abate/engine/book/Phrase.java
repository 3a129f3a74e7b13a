package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        return said(parts(language), values(scope, language), language);
    }

    /** The same in every language, with the values as they are now. */
    public Words in(Scope scope) {
        List<Value> inEnglish = values(scope, Language.ENGLISH);
        List<Value> inSpanish = values(scope, Language.SPANISH);
        return Words.said(language -> said(parts(language), language.pick(inEnglish, inSpanish), language));
    }

    /** The same, with a place that has no value filled by what is said of it. */
    public Words in(Scope scope, Function<Expression, Words> blank) {
        List<Value> inEnglish = values(scope, Language.ENGLISH, blank);
        List<Value> inSpanish = values(scope, Language.SPANISH, blank);
        return Words.said(language -> said(parts(language), language.pick(inEnglish, inSpanish), language));
    }

    private List<Value> values(Scope scope, Language language, Function<Expression, Words> blank) {
        List<Value> values = values(scope, language);
        int place = 0;
        for (Part part : parts(language)) {
            if (part instanceof Place(Expression expression)) {
                if (values.get(place) == Value.ABSENT) {
                    values.set(place, Value.of(blank.apply(expression).in(language)));
                }
                place++;
            }
        }
        return values;
    }

    private List<Part> parts(Language language) {
        return language.pick(english, spanish.isEmpty() ? english : spanish);
    }

    private List<Value> values(Scope scope, Language language) {
        List<Value> values = new ArrayList<>();
        for (Part part : parts(language)) {
            if (part instanceof Place(Expression expression)) {
                values.add(Saying.asItIsNow(expression.in(scope), language));
            }
        }
        return values;
    }

    private static String said(List<Part> parts, List<Value> values, Language language) {
        StringBuilder said = new StringBuilder();
        int place = 0;
        for (Part part : parts) {
            said.append(
                    switch (part) {
                        case Literal(String text) -> text;
                        case Place filled -> Saying.of(values.get(place++), language);
                    });
        }
        return said.toString();
    }

    /** True where a place reads this name at its root. */
    public boolean mentions(String name) {
        return english.stream().anyMatch(part -> part instanceof Place(Expression e) && e.mentions(name));
    }

    /** The places of the phrase that have no value in this scope. */
    public List<Expression> blanks(Scope scope) {
        List<Expression> blanks = new ArrayList<>();
        for (Part part : english) {
            if (part instanceof Place(Expression e) && e.in(scope) == Value.ABSENT) {
                blanks.add(e);
            }
        }
        return blanks;
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }
}
