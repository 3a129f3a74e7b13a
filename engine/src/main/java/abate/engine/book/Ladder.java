package abate.engine.book;

import abate.engine.expression.Expression;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lawful ways for a paper to reach a person, of one section of the code.
 *
 * @param authority the section; its rules are those of the proof
 * @param address whose address counts, in words
 * @param proof the particulars every proof of service must state (NO-29)
 */
public record Ladder(
        String name, Authority authority, String address, List<String> proof, Map<String, Method> methods) {

    /** The section of the code. */
    public String cite() {
        return authority.cite();
    }

    /**
     * One way.
     *
     * @param steps in order, such as left then mailed; {@code published} repeats
     * @param mailingIsEnough service stands though the paper comes back: that it is not received is harmless (RE-17)
     * @param afterFailed open only once one of these was tried and failed; empty for always
     * @param when open only where this holds; null for always
     * @param confirm what the server must confirm, in words
     */
    public record Method(
            String name,
            Words title,
            List<String> steps,
            Completion completion,
            boolean mailingIsEnough,
            List<String> afterFailed,
            @Nullable Expression when,
            String confirm,
            Authority authority) {}

    /** When service by a method is complete. */
    public sealed interface Completion {}

    /**
     * So many days after the last required step; none of them moved for weekends (T-08).
     *
     * @param law the dated parameter that says how many; empty where the number stands in the way of service itself
     * @param days how many, each number from the day on which it became law; the first holds before that day too
     */
    public record AfterLastStep(String law, NavigableMap<LocalDate, Integer> days) implements Completion {
        public AfterLastStep {
            days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
        }

        /** A number that no law has changed. */
        public static AfterLastStep of(int days) {
            return new AfterLastStep("", new TreeMap<>(Map.of(LocalDate.MIN, days)));
        }

        /** How many days, by what was law on the day of the last step. */
        public int days(LocalDate lastStep) {
            Map.Entry<LocalDate, Integer> inForce = days.floorEntry(lastStep);
            return (inForce == null ? days.firstEntry() : inForce).getValue();
        }
    }

    /** At the end of the 21st day of publication under Government Code 6063 (AS-15). */
    public record Published6063() implements Completion {}
}
