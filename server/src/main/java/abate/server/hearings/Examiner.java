package abate.server.hearings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone the council appointed to hear appeals.
 *
 * @param employee works for the city, and so may not hear its appeals (AH-15)
 * @param appointed the day of the council's appointment
 * @param retired the last day of it; null while it lasts
 */
public record Examiner(
        UUID id,
        String name,
        boolean employee,
        LocalDate appointed,
        @Nullable LocalDate retired) {

    /** Appointed on that day, and not yet or no longer retired. */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(appointed) && (retired == null || !day.isAfter(retired));
    }
}
