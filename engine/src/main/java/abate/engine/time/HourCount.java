package abate.engine.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A count of hours by the clock on the wall, passing over whole days where the law leaves them out (T-11). */
record HourCount(Count.Hours hours, Direction direction, Calendar calendar) {

    ComputedTime from(LocalDateTime anchor) {
        return direction == Direction.AFTER ? forward(anchor) : back(anchor);
    }

    private ComputedTime forward(LocalDateTime anchor) {
        List<Closed> leftOut = new ArrayList<>();
        LocalDateTime at = anchor;
        Duration left = Duration.ofHours(hours.n());
        while (left.isPositive()) {
            LocalDate day = at.toLocalDate();
            LocalDateTime midnight = day.plusDays(1).atStartOfDay();
            Optional<Closed> out = leftOut(day);
            if (out.isPresent()) {
                leftOut.add(out.get());
                at = midnight;
            } else {
                Duration runs = shorter(left, Duration.between(at, midnight));
                at = at.plus(runs);
                left = left.minus(runs);
            }
        }
        return computed(anchor, at, leftOut);
    }

    private ComputedTime back(LocalDateTime anchor) {
        List<Closed> leftOut = new ArrayList<>();
        LocalDateTime at = anchor;
        Duration left = Duration.ofHours(hours.n());
        while (left.isPositive()) {
            LocalDate day = at.minusNanos(1).toLocalDate();
            LocalDateTime midnight = day.atStartOfDay();
            Optional<Closed> out = leftOut(day);
            if (out.isPresent()) {
                leftOut.add(out.get());
                at = midnight;
            } else {
                Duration runs = shorter(left, Duration.between(midnight, at));
                at = at.minus(runs);
                left = left.minus(runs);
            }
        }
        return computed(anchor, at, leftOut);
    }

    private ComputedTime computed(LocalDateTime anchor, LocalDateTime to, List<Closed> leftOut) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.CountedHours(anchor, new Span(hours, direction), to));
        if (!leftOut.isEmpty()) {
            steps.add(new Step.HoursLeftOut(leftOut));
        }
        return new ComputedTime(to, steps);
    }

    private Optional<Closed> leftOut(LocalDate day) {
        return switch (hours.skip()) {
            case NOTHING -> Optional.empty();
            case SUNDAYS_AND_HOLIDAYS ->
                day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of(new Closed.Weekly(day)) : calendar.holiday(day);
        };
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
