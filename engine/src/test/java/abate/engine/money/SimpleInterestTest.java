package abate.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Interest on an unpaid penalty by A24 and A25, with the worked examples as cases. */
class SimpleInterestTest {

    private static final Rate TEN = Rate.percent(10);

    @Test
    void eighty_eight_days_on_five_thousand_dollars() { // V16
        SimpleInterest interest = SimpleInterest.running(
                        Money.ofDollars(5000), TEN, LocalDate.of(2025, 7, 4)) // a Friday
                .noneIfPaidBy(LocalDate.of(2025, 7, 3)); // a Thursday
        InterestStatement paidOff = interest.at(LocalDate.of(2025, 9, 30)); // a Tuesday
        assertThat(paidOff.days()).isEqualTo(88);
        assertThat(paidOff.interest()).hasToString("$120.55");
        assertThat(paidOff.owed()).hasToString("$5,120.55");
        assertThat(paidOff.say(Language.ENGLISH))
                .isEqualTo("88 days, Friday, July 4, 2025 to Monday, September 29, 2025: "
                        + "$5,000.00 × 10% a year × 88/365; interest in all: $120.55");
    }

    @Test
    void a_leap_day_counts_as_one_day_of_three_hundred_and_sixty_five() { // V17
        InterestStatement paidOff = SimpleInterest.running(
                        Money.ofDollars(12000), TEN, LocalDate.of(2023, 12, 15)) // a Friday
                .at(LocalDate.of(2024, 3, 15)); // a Friday
        assertThat(paidOff.days()).isEqualTo(91);
        assertThat(paidOff.interest()).hasToString("$299.18");
    }

    @Test
    void paid_by_the_rolled_due_date_there_is_none_and_a_day_later_there_are_four_days() { // V18, A24
        SimpleInterest interest = SimpleInterest.running(
                        Money.ofDollars(10000), TEN, LocalDate.of(2025, 11, 28)) // a Friday
                .noneIfPaidBy(LocalDate.of(2025, 12, 1)); // a Monday
        LocalDate monday = LocalDate.of(2025, 12, 1);
        LocalDate tuesday = LocalDate.of(2025, 12, 2);
        Payment onMonday = new Payment(monday, Money.ofDollars(10000));
        assertThat(interest.at(monday).interest()).isEqualTo(Money.ZERO);
        assertThat(interest.at(tuesday, List.of(onMonday)).owed()).isEqualTo(Money.ZERO);
        assertThat(interest.at(tuesday).days()).isEqualTo(4);
        assertThat(interest.at(tuesday).interest()).hasToString("$10.96");
    }

    @Test
    void an_unappealed_order_paid_the_day_after_the_due_date_bears_two_days() { // V07
        SimpleInterest interest = SimpleInterest.running(
                        Money.ofDollars(3000), TEN, LocalDate.of(2025, 4, 20)) // a Sunday
                .noneIfPaidBy(LocalDate.of(2025, 4, 21)); // a Monday
        assertThat(interest.at(LocalDate.of(2025, 4, 21)).days()).isZero(); // a Monday
        assertThat(interest.at(LocalDate.of(2025, 4, 22)).days()).isEqualTo(2); // a Tuesday
    }

    @Test
    void the_forty_sixth_day_bears_less_than_the_twenty_sixth() { // V60, V85
        LocalDate paid = LocalDate.of(2025, 9, 1); // a Monday
        InterestStatement title1 = SimpleInterest.running(
                        Money.ofDollars(6000), TEN, LocalDate.of(2025, 6, 30)) // a Monday
                .at(paid);
        assertThat(title1.days()).isEqualTo(63);
        assertThat(title1.interest()).hasToString("$103.56");
        InterestStatement title49 = SimpleInterest.running(
                        Money.ofDollars(6000), TEN, LocalDate.of(2025, 7, 18)) // a Friday
                .at(paid);
        assertThat(title49.days()).isEqualTo(45);
        assertThat(title49.interest()).hasToString("$73.97");
        assertThat(SimpleInterest.running(Money.ofDollars(4000), TEN, LocalDate.of(2025, 4, 29)) // a Tuesday
                        .at(LocalDate.of(2025, 7, 29)) // a Tuesday
                        .interest())
                .hasToString("$99.73");
    }

