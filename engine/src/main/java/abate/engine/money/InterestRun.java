package abate.engine.money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** One pass over the payments of a debt up to a day; used once. */
final class InterestRun {

    private final SimpleInterest terms;
    private final LocalDate asked;
    private final List<InterestStep> steps = new ArrayList<>();
    private LocalDate reached;
    private Money unpaid;
    private Money interestPaid = Money.ZERO;
    private Money overpaid = Money.ZERO;
    /** The sum of principal times days so far, in cents: all that rounding must not touch before the end. */
    private BigInteger centDays = BigInteger.ZERO;

    private long days;

    InterestRun(SimpleInterest terms, LocalDate asked) {
        this.terms = terms;
        this.asked = asked;
        this.reached = terms.from();
        this.unpaid = terms.principal();
    }

    void take(Payment payment) {
        boolean free = terms.isStillFree(payment.day());
        if (!free) {
            runUntil(payment.day());
        }
        Money interestDue = free ? Money.ZERO : interest().minus(interestPaid);
        Money first = payment.amount().min(interestIsFirst() ? interestDue : unpaid);
        Money second = payment.amount().minus(first).min(interestIsFirst() ? unpaid : interestDue);
        Money toInterest = interestIsFirst() ? first : second;
        Money toPrincipal = interestIsFirst() ? second : first;
        interestPaid = interestPaid.plus(toInterest);
        unpaid = unpaid.minus(toPrincipal);
        overpaid = overpaid.plus(payment.amount().minus(first).minus(second));
        steps.add(new InterestStep.Paid(payment, toInterest, toPrincipal));
    }

    InterestStatement statement() {
        if (terms.isStillFree(asked)) {
            terms.noneIfPaidBy().map(InterestStep.FreeUntil::new).ifPresent(steps::add);
        } else {
            runUntil(asked);
        }
        if (days > 0) {
            steps.add(new InterestStep.Sum(interest()));
        }
        return new InterestStatement(asked, interest(), interestPaid, unpaid, overpaid, days, steps);
    }

    /** Lets the unpaid principal bear interest up to the day, which is itself left out. */
    private void runUntil(LocalDate day) {
        long more = ChronoUnit.DAYS.between(reached, day);
        if (more <= 0) {
            return;
        }
        if (unpaid.isPositive()) {
            steps.add(new InterestStep.Ran(reached, day.minusDays(1), unpaid, terms.rate()));
            centDays = centDays.add(BigInteger.valueOf(unpaid.cents()).multiply(BigInteger.valueOf(more)));
            days += more;
        }
        reached = day;
    }

    private Money interest() {
        Rate rate = terms.rate();
        BigInteger dividend = centDays.multiply(BigInteger.valueOf(rate.numerator()));
        BigInteger divisor =
                BigInteger.valueOf(rate.denominator()).multiply(BigInteger.valueOf(SimpleInterest.DAYS_IN_YEAR));
        return Money.rounded(dividend, divisor);
    }

    private boolean interestIsFirst() {
        return terms.order() == PaymentOrder.INTEREST_FIRST;
    }
}
