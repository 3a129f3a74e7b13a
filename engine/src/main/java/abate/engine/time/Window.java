package abate.engine.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A closed span of days within which something must happen: "not less than a and not more than b days from" (T-06).
 *
 * @param first the earliest lawful day
 * @param last the latest lawful day, never extended (A76)
 */
public record Window(LocalDate first, LocalDate last) {

    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a window cannot end on " + last + " before it begins on " + first);
        }
    }

    /** The window of calendar days {@code [day + least, day + most]}. */
    public static Window after(LocalDate day, int least, int most) {
        return new Window(day.plusDays(least), day.plusDays(most));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The first open day inside, or empty when the calendar is closed throughout. */
    public Optional<LocalDate> firstOpen(Calendar calendar) {
        return Optional.of(calendar.nextOpen(first)).filter(this::contains);
    }

    /** The last open day inside, to be used where the last lawful day is closed, or empty when all are (A76). */
    public Optional<LocalDate> lastOpen(Calendar calendar) {
        return Optional.of(calendar.previousOpen(last)).filter(this::contains);
    }
}
