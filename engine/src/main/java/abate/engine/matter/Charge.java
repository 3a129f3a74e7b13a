package abate.engine.matter;

import abate.engine.book.ChargeRule;
import abate.engine.money.Money;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Money owed under a provision.
 *
 * @param arisen the day from which it is owed; for interest the first day that bears it
 * @param because works out the reason
 */
public record Charge(Matter matter, ChargeRule rule, Money amount, LocalDate arisen, Supplier<Reason> because) {
    /** What the sum rests on, worked out when it is asked for. */
    public Reason reason() {
        return because.get();
    }
}
