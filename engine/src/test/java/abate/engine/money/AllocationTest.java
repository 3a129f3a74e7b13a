package abate.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** A payment is laid out over the accounts in the order the law names them. */
class AllocationTest {

    private static SequencedMap<String, Money> owed(long interest, long penalty) {
        SequencedMap<String, Money> owed = new LinkedHashMap<>();
        owed.put("interest", Money.ofCents(interest));
        owed.put("penalty", Money.ofCents(penalty));
        return owed;
    }

    @Test
    void the_first_account_is_paid_in_full_before_the_next() {
        Allocation<String> laidOut = Allocation.of(Money.ofCents(150), owed(100, 500));
        assertThat(laidOut.to("interest")).isEqualTo(Money.ofCents(100));
        assertThat(laidOut.to("penalty")).isEqualTo(Money.ofCents(50));
        assertThat(laidOut.left()).isEqualTo(Money.ZERO);
        assertThat(laidOut.paid().firstEntry().getKey()).isEqualTo("interest");
    }

    @Test
    void what_exceeds_all_accounts_is_left() {
        assertThat(Allocation.of(Money.ofCents(700), owed(100, 500)).left()).isEqualTo(Money.ofCents(100));
    }

    @Test
    void an_account_with_nothing_owed_or_a_credit_is_passed_over() {
        Allocation<String> laidOut = Allocation.of(Money.ofCents(50), owed(-20, 500));
        assertThat(laidOut.paid()).containsOnlyKeys("penalty");
        assertThat(laidOut.to("interest")).isEqualTo(Money.ZERO);
    }

    @Test
    void nothing_of_a_payment_is_lost_or_made() {
        Random random = new Random(42);
        for (int tried = 0; tried < 1000; tried++) {
            Money payment = Money.ofCents(random.nextInt(2000));
            Allocation<String> laidOut = Allocation.of(payment, owed(random.nextInt(1000), random.nextInt(1000)));
            assertThat(Money.sum(laidOut.paid().values()).plus(laidOut.left())).isEqualTo(payment);
        }
    }

    @Test
    void a_negative_payment_is_a_fault() {
        assertThatThrownBy(() -> Allocation.of(Money.ofCents(-1), owed(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
