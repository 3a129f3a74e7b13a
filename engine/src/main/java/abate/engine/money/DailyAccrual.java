package abate.engine.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A sum that grows by the same amount every day, as a running fine does (FL-08 to FL-11, A92, A97), for any day asked.
 *
 * @param aDay for each day
 * @param from the first day that costs
 * @param until the day on which compliance is documented, itself free (A97); empty while it runs
 * @param cap the most the whole may come to; empty where the law sets none
 */
public record DailyAccrual(Money aDay, LocalDate from, Optional<LocalDate> until, Optional<Money> cap) {

    public DailyAccrual {
        if (aDay.isNegative() || cap.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("a running sum cannot be negative: " + aDay + " a day, cap " + cap);
        }
    }

    /** A sum that runs from a day on, with no end and no cap yet. */
    public static DailyAccrual running(Money aDay, LocalDate from) {
        return new DailyAccrual(aDay, from, Optional.empty(), Optional.empty());
    }

    public DailyAccrual until(LocalDate documented) {
        return new DailyAccrual(aDay, from, Optional.of(documented), cap);
    }

    public DailyAccrual cappedAt(Money most) {
        return new DailyAccrual(aDay, from, until, Optional.of(most));
    }

    /**
     * What the full days before the given day come to, that is, what would be owed if compliance were documented on it.
     * After the end the sum stands still.
     */
    public AccrualStatement at(LocalDate day) {
        LocalDate end = until.filter(day::isAfter).orElse(day);
        long days = Math.max(0, ChronoUnit.DAYS.between(from, end));
        Money full = aDay.times(days);
        Money owed = cap.map(full::min).orElse(full);
        return new AccrualStatement(day, from, days, aDay, owed, !owed.equals(full));
    }
}
