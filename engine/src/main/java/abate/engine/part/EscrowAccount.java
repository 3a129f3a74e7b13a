package abate.engine.part;

import abate.engine.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The account of one building in the rent escrow program (City Code 49.14.1408): what tenants paid in, the fee taken
 * from it, what was paid out, and what the account holds.
 *
 * <p>One fee a unit a month of rent, however many payments that month's rent came in; it is taken from the first payments
 * until it is whole (RE-63, A73). The gross payment counts as rent paid to the landlord (RE-58).
 *
 * @param fee for one month's rent of one unit
 * @param deposits in the order they came in
 * @param paidOut in the order they went out
 */
public record EscrowAccount(Money fee, List<Deposit> deposits, List<Money> paidOut) {

    public EscrowAccount {
        deposits = List.copyOf(deposits);
        paidOut = List.copyOf(paidOut);
    }

    /** Rent paid in for one unit and one month, named as the book names them. */
    public record Deposit(LocalDate on, String unit, String month, Money amount) {}

    /**
     * A deposit with what was taken from it.
     *
     * @param fee part of the month's fee taken from this deposit
     */
    public record Line(Deposit deposit, Money fee) {
        /** What of the deposit stays in the account. */
        public Money net() {
            return deposit.amount().minus(fee);
        }
    }

    private record UnitMonth(String unit, String month) {}

    /** Every deposit with its fee, in order. */
    public List<Line> lines() {
        Map<UnitMonth, Money> taken = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Deposit deposit : deposits) {
            UnitMonth month = new UnitMonth(deposit.unit(), deposit.month());
            Money before = taken.getOrDefault(month, Money.ZERO);
            Money now = fee.minus(before).min(deposit.amount()).atLeastZero();
            taken.put(month, before.plus(now));
            lines.add(new Line(deposit, now));
        }
        return lines;
    }

    /** Rent paid in, which counts as paid to the landlord in full (RE-58). */
    public Money credited() {
        return Money.sum(deposits.stream().map(Deposit::amount).toList());
    }

    /** Rent paid in for one unit. */
    public Money credited(String unit) {
        return Money.sum(deposits.stream()
                .filter(deposit -> deposit.unit().equals(unit))
                .map(Deposit::amount)
                .toList());
    }

    /** Fees taken, never given back. */
    public Money fees() {
        return Money.sum(lines().stream().map(Line::fee).toList());
    }

    /** What went out of the account, fees apart. */
    public Money released() {
        return Money.sum(paidOut);
    }

    /** What the account holds. */
    public Money balance() {
        return credited().minus(fees()).minus(released());
    }
}
