package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    /** The same ways where that number of the law is another. */
    Ladder under(Parameter changed) {
        Map<String, Method> others = new LinkedHashMap<>();
        methods.forEach((each, method) -> others.put(each, method.under(changed)));
        return new Ladder(name, authority, address, proof, others);
    }

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
            Authority authority) {

        private Method under(Parameter changed) {
            return completion instanceof AfterLastStep after && after.law().equals("law." + changed.name())
                    ? new Method(
                            name,
                            title,
                            steps,
                            AfterLastStep.by(changed, after.part()),
                            mailingIsEnough,
                            afterFailed,
                            when,
                            confirm,
                            authority)
                    : this;
        }
    }

    /** When service by a method is complete. */
    public sealed interface Completion {}

    /**
     * So many days after the last required step; none of them moved for weekends (T-08).
     *
     * @param law the dated parameter that says how many; empty where the number stands in the way of service itself
     * @param part which of its numbers; null where it is one
     * @param days how many, each number from the day on which it became law; the first holds before that day too
     */
    public record AfterLastStep(String law, @Nullable String part, NavigableMap<LocalDate, Integer> days)
            implements Completion {
        private static final int MOST_DAYS = 3_650;

        public AfterLastStep {
            days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
        }

        /** A number that no law has changed. */
        public static AfterLastStep of(int days) {
            return new AfterLastStep("", null, new TreeMap<>(Map.of(LocalDate.MIN, days)));
        }

        /** As a number of the law says; without any days where it says none that can be counted. */
        static AfterLastStep by(Parameter law, @Nullable String part) {
            NavigableMap<LocalDate, Integer> days = new TreeMap<>();
            for (Parameter.Dated each : law.values()) {
                if (number(each.value(), part) instanceof Value.Whole(long n) && n >= 0 && n <= MOST_DAYS) {
                    days.put(each.from(), (int) n);
                }
            }
            return new AfterLastStep("law." + law.name(), part, days);
        }

        private static Value number(Value value, @Nullable String part) {
            return part == null ? value : value instanceof Value.Structure parts ? parts.get(part) : Value.ABSENT;
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
