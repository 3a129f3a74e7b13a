package abate.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums are exact, rounded once, and never wrap around. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$1,000; 100000",
                "1000.00; 100000",
                "1000; 100000",
                "$0.50; 50",
                "$ 25,000.01; 2500001",
                "-$5.00; -500",
                "$-5; -500",
                "$1,234,567.89; 123456789"
            })
    void a_sum_is_read_as_people_write_it(String text, long cents) {
        assertThat(Money.parse(text).orElseThrow()).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1,00", "10.5", "1.234", "12,34.00", "ten dollars", "", "--5", "-$-5", "1e3", "€5", "."})
    void a_sum_written_wrongly_is_not_guessed_at(String text) {
        assertThat(Money.parse(text).error()).get().asString().startsWith("\"" + text + "\" ");
    }

    @Test
    void the_message_says_what_is_wrong() {
        assertThat(Money.parse("10.5").error())
                .contains("\"10.5\" needs two digits for the cents, as in \"$1,000.00\"");
        assertThat(Money.parse("$1,00").error())
                .contains("\"$1,00\" has a comma in the wrong place; write for example \"$1,000.00\"");
        assertThat(Money.parse("9999999999999999").error())
                .contains("\"9999999999999999\" is more money than can be recorded");
    }

    @Test
    void a_sum_says_itself_with_commas_and_two_digits_for_the_cents() {
        assertThat(Money.ofCents(100000)).hasToString("$1,000.00");
        assertThat(Money.ofCents(-5)).hasToString("-$0.05");
        assertThat(Money.ofCents(Long.MIN_VALUE)).hasToString("-$92,233,720,368,547,758.08");
        assertThat(Money.ofCents(123456789).say(Language.SPANISH)).isEqualTo("$1,234,567.89");
    }

    @Test
    void what_is_said_is_read_back_the_same() {
        Random random = new Random(20250324);
        for (int tried = 0; tried < 2000; tried++) {
            Money sum = Money.ofCents(random.nextLong() >> (12 + random.nextInt(50)));
            assertThat(Money.parse(sum.toString()).orElseThrow()).isEqualTo(sum);
        }
    }

    @Test
    void half_a_cent_is_rounded_up_and_once() {
        assertThat(Money.ofCents(5).dividedBy(2)).isEqualTo(Money.ofCents(3));
        assertThat(Money.ofCents(-5).dividedBy(2)).isEqualTo(Money.ofCents(-3));
        assertThat(Money.ofCents(160000).times(3, 2)).isEqualTo(Money.ofCents(240000));
        Random random = new Random(7);
        for (int tried = 0; tried < 2000; tried++) {
            long cents = random.nextInt();
            long divisor = 1L + random.nextInt(1000);
            assertThat(Money.ofCents(cents).dividedBy(divisor).cents())
                    .isEqualTo(BigDecimal.valueOf(cents)
                            .divide(BigDecimal.valueOf(divisor), RoundingMode.HALF_UP)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact());
        }
    }

    @Test
    void a_sum_too_large_to_hold_is_a_fault_and_never_wraps_around() {
        Money most = Money.ofCents(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(3, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofDollars(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ZERO.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_lesser_and_the_greater_of_two_sums() { // V22: min(4F, 2F + 500)
        Money fee = Money.ofDollars(251);
        assertThat(fee.times(4).min(fee.times(2).plus(Money.ofDollars(500)))).hasToString("$1,002.00");
        assertThat(Money.ofCents(-1).atLeastZero()).isEqualTo(Money.ZERO);
        assertThat(Money.sum(List.of(Money.ofCents(1), Money.ofCents(2)))).isEqualTo(Money.ofCents(3));
    }

    @Test
    void a_rate_is_read_and_said_exactly() {
        assertThat(Rate.parse("10%").orElseThrow()).isEqualTo(Rate.percent(10)).isEqualTo(new Rate(1, 10));
        assertThat(Rate.parse("9.5 % a year").orElseThrow()).hasToString("9.5% a year");
        assertThat(Rate.percent(10).say(Language.SPANISH)).isEqualTo("10 % anual");
        assertThat(new Rate(1, 3)).hasToString("100/3% a year");
        assertThat(Rate.parse("ten percent").error())
                .contains("\"ten percent\" is not a yearly rate; write for example \"10%\"");
        assertThatThrownBy(() -> new Rate(-1, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sum_knows_its_sign() {
        assertThat(Money.ofCents(1).negated()).isEqualTo(Money.ofCents(-1));
        assertThat(Money.ofCents(0).isZero()).isTrue();
        assertThat(Money.ofCents(1).isZero()).isFalse();
        assertThat(Money.ofCents(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ofCents(5).dividedBy(-2)).isEqualTo(Money.ofCents(-3));
    }

    @Test
    void a_rate_of_nothing_bears_nothing() {
        assertThat(Rate.percent(0)).hasToString("0% a year");
        assertThatThrownBy(() -> new Rate(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
