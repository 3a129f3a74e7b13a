package abate.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts days, working days, months or years: the day it comes to, and for who asks, the steps that led there. */
record DayCount(Deadline deadline) {

    /** The day alone. */
    LocalDate day(LocalDate anchor) {
        return roll(count(anchor));
    }

    /** The day with its steps. */
    Computed from(LocalDate anchor) {
        LocalDate counted = count(anchor);
        LocalDate rolled = roll(counted);
        List<Step> steps = new ArrayList<>(3);
        steps.add(new Step.Counted(anchor, deadline.span(), counted));
        remarks(anchor, counted, steps);
        if (!deadline.calendars().roll().isOpen(counted)) {
            closed(counted, rolled, steps);
        }
        return new Computed(rolled, steps);
    }

    private LocalDate count(LocalDate anchor) {
        int n = deadline.direction().sign() * deadline.count().n();
        return switch (deadline.count()) {
            case Count.Days days -> anchor.plusDays(n);
            case Count.Months months -> anchor.plusMonths(n);
            case Count.Years years -> anchor.plusYears(n);
            case Count.WorkingDays days -> workingDays(anchor, days.n());
            case Count.Hours hours ->
                throw new IllegalArgumentException(hours + " are counted from a moment, not from a day");
        };
    }

    private LocalDate workingDays(LocalDate anchor, int n) {
        Calendar calendar = deadline.calendars().working();
        LocalDate day = anchor;
        for (int open = 0; open < n; ) {
            day = day.plusDays(deadline.direction().sign());
            if (calendar.isOpen(day)) {
                open++;
            }
        }
        return day;
    }

    private LocalDate roll(LocalDate day) {
        Calendar calendar = deadline.calendars().roll();
        return switch (deadline.roll()) {
            case NONE -> day;
            case NEXT_OPEN -> calendar.nextOpen(day);
            case PREVIOUS_OPEN -> calendar.previousOpen(day);
        };
    }

    /** What is remarkable about the count itself: holidays it left out, a month without such a day. */
    private void remarks(LocalDate anchor, LocalDate counted, List<Step> steps) {
        switch (deadline.count()) {
            case Count.Months months -> shortMonth(anchor, counted, steps);
            case Count.Years years -> shortMonth(anchor, counted, steps);
            case Count.WorkingDays days -> leftOut(anchor, counted, steps);
            case Count.Days days -> {}
            case Count.Hours hours -> {}
        }
    }

    private static void shortMonth(LocalDate anchor, LocalDate counted, List<Step> steps) {
        if (counted.getDayOfMonth() != anchor.getDayOfMonth()) {
            steps.add(new Step.ShortMonth(anchor.getDayOfMonth(), counted));
        }
    }

    private void leftOut(LocalDate anchor, LocalDate counted, List<Step> steps) {
        Calendar calendar = deadline.calendars().working();
        List<Closed> holidays = new ArrayList<>();
        for (LocalDate day = anchor; !day.equals(counted); ) {
            day = day.plusDays(deadline.direction().sign());
            calendar.closed(day)
                    .filter(closed -> !(closed instanceof Closed.Weekly))
                    .ifPresent(holidays::add);
        }
        if (!holidays.isEmpty()) {
            steps.add(new Step.LeftOut(holidays, calendar.citation()));
        }
    }

    private void closed(LocalDate day, LocalDate rolled, List<Step> steps) {
        switch (deadline.roll()) {
            case NONE -> stayed(day, steps);
            case NEXT_OPEN -> moved(day, rolled, 1, steps);
            case PREVIOUS_OPEN -> moved(day, rolled, -1, steps);
        }
    }

    /** Working days are open by their own calendar; that another calendar is closed then is nothing to remark on. */
    private void stayed(LocalDate day, List<Step> steps) {
        if (!(deadline.count() instanceof Count.WorkingDays)) {
            deadline.calendars().roll().closed(day).map(Step.Stayed::new).ifPresent(steps::add);
        }
    }

    private void moved(LocalDate from, LocalDate to, int step, List<Step> steps) {
        Calendar calendar = deadline.calendars().roll();
        List<Closed> passed = new ArrayList<>();
        for (LocalDate day = from; !day.equals(to); day = day.plusDays(step)) {
            calendar.closed(day).ifPresent(passed::add);
        }
        steps.add(new Step.Moved(passed, to, calendar.citation()));
    }
}
