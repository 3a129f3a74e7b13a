package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money owed under a provision: a plain sum, simple interest, or a sum that grows by the day; exactly one of the three.
 *
 * @param account what payments are set off against: penalty, interest, appeal_fee
 * @param owedTo the party it is owed to where that is not the jurisdiction: it never enters the ledger; null otherwise
 * @param owed holds from the day the money is owed
 * @param each charged once for each of several things, such as the violations of an order; empty for once
 * @param amount the sum; null where a named part of the engine computes it
 * @param interest simple interest on another account; empty for other sums
 * @param accrual a sum that grows by the day; empty for other sums
 */
public record ChargeRule(
        String name,
        Words title,
        String account,
        @Nullable String owedTo,
        Expression owed,
        Optional<Each> each,
        @Nullable Expression amount,
        Optional<Interest> interest,
        Optional<Accrual> accrual,
        Authority authority) {

    /**
     * Simple interest, computed in closed form for any day (AC-03, A25).
     *
     * @param principal the account it runs on
     * @param rate a yearly rate
     * @param from the first day that bears interest
     * @param noneIfPaidBy no interest where all is paid by this day (A24)
     */
    public record Interest(String principal, Expression rate, Expression from, Expression noneIfPaidBy) {}

    /**
     * The things it is charged for, one by one. A thing that is an act owes from the day of that act.
     *
     * @param list all of them
     * @param as the name under which the sum reads one
     * @param label what one is called in reasons; null for nothing
     */
    public record Each(Expression list, String as, @Nullable Expression label) {}

    /**
     * A sum that grows by the same amount each day, computed in closed form for any day (FL-08 to FL-11, A92, A97).
     *
     * @param aDay for each day
     * @param from the first day that costs
     * @param until the day on which it ends, itself free; null or absent while it runs
     * @param cap the most the whole charge may come to; null or absent where there is none
     */
    public record Accrual(
            Expression aDay,
            Expression from,
            @Nullable Expression until,
            @Nullable Expression cap) {}
}
