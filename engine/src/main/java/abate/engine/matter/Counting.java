package abate.engine.matter;

import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.expression.Scope;
import abate.engine.time.Computed;
import abate.engine.time.Count;
import abate.engine.time.Deadline;
import abate.engine.time.Meetings;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the day of a clock as its rule says.
 *
 * @param <T> what is told of the day
 */
final class Counting<T> {
    private final Book book;
    private final Tally<T> tally;

    private Counting(Book book, Tally<T> tally) {
        this.book = book;
        this.tally = tally;
    }

    /** The day alone. */
    static Counting<LocalDate> days(Book book) {
        return new Counting<>(book, new Tally.Days());
    }

    /** The day with its steps. */
    static Counting<Computed> steps(Book book) {
        return new Counting<>(book, new Tally.Steps());
    }

    /** What the rule comes to; null where the count has not started. */
    @Nullable
    T of(ClockRule.Spec spec, Scope in) {
        return switch (spec) {
            case ClockRule.Counted counted -> counted(counted, in);
            case ClockRule.On on -> on.day().in(in) instanceof Value.Day(LocalDate day) ? tally.on(day) : null;
            case ClockRule.LaterOf later -> {
                List<T> found = each(later.of(), in);
                yield found.isEmpty() ? null : tally.latest(found);
            }
            case ClockRule.EarlierOf earlier -> {
                List<T> found = each(earlier.of(), in);
                yield found.isEmpty() ? null : tally.earliest(found);
            }
            case ClockRule.FirstOf first -> {
                ClockRule.Spec taken = first.taken(in);
                yield taken == null ? null : of(taken, in);
            }
            case ClockRule.MeetingOf meeting -> meeting(meeting, in);
        };
    }

    private List<T> each(List<ClockRule.Spec> specs, Scope in) {
        List<T> found = new ArrayList<>(specs.size());
        for (ClockRule.Spec spec : specs) {
            T one = of(spec, in);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private @Nullable T counted(ClockRule.Counted counted, Scope in) {
        Deadline deadline = counted.deadline(in).orElse(null);
        if (deadline == null) {
            return null;
        }
        return switch (counted.anchor().in(in)) {
            case Value.Moment(var at) ->
                deadline.count() instanceof Count.Hours
                        ? tally.counted(deadline, at)
                        : tally.counted(deadline, at.toLocalDate());
            case Value.Day(LocalDate day) ->
                deadline.count() instanceof Count.Hours ? null : tally.counted(deadline, day);
            default -> null;
        };
    }

    private @Nullable T meeting(ClockRule.MeetingOf meeting, Scope in) {
        Book.Body body = book.bodies().get(meeting.body());
        if (body == null
                || !(meeting.atLeast().anchor().in(in) instanceof Value.Day(LocalDate after))
                || !(meeting.atLeast().deadline(in).map(Deadline::count).orElse(null)
                        instanceof Count.Days(int atLeast))) {
            return null;
        }
        return tally.meeting(new Meetings(body.meets()), atLeast, after).orElse(null);
    }
}
