package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.time.Deadline;
import abate.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date the law derives from acts.
 *
 * @param means in words: "last day to appeal"
 * @param whose the party whose right or duty it is; empty for nobody's
 * @param each one clock for each recipient of the letter of this act; null for a single clock
 * @param usedBy the act that uses the right in time
 * @param metBy the acts that meet the duty
 */
public record ClockRule(
        String name,
        Words means,
        Sort sort,
        String whose,
        @Nullable String each,
        Spec spec,
        @Nullable String usedBy,
        List<String> metBy,
        Authority authority) {

    /** The same clock, whose day is found otherwise. */
    public ClockRule counted(Spec otherwise) {
        return new ClockRule(name, means, sort, whose, each, otherwise, usedBy, metBy, authority);
    }

    /** What the day is to people. */
    public enum Sort {
        /** A right that ends with the day. */
        RIGHT,
        /** A duty that falls due on the day. */
        DUTY,
        /** A day before which something may not happen. */
        EARLIEST,
        /** A day that only marks something. */
        MARKS,
        /** A day from which something runs. */
        RUNS
    }

    /** How the day is found. */
    public sealed interface Spec {
        /** What it rests on. */
        Authority authority();

        /** The days it may be counted from, whichever of them is taken. */
        default List<Expression> anchors() {
            return switch (this) {
                case Counted counted -> List.of(counted.anchor());
                case On on -> List.of(on.day());
                case LaterOf of ->
                    of.of().stream().flatMap(each -> each.anchors().stream()).toList();
                case EarlierOf of ->
                    of.of().stream().flatMap(each -> each.anchors().stream()).toList();
                case FirstOf of ->
                    of.cases().stream()
                            .flatMap(each -> each.spec().anchors().stream())
                            .toList();
                case MeetingOf meeting -> meeting.atLeast().anchors();
            };
        }
    }

    /**
     * Counted from a day.
     *
     * @param deadline the count with its direction and roll; where {@code number} is given, its own number stands for one
     *     that is found when it is asked for
     * @param suggest also show the open day before, where the day itself is closed (T-04)
     * @param number what says how many: a dated parameter, so that a later change leaves earlier cases alone, or an answer
     *     that was given; null where the number stands in the clock itself
     */
    public record Counted(
            Deadline deadline,
            Expression anchor,
            boolean suggest,
            Authority authority,
            @Nullable Expression number) implements Spec {

        /** The deadline as it is in one case; empty where the law says no number that can be counted. */
        public Optional<Deadline> deadline(Scope in) {
            if (number == null) {
                return Optional.of(deadline);
            }
            return number.in(in) instanceof Value.Whole(long n) && n >= 0 && n <= Integer.MAX_VALUE
                    ? Optional.of(deadline.counting((int) n))
                    : Optional.empty();
        }
    }

    /** The day itself. */
    public record On(Expression day, Authority authority) implements Spec {}

    /** The latest of those that can be found. */
    public record LaterOf(List<Spec> of, Authority authority) implements Spec {}

    /** The earliest of those that can be found. */
    public record EarlierOf(List<Spec> of, Authority authority) implements Spec {}

    /** The first whose condition holds. */
    public record FirstOf(List<Case> cases, Authority authority) implements Spec {
        /** What the first case says whose condition holds; null where none does. */
        public @Nullable Spec taken(Scope in) {
            for (Case each : cases) {
                if (each.when().isEmpty() || each.when().get().holds(in)) {
                    return each.spec();
                }
            }
            return null;
        }
    }

    /** One case of {@link FirstOf}; no condition means otherwise. */
    public record Case(Optional<Expression> when, Spec spec) {}

    /** The body's first regular meeting that is at least this long after a day. */
    public record MeetingOf(String body, Counted atLeast, Authority authority) implements Spec {}
}
