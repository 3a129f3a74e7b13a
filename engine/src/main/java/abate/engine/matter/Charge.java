package abate.engine.matter;

import abate.engine.book.ChargeRule;
import abate.engine.money.Money;
import java.time.LocalDate;

/**
 * Money owed under a provision.
 *
 * @param arisen the day from which it is owed; for interest the first day that bears it
 */
public record Charge(Matter matter, ChargeRule rule, Money amount, LocalDate arisen, Reason reason) {}
