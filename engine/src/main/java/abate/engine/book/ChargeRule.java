package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money owed under a provision.
 *
 * @param account what payments are set off against: penalty, interest, appeal_fee
 * @param owed holds from the day the money is owed
 * @param amount the sum; null where a named part of the engine computes it
 * @param interest simple interest on another account; empty for a plain sum
 */
public record ChargeRule(
        String name,
        Words title,
        String account,
        Expression owed,
        @Nullable Expression amount,
        Optional<Interest> interest,
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
}
