package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition the law sets on an act. Every gate carries the words of its refusal and what it rests on.
 *
 * @param when the gate matters only where this holds; null for always
 * @param unless the gate does not matter where this holds; null for never
 * @param test what must be so
 * @param otherwise the refusal, in words
 */
public record Gate(
        @Nullable Expression when, @Nullable Expression unless, Test test, Phrase otherwise, Authority authority) {

    /** What must be so. */
    public sealed interface Test {}

    /** The act counts on or before the clock's day; for a clock of each recipient, that of the person named. */
    public record By(String clock, Optional<Expression> whose) implements Test {}

    /** The act counts after the clock's day. A clock that has not started refuses. */
    public record After(String clock) implements Test {}

    /** The day is the clock's day or later; the act's own day where none is given. A clock not started refuses. */
    public record From(String clock, Optional<Expression> day) implements Test {}

    /** The condition holds. */
    public record That(Expression condition) implements Test {}

    /** True where the gate can only be judged once the particulars of the act are known. */
    public boolean needsParticulars() {
        return mentions(when) || mentions(unless) || testNeeds();
    }

    /** True where the gate can be judged without the particulars, but they may excuse from it. */
    public boolean excusedByParticulars() {
        return !mentions(when) && mentions(unless) && !testNeeds();
    }

    private boolean testNeeds() {
        return switch (test) {
            case By by -> by.whose().isPresent();
            case After after -> false;
            case From from -> from.day().isPresent();
            case That that -> mentions(that.condition());
        };
    }

    private static boolean mentions(@Nullable Expression e) {
        return e != null && e.mentions("act");
    }
}
