package abate.engine.part;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.money.Money;
import abate.engine.part.EscrowAccount.Deposit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rent escrow account: one fee a unit a month, gross rent credited (RE-58, RE-63, A73). */
class EscrowAccountTest {
    private static final Money FEE = Money.ofDollars(50);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1); // a Friday

    @Test
    void one_fee_is_taken_for_each_unit_and_month() { // V52
        EscrowAccount account = account(
                deposit("1", "2026-05", 450),
                deposit("1", "2026-05", 450),
                deposit("1", "2026-06", 900),
                deposit("2", "2026-05", 750));
        assertThat(fees(account)).containsExactly(50L, 0L, 50L, 50L);
        assertThat(account.fees()).isEqualTo(Money.ofDollars(150));
        assertThat(account.balance()).isEqualTo(Money.ofDollars(2400));
        assertThat(account.credited()).isEqualTo(Money.ofDollars(2550));
        assertThat(account.credited("1")).isEqualTo(Money.ofDollars(1800));
        assertThat(account.credited("2")).isEqualTo(Money.ofDollars(750));
    }

    @Test
    void a_small_first_deposit_gives_what_it_has_and_the_next_gives_the_rest() { // V53
        EscrowAccount account = account(deposit("1", "2026-05", 30), deposit("1", "2026-05", 870));
        assertThat(fees(account)).containsExactly(30L, 20L);
        assertThat(account.lines().getFirst().net()).isEqualTo(Money.ZERO);
        assertThat(account.balance()).isEqualTo(Money.ofDollars(850));
        assertThat(account.credited("1")).isEqualTo(Money.ofDollars(900));
    }

    @Test
    void what_goes_out_leaves_the_fees_and_the_credited_rent_as_they_are() {
        EscrowAccount account =
                new EscrowAccount(FEE, List.of(deposit("1", "2026-05", 900)), List.of(Money.ofDollars(300)));
        assertThat(account.balance()).isEqualTo(Money.ofDollars(550));
        assertThat(account.fees()).isEqualTo(FEE);
        assertThat(account.credited()).isEqualTo(Money.ofDollars(900));
        assertThat(account.released()).isEqualTo(Money.ofDollars(300));
    }

    @Test
    void an_empty_account_holds_nothing() {
        assertThat(account().balance()).isEqualTo(Money.ZERO);
    }

    private static EscrowAccount account(Deposit... deposits) {
        return new EscrowAccount(FEE, List.of(deposits), List.of());
    }

    private static Deposit deposit(String unit, String month, long dollars) {
        return new Deposit(MAY, unit, month, Money.ofDollars(dollars));
    }

    private static List<Long> fees(EscrowAccount account) {
        return account.lines().stream().map(line -> line.fee().cents() / 100).toList();
    }
}
