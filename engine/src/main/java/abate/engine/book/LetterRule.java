package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper the law requires: who gets it, how, and what it must say. */
public record LetterRule(String name, Words title, List<ServeRule> serve, List<Content> contents, Authority authority) {

    /**
     * Who is served, by which ways.
     *
     * @param to the roles
     * @param by the name of the ladder
     * @param starts the service that starts the clocks
     * @param when only where this holds of the matter and of each recipient, {@code to}; null for always
     */
    public record ServeRule(
            List<String> to,
            String by,
            boolean starts,
            @Nullable Expression when,
            Authority authority) {}

    /**
     * A required content: either a value, which must be on file, or fixed words.
     *
     * @param from the value; null where the words say it all
     * @param say the words; empty where the value stands alone
     * @param when only where this holds; null for always
     */
    public record Content(
            Words item,
            @Nullable Expression from,
            Phrase say,
            @Nullable Expression when,
            Authority authority) {}
}
