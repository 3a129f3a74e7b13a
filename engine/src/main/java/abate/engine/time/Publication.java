package abate.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Publication in a newspaper under Gov. Code 6063: once a week for three successive weeks, at least five days between
 * two publications, the days of publication not counted (AS-15). The period of notice ends with the 21st day, the first
 * publication counted as the first. The third must fall within that period: the cautious reading of "successive weeks".
 */
public final class Publication {

    private static final int PUBLICATIONS = 3;
    private static final int DAYS_BETWEEN = 5;
    private static final int PERIOD_DAYS = 21;

    private Publication() {}

    /** What the publications made so far amount to. */
    public sealed interface Finding {}

    /**
     * Service is sufficient.
     *
     * @param counted the three days of publication that count
     * @param completeOn the last day of the period of notice, at whose end service is complete (no roll, T-08)
     */
    public record Sufficient(List<LocalDate> counted, LocalDate completeOn) implements Finding {}

    /**
     * Service is not sufficient yet.
     *
     * @param counted the days of publication that count so far
     * @param next the days within which the next publication would count; empty when nothing was published, since the
     *     first may then be on any day
     */
    public record Insufficient(List<LocalDate> counted, Optional<Window> next) implements Finding {}

    /** Judges the days of publication, in whatever order they are given; ones that come too soon do not count. */
    public static Finding judge(Collection<LocalDate> published) {
        List<LocalDate> days = published.stream().distinct().sorted().toList();
        for (int first = 0; first < days.size(); first++) {
            List<LocalDate> series = series(days.subList(first, days.size()));
            LocalDate end = series.getFirst().plusDays(PERIOD_DAYS - 1);
            if (series.size() == PUBLICATIONS) {
                return new Sufficient(series, end);
            }
            Optional<Window> next = next(series, days.getLast(), end);
            if (next.isPresent()) {
                return new Insufficient(series, next);
            }
        }
        return new Insufficient(List.of(), Optional.empty());
    }

    /** The publications that count when the first of the days is the first publication. */
    private static List<LocalDate> series(List<LocalDate> days) {
        List<LocalDate> series = new ArrayList<>(List.of(days.getFirst()));
        LocalDate end = days.getFirst().plusDays(PERIOD_DAYS - 1);
        for (LocalDate day : days) {
            boolean farEnough = !day.isBefore(soonest(series.getLast()));
            if (farEnough && !day.isAfter(end) && series.size() < PUBLICATIONS) {
                series.add(day);
            }
        }
        return List.copyOf(series);
    }

    private static Optional<Window> next(List<LocalDate> series, LocalDate latest, LocalDate end) {
        LocalDate soonest = soonest(series.getLast());
        LocalDate from = soonest.isAfter(latest) ? soonest : latest.plusDays(1);
        int stillAfter = PUBLICATIONS - series.size() - 1;
        LocalDate until = end.minusDays((long) stillAfter * (DAYS_BETWEEN + 1));
        return from.isAfter(until) ? Optional.empty() : Optional.of(new Window(from, until));
    }

    private static LocalDate soonest(LocalDate published) {
        return published.plusDays(DAYS_BETWEEN + 1);
    }
}
