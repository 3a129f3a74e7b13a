package abate.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days on which a body meets, in order. */
public record Meetings(List<LocalDate> days) {

    public Meetings {
        days = days.stream().distinct().sorted().toList();
    }

    /**
     * The first meeting at least so many days after the given day (NA-09, NA-10): exactly so many are enough.
     *
     * @return the meeting with its reason, or empty when no such meeting is known yet
     */
    public Optional<Computed> firstAtLeast(int atLeast, LocalDate after) {
        LocalDate earliest = after.plusDays(atLeast);
        return days.stream()
                .filter(meeting -> !meeting.isBefore(earliest))
                .findFirst()
                .map(meeting -> taken(after, atLeast, meeting));
    }

    private Computed taken(LocalDate from, int atLeast, LocalDate meeting) {
        List<LocalDate> tooSoon = days.stream()
                .filter(day -> day.isAfter(from) && day.isBefore(meeting))
                .toList();
        return new Computed(meeting, List.of(new Step.MeetingTaken(from, atLeast, tooSoon, meeting)));
    }
}
