package abate.engine.money;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * How a payment is laid out over what is owed.
 *
 * @param paid what each account receives, in the order paid; accounts that receive nothing are left out
 * @param left what remains once all accounts are paid
 * @param <A> names an account
 */
public record Allocation<A>(SequencedMap<A, Money> paid, Money left) {

    public Allocation {
        paid = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(paid));
    }

    /**
     * Pays the accounts one after the other, each in full before the next. Accounts with nothing owed, or a credit, are
     * passed over.
     *
     * @param payment zero or more
     * @param owed by account, in the order the law pays them
     */
    public static <A> Allocation<A> of(Money payment, SequencedMap<A, Money> owed) {
        if (payment.isNegative()) {
            throw new IllegalArgumentException("a payment is not negative: " + payment);
        }
        SequencedMap<A, Money> paid = new LinkedHashMap<>();
        Money left = payment;
        for (Map.Entry<A, Money> account : owed.entrySet()) {
            Money part = left.min(account.getValue().atLeastZero());
            if (part.isPositive()) {
                paid.put(account.getKey(), part);
                left = left.minus(part);
            }
        }
        return new Allocation<>(paid, left);
    }

    /** What the account receives, zero where it receives nothing. */
    public Money to(A account) {
        return paid.getOrDefault(account, Money.ZERO);
    }
}
