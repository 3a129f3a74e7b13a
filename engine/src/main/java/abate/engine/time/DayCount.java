package abate.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One count of days, working days, months or years on its way; used once. */
final class DayCount {

    private final Deadline deadline;
    private final List<Step> steps = new ArrayList<>(3);

    DayCount(Deadline deadline) {
        this.deadline = deadline;
    }

    Computed from(LocalDate anchor) {
        LocalDate counted = count(anchor);
        LocalDate rolled = roll(counted);
        return new Computed(rolled, steps);
    }

    private LocalDate count(LocalDate anchor) {
        int n = deadline.direction().sign() * deadline.count().n();
        return switch (deadline.count()) {
            case Count.Days days -> counted(anchor, anchor.plusDays(n));
            case Count.Months months -> sameDay(anchor, anchor.plusMonths(n));
            case Count.Years years -> sameDay(anchor, anchor.plusYears(n));
            case Count.WorkingDays days -> workingDays(anchor, days.n());
            case Count.Hours hours ->
                throw new IllegalArgumentException(hours + " are counted from a moment, not from a day");
        };
    }

    private LocalDate counted(LocalDate anchor, LocalDate to) {
        steps.add(new Step.Counted(anchor, deadline.span(), to));
        return to;
    }

    private LocalDate sameDay(LocalDate anchor, LocalDate to) {
        counted(anchor, to);
        if (to.getDayOfMonth() != anchor.getDayOfMonth()) {
            steps.add(new Step.ShortMonth(anchor.getDayOfMonth(), to));
        }
        return to;
    }

    private LocalDate workingDays(LocalDate anchor, int n) {
        Calendar calendar = deadline.calendars().working();
        List<Closed> leftOut = new ArrayList<>();
        LocalDate day = anchor;
        for (int open = 0; open < n; ) {
            day = day.plusDays(deadline.direction().sign());
            if (calendar.isOpen(day)) {
                open++;
            } else {
                calendar.closed(day)
                        .filter(closed -> !(closed instanceof Closed.Weekly))
                        .ifPresent(leftOut::add);
            }
        }
        counted(anchor, day);
        if (!leftOut.isEmpty()) {
            steps.add(new Step.LeftOut(leftOut, calendar.citation()));
        }
        return day;
    }

    private LocalDate roll(LocalDate day) {
        Calendar calendar = deadline.calendars().roll();
        if (calendar.isOpen(day)) {
            return day;
        }
        return switch (deadline.roll()) {
            case NONE -> stayed(day, calendar);
            case NEXT_OPEN -> moved(day, calendar.nextOpen(day), 1, calendar);
            case PREVIOUS_OPEN -> moved(day, calendar.previousOpen(day), -1, calendar);
        };
    }

    /** Working days are open by their own calendar; that another calendar is closed then is nothing to remark on. */
    private LocalDate stayed(LocalDate day, Calendar calendar) {
        if (!(deadline.count() instanceof Count.WorkingDays)) {
            calendar.closed(day).map(Step.Stayed::new).ifPresent(steps::add);
        }
        return day;
    }

    private LocalDate moved(LocalDate from, LocalDate to, int step, Calendar calendar) {
        List<Closed> passed = new ArrayList<>();
        for (LocalDate day = from; !day.equals(to); day = day.plusDays(step)) {
            calendar.closed(day).ifPresent(passed::add);
        }
        steps.add(new Step.Moved(passed, to, calendar.citation()));
        return to;
    }
}