    @Test
    void a_part_paid_in_time_bears_no_interest_and_the_rest_bears_it_from_the_first_day() {
        SimpleInterest interest = SimpleInterest.running(
                        Money.ofDollars(10000), TEN, LocalDate.of(2025, 11, 28)) // a Friday
                .noneIfPaidBy(LocalDate.of(2025, 12, 1)); // a Monday
        List<Payment> payments = List.of(new Payment(LocalDate.of(2025, 12, 1), Money.ofDollars(6350))); // a Monday
        InterestStatement later = interest.at(LocalDate.of(2025, 12, 8), payments); // a Monday
        assertThat(later.principalUnpaid()).hasToString("$3,650.00");
        assertThat(later.days()).isEqualTo(10);
        assertThat(later.interest()).hasToString("$10.00");
    }

    @Test
    void a_payment_goes_to_interest_first_and_then_to_the_principal() {
        SimpleInterest interest =
                SimpleInterest.running(Money.ofDollars(3650), TEN, LocalDate.of(2025, 1, 1)); // a Wednesday
        List<Payment> payments = List.of(new Payment(LocalDate.of(2025, 1, 31), Money.ofDollars(1030))); // a Friday
        InterestStatement after = interest.at(LocalDate.of(2025, 1, 31), payments); // a Friday
        assertThat(after.interestPaid()).hasToString("$30.00");
        assertThat(after.principalUnpaid()).hasToString("$2,650.00");
        assertThat(after.steps().get(1).say(Language.SPANISH))
                .isEqualTo("$1,030.00 pagados el viernes, 31 de enero de 2025: "
                        + "$30.00 a intereses, $1,000.00 al capital");
    }

    @Test
    void a_payment_goes_to_the_principal_first_where_the_law_says_so() {
        SimpleInterest interest = SimpleInterest.running(
                        Money.ofDollars(3650), TEN, LocalDate.of(2025, 1, 1)) // a Wednesday
                .payingFirst(PaymentOrder.PRINCIPAL_FIRST);
        List<Payment> payments = List.of(new Payment(LocalDate.of(2025, 1, 31), Money.ofDollars(3660))); // a Friday
        InterestStatement after = interest.at(LocalDate.of(2025, 3, 31), payments); // a Monday
        assertThat(after.principalUnpaid()).isEqualTo(Money.ZERO);
        assertThat(after.interestPaid()).hasToString("$10.00");
        assertThat(after.owed()).hasToString("$20.00");
    }

    @Test
    void what_is_paid_too_much_is_kept_apart() {
        InterestStatement after = SimpleInterest.running(
                        Money.ofDollars(100), TEN, LocalDate.of(2025, 1, 1)) // a Wednesday
                .at(
                        LocalDate.of(2025, 1, 2), // a Thursday
                        List.of(new Payment(LocalDate.of(2025, 1, 1), Money.ofDollars(150)))); // a Wednesday
        assertThat(after.owed()).isEqualTo(Money.ZERO);
        assertThat(after.overpaid()).hasToString("$50.00");
    }

    @Test
    void before_the_due_date_the_statement_says_until_when_it_is_free() {
        InterestStatement early = SimpleInterest.running(
                        Money.ofDollars(100), TEN, LocalDate.of(2025, 7, 4)) // a Friday
                .noneIfPaidBy(LocalDate.of(2025, 7, 3)) // a Thursday
                .at(LocalDate.of(2025, 7, 1)); // a Tuesday
        assertThat(early.say(Language.ENGLISH)).isEqualTo("no interest if paid by Thursday, July 3, 2025");
    }

    @Test
    void a_negative_principal_and_an_empty_payment_are_faults() {
        assertThatThrownBy(() -> SimpleInterest.running(Money.ofDollars(-1), TEN, LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Payment(LocalDate.EPOCH, Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_payment_of_a_later_day_does_not_count_yet_and_one_day_is_said_as_one() {
        InterestStatement dayOne = SimpleInterest.running(
                        Money.ofDollars(3650), TEN, LocalDate.of(2025, 1, 1)) // a Wednesday
                .at(
                        LocalDate.of(2025, 1, 2), // a Thursday
                        List.of(new Payment(LocalDate.of(2025, 1, 3), Money.ofDollars(3650)))); // a Friday
        assertThat(dayOne.owed()).hasToString("$3,651.00");
        assertThat(dayOne.say(Language.ENGLISH))
                .isEqualTo("1 day, Wednesday, January 1, 2025: $3,650.00 × 10% a year × 1/365; "
                        + "interest in all: $1.00");
    }
}
