package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lawful ways for a paper to reach a person, of one section of the code.
 *
 * @param address whose address counts, in words
 * @param proof the particulars every proof of service must state (NO-29)
 */
public record Ladder(String name, String cite, String address, List<String> proof, Map<String, Method> methods) {

    /**
     * One way.
     *
     * @param steps in order, such as left then mailed; {@code published} repeats
     * @param afterFailed open only once one of these was tried and failed; empty for always
     * @param when open only where this holds; null for always
     * @param confirm what the server must confirm, in words
     */
    public record Method(
            String name,
            Words title,
            List<String> steps,
            Completion completion,
            List<String> afterFailed,
            @Nullable Expression when,
            String confirm,
            Authority authority) {}

    /** When service by a method is complete. */
    public sealed interface Completion {}

    /** This many days after the last required step; none of them moved for weekends (T-08). */
    public record AfterLastStep(int days) implements Completion {}

    /** At the end of the 21st day of publication under Government Code 6063 (AS-15). */
    public record Published6063() implements Completion {}
}
