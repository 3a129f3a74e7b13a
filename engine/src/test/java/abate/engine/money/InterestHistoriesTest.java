package abate.engine.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of interest over any history of payments, tried on seeded random ones. */
class InterestHistoriesTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 15); // a Friday, with a leap day ahead

    /** A debt, its payments and the last day looked at. */
    private record History(SimpleInterest terms, List<Payment> payments, LocalDate end) {}

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void interest_is_the_exact_sum_of_its_days_rounded_once(long seed) {
        History history = history(seed);
        DayByDay slow = new DayByDay(history.terms());
        for (LocalDate day = START; !day.isAfter(history.end()); day = day.plusDays(1)) {
            slow.endOf(day.minusDays(1));
            slow.pay(day, history.payments());
            InterestStatement fast = history.terms().at(day, history.payments());
            assertThat(fast.interest()).as("seed %d on %s", seed, day).isEqualTo(slow.interest());
            assertThat(fast.principalUnpaid()).as("seed %d on %s", seed, day).isEqualTo(slow.unpaid);
            assertThat(fast.interestPaid()).as("seed %d on %s", seed, day).isEqualTo(slow.interestPaid);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void interest_never_falls_and_nothing_paid_is_lost(long seed) {
        History history = history(seed);
        Money before = Money.ZERO;
        for (LocalDate day = START; !day.isAfter(history.end()); day = day.plusDays(1)) {
            InterestStatement now = history.terms().at(day, history.payments());
            assertThat(now.interest()).as("seed %d on %s", seed, day).isGreaterThanOrEqualTo(before);
            assertThat(now.owed().isNegative()).isFalse();
            assertThat(now.interestPaid()
                            .plus(history.terms().principal().minus(now.principalUnpaid()))
                            .plus(now.overpaid()))
                    .as("seed %d on %s", seed, day)
                    .isEqualTo(paidBy(day, history.payments()));
            before = now.interest();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_payment_made_in_two_parts_on_one_day_changes_nothing(long seed) {
        History history = history(seed);
        List<Payment> split = history.payments().stream()
                .flatMap(payment -> parts(payment).stream())
                .toList();
        InterestStatement whole = history.terms().at(history.end(), history.payments());
        InterestStatement parts = history.terms().at(history.end(), split);
        assertThat(parts.interest()).isEqualTo(whole.interest());
        assertThat(parts.owed()).isEqualTo(whole.owed());
        assertThat(parts.overpaid()).isEqualTo(whole.overpaid());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_payments_are_listed_does_not_matter(long seed) {
        History history = history(seed);
        List<Payment> reversed = history.payments().reversed();
        assertThat(history.terms().at(history.end(), reversed).owed())
                .isEqualTo(history.terms().at(history.end(), history.payments()).owed());
    }

    private static History history(long seed) {
        Random random = new Random(seed);
        Money principal = Money.ofCents(1 + random.nextInt(2_500_000));
        Rate rate = new Rate(1 + random.nextInt(2000), 10_000);
        Optional<LocalDate> due =
                random.nextBoolean() ? Optional.of(START.plusDays(random.nextInt(8))) : Optional.empty();
        PaymentOrder order = random.nextBoolean() ? PaymentOrder.INTEREST_FIRST : PaymentOrder.PRINCIPAL_FIRST;
        List<Payment> payments = IntStream.range(0, random.nextInt(9))
                .mapToObj(each -> payment(random, principal))
                .toList();
        return new History(
                new SimpleInterest(principal, rate, START, due, order), payments, START.plusDays(random.nextInt(700)));
    }

    private static Payment payment(Random random, Money principal) {
        long cents = 1 + random.nextLong(Math.max(1, principal.cents() / 3));
        return new Payment(START.plusDays(random.nextInt(400) - 10), Money.ofCents(cents));
    }

    private static List<Payment> parts(Payment payment) {
        long first = payment.amount().cents() / 3;
        if (first == 0) {
            return List.of(payment);
        }
        Money rest = payment.amount().minus(Money.ofCents(first));
        return List.of(new Payment(payment.day(), Money.ofCents(first)), new Payment(payment.day(), rest));
    }

    private static Money paidBy(LocalDate day, List<Payment> payments) {
        return Money.sum(payments.stream()
                .filter(payment -> !payment.day().isAfter(day))
                .map(Payment::amount)
                .toList());
    }

    /** The same law told the slow way: each day on its own, as an exact fraction of a cent. */
    private static final class DayByDay {
        private final SimpleInterest terms;
        private final List<Payment> taken = new ArrayList<>();
        private Money unpaid;
        private Money interestPaid = Money.ZERO;
        /** Of one {@code denominator * 365}th of a cent. */
        private BigInteger parts = BigInteger.ZERO;

        DayByDay(SimpleInterest terms) {
            this.terms = terms;
            this.unpaid = terms.principal();
        }

        void endOf(LocalDate day) {
            Optional<LocalDate> due = terms.noneIfPaidBy();
            boolean free = due.isPresent() && !day.plusDays(1).isAfter(due.get());
            if (day.isBefore(terms.from()) || free) {
                return;
            }
            boolean firstAfterDue = due.isPresent() && day.equals(due.get());
            long days = firstAfterDue ? day.toEpochDay() - terms.from().toEpochDay() + 1 : 1;
            parts = parts.add(BigInteger.valueOf(unpaid.cents())
                    .multiply(BigInteger.valueOf(days * terms.rate().numerator())));
        }

        void pay(LocalDate day, List<Payment> payments) {
            payments.stream()
                    .sorted(Comparator.comparing(Payment::day))
                    .filter(payment -> !payment.day().isAfter(day) && !taken.contains(payment))
                    .toList()
                    .forEach(this::pay);
        }

        private void pay(Payment payment) {
            taken.add(payment);
            Money due = interest().minus(interestPaid);
            boolean interestFirst = terms.order() == PaymentOrder.INTEREST_FIRST;
            Money toInterest = interestFirst
                    ? due.min(payment.amount())
                    : due.min(payment.amount().minus(unpaid).atLeastZero());
            interestPaid = interestPaid.plus(toInterest);
            unpaid = unpaid.minus(payment.amount().minus(toInterest).min(unpaid));
        }

        Money interest() {
            BigInteger whole = BigInteger.valueOf(terms.rate().denominator() * 365);
            BigInteger[] cents = parts.divideAndRemainder(whole);
            boolean up = cents[1].shiftLeft(1).compareTo(whole) >= 0;
            return Money.ofCents(cents[0].longValueExact() + (up ? 1 : 0));
        }
    }
}
