package abate.engine.matter;

import abate.engine.book.ClockRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A date the law derives from the acts on file.
 *
 * @param party whose it is, for clocks of each recipient and of the party a matter runs for; null otherwise
 * @param at the very moment, where the law counts hours; null where it counts days (T-11)
 * @param practical the open day before, where the lawful day is closed and only an earlier day will do (T-04); else null
 * @param settledOn the day the right was used or the duty met; null where it was not
 * @param because works out the reason
 */
public record Clock(
        Matter matter,
        ClockRule rule,
        @Nullable Party party,
        LocalDate day,
        @Nullable LocalDateTime at,
        @Nullable LocalDate practical,
        Standing standing,
        @Nullable LocalDate settledOn,
        Supplier<Reason> because) {

    /** Why it falls on its day, worked out when it is asked for. */
    public Reason reason() {
        return because.get();
    }

    /** How a clock stands on the day as of which the case is seen. */
    public enum Standing {
        /** The day is still to come, or today. */
        RUNNING,
        /** A right was used, or a duty met, in time. */
        KEPT,
        /** A duty was met after its day. */
        LATE,
        /** A right ended unused. */
        LAPSED,
        /** A duty's day has passed unmet. */
        OVERDUE,
        /** A day that bars, marks or starts something has come. */
        REACHED
    }
}
