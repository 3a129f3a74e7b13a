package abate.engine.book;

import abate.engine.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * One particular that an act asks for.
 *
 * @param name as expressions read it
 * @param ask the question, in plain words
 * @param help a hint below the question
 * @param group the heading the question stands under; empty for none
 * @param optional may be left out; beside {@code neededIf}, may be answered also where that does not hold
 * @param confidential the answer reaches nobody but the staff who handle it (RE-34)
 * @param neededIf must be answered where this holds, may be left out where not; null where {@code optional} decides
 * @param least lower bound, inclusive; null for none
 * @param most upper bound, inclusive; null for none
 * @param among the answers there are, where they rest on what is on file, such as the violations of an order; null where
 *     the type alone says what may be answered
 * @param preset the answer a form starts with; null for none
 */
public record Field(
        String name,
        Words ask,
        Words help,
        String group,
        FieldType type,
        boolean optional,
        boolean confidential,
        @Nullable Expression neededIf,
        @Nullable Expression least,
        @Nullable Expression most,
        @Nullable Expression among,
        @Nullable Expression preset,
        Authority authority) {

    /** The same question with other bounds; null for none. */
    public Field limited(@Nullable Expression lower, @Nullable Expression upper) {
        return new Field(
                name, ask, help, group, type, optional, confidential, neededIf, lower, upper, among, preset, authority);
    }
}
