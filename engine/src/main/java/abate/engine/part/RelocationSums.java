package abate.engine.part;

import abate.engine.money.Money;
import abate.engine.money.Rate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner owes a household that was ordered out, and the City for what it advanced (City Code 49.13.1305, .1306,
 * .1308, .1309). It looks at one household, whose tenants share one sum (A64), on one day.
 *
 * @param law what the chapter fixes
 * @param rent the contract rent of a month when the order was first issued (A63)
 * @param shortNotice due under .1304(b) or (c): fewer than ten days from the order to the day to leave, or at once
 * @param safeUntil the last day on which full payment keeps the sum at its base: the day it is due, or on short notice
 *     ten days after the order (RL-14, RL-15); null where no order counts yet
 * @param spareBy the 30th day after the owner received the bill (RL-16, A59); null while none is received
 * @param forgiveBy the 30th day after the accounting was mailed, or the board's decision on it (RL-33, RL-34, A60); null
 *     while none runs
 * @param paid what the owner paid the household
 * @param advanced what the City paid the household
 * @param costs what the advances cost the City to administer, direct and indirect
 * @param reimbursed what the owner paid the City
 * @param on the day of the answer
 */
public record RelocationSums(
        Law law,
        Money rent,
        boolean shortNotice,
        @Nullable LocalDate safeUntil,
        @Nullable LocalDate spareBy,
        @Nullable LocalDate forgiveBy,
        List<Sum> paid,
        List<Sum> advanced,
        Money costs,
        List<Sum> reimbursed,
        LocalDate on) {

    public RelocationSums {
        paid = List.copyOf(paid);
        advanced = List.copyOf(advanced);
        reimbursed = List.copyOf(reimbursed);
    }

    /**
     * What the chapter fixes.
     *
     * @param months of rent that make the benefits: 2 (RL-12)
     * @param late of the benefits when they are late, in all and not on top: 150% (RL-14, A58)
     * @param cityPenalty of what the City paid: 50% (RL-29, A62)
     */
    public record Law(long months, Rate late, Rate cityPenalty) {}

    /** Money on a day. */
    public record Sum(LocalDate on, Money amount) {}

    /** The benefits: so many months of rent, besides the return of deposits (RL-12, RL-13). */
    public Money benefits() {
        return rent.times(law.months());
    }

    /** What a late owner owes beyond the benefits, so that all of it is one and a half times as much (RL-14, A58). */
    public Money half() {
        return benefits()
                .times(law.late().numerator(), law.late().denominator())
                .minus(benefits())
                .atLeastZero();
    }

    /** True once the last day has passed and the owner had not paid all the benefits by then (RL-14). */
    public boolean late() {
        return safeUntil != null
                && on.isAfter(safeUntil)
                && upTo(paid, safeUntil).compareTo(benefits()) < 0;
    }

    /**
     * On short notice: the City paid and the owner gave back in time "all its expenditures", what it cost the City among
     * them, so nothing more is owed (RL-16).
     */
    public boolean spared() {
        return shortNotice && reimbursedBy(spareBy, spent());
    }

    /** What the City paid the household. */
    public Money cityPaid() {
        return upTo(advanced, null);
    }

    /** True where the City paid more than the owner owed and had not paid (RL-19). */
    public boolean cityOverpays() {
        return cityPaid().compareTo(benefits().minus(upTo(paid, null))) > 0;
    }

    /** The penalty on what the City paid (RL-29, A62). */
    public Money cityPenalty() {
        return cityPaid().times(law.cityPenalty().numerator(), law.cityPenalty().denominator());
    }

    /**
     * On short notice: the owner gave back in time what the City advanced, so the penalty falls away; costs stay owed and
     * need not be paid by that day (RL-33, A61, A128).
     */
    public boolean penaltyForgiven() {
        return shortNotice && reimbursedBy(forgiveBy, cityPaid());
    }

    /** True once the penalty is owed: with the advance, but on short notice only when the time to reimburse has passed. */
    public boolean penaltyOwed() {
        return cityPaid().isPositive()
                && !penaltyForgiven()
                && (!shortNotice || (forgiveBy != null && on.isAfter(forgiveBy)));
    }

    /** All that the City spent: what it paid and what that cost it. */
    public Money spent() {
        return cityPaid().plus(costs);
    }

    private boolean reimbursedBy(@Nullable LocalDate day, Money all) {
        return cityPaid().isPositive() && upTo(reimbursed, day).compareTo(all) >= 0;
    }

    private static Money upTo(List<Sum> sums, @Nullable LocalDate day) {
        return Money.sum(sums.stream()
                .filter(sum -> day == null || !sum.on().isAfter(day))
                .map(Sum::amount)
                .toList());
    }
}
