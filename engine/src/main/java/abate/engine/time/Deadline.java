package abate.engine.time;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How a day follows from another: the count, its direction, the calendars and the roll, each apart from the others.
 *
 * @param count how much time
 * @param direction forward or back from the anchor
 * @param roll what becomes of a closed last day; {@link Roll#NONE} for hours, which take no weekend relief (A08)
 * @param calendars for the roll and for working days
 */
public record Deadline(Count count, Direction direction, Roll roll, Calendars calendars) {

    public Deadline {
        if (count.needsTheHour() && roll != Roll.NONE) {
            throw new IllegalArgumentException("a count of hours does not roll (T-11, A08): " + count);
        }
    }

    public static Deadline of(Span span, Roll roll, Calendars calendars) {
        return new Deadline(span.count(), span.direction(), roll, calendars);
    }

    /** The same with another number of the same unit. */
    public Deadline counting(int n) {
        return new Deadline(count.counting(n), direction, roll, calendars);
    }

    public Span span() {
        return new Span(count, direction);
    }

    /**
     * The day that follows from the anchor, without the steps that lead there.
     *
     * @throws IllegalArgumentException for a count of hours, which needs the hour of its anchor
     */
    public LocalDate day(LocalDate anchor) {
        return new DayCount(this).day(anchor);
    }

    /**
     * The day that follows from the anchor: the anchor is left out, the last day included (T-01 to T-08, T-10).
     *
     * @throws IllegalArgumentException for a count of hours, which needs the hour of its anchor
     */
    public Computed apply(LocalDate anchor) {
        return new DayCount(this).from(anchor);
    }

    /**
     * The moment that follows from the anchor, both in the city's own zone; an hour is an hour of the clock on the wall,
     * so that 24 hours after 3 p.m. is 3 p.m. also when the clocks change (T-11).
     *
     * @throws IllegalArgumentException for any other count than hours
     */
    public ComputedTime apply(LocalDateTime anchor) {
        if (count instanceof Count.Hours hours) {
            return new HourCount(hours, direction, calendars.roll()).from(anchor);
        }
        throw new IllegalArgumentException(count + " are counted from a day, not from a moment");
    }

    /** "20 days after …, rolled to the next open day". */
    public String say(Language language) {
        return span().say(language) + " …" + roll.say(language);
    }

    @Override
    public String toString() {
        return say(Language.ENGLISH);
    }
}
