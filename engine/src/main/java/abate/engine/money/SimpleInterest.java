package abate.engine.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Simple interest on what is unpaid of a principal, for any day asked (A25, AC-03 to AC-05, BV-37). A day costs the
 * yearly rate over 365, in leap years too; the first day is counted and the day of a payment is not; interest bears no
 * interest. The exact sum of all days is rounded to the cent once, so that whatever was posted on the way, the interest
 * to date is never more than half a cent off.
 *
 * @param principal on which interest runs
 * @param rate a year
 * @param from the first day that bears interest, by the letter of the law and never rolled (T-08)
 * @param noneIfPaidBy the last day to pay, rolled: what is paid by then bears no interest, what is not bears it from
 *     {@code from} (A24); empty where the law gives no such day
 * @param order what a payment goes to first
 */
public record SimpleInterest(
        Money principal, Rate rate, LocalDate from, Optional<LocalDate> noneIfPaidBy, PaymentOrder order) {

    /** Days in the year of the rate (A25). */
    public static final int DAYS_IN_YEAR = 365;

    public SimpleInterest {
        if (principal.isNegative()) {
            throw new IllegalArgumentException("interest runs on no negative principal: " + principal);
        }
    }

    /** Interest from a day on, with no day by which payment would spare it, payments going to interest first. */
    public static SimpleInterest running(Money principal, Rate rate, LocalDate from) {
        return new SimpleInterest(principal, rate, from, Optional.empty(), PaymentOrder.INTEREST_FIRST);
    }

    /** The same, but what is paid by the given day bears no interest (A24). */
    public SimpleInterest noneIfPaidBy(LocalDate due) {
        return new SimpleInterest(principal, rate, from, Optional.of(due), order);
    }

    public SimpleInterest payingFirst(PaymentOrder first) {
        return new SimpleInterest(principal, rate, from, noneIfPaidBy, first);
    }

    /** The interest on the day when nothing was paid. */
    public InterestStatement at(LocalDate day) {
        return at(day, List.of());
    }

    /**
     * Interest and principal as they stand on the day, after that day's payments. Payments of later days do not count;
     * the list may come in any order, and payments of one day are taken in the order given.
     */
    public InterestStatement at(LocalDate day, List<Payment> payments) {
        InterestRun run = new InterestRun(this, day);
        payments.stream()
                .filter(payment -> !payment.day().isAfter(day))
                .sorted(Comparator.comparing(Payment::day))
                .forEachOrdered(run::take);
        return run.statement();
    }

    /** Whether on the day nothing has begun to bear interest yet because it may still be paid free of it (A24). */
    boolean isStillFree(LocalDate day) {
        return noneIfPaidBy.isPresent() && !day.isAfter(noneIfPaidBy.get());
    }
}
