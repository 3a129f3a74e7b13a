package abate.bench;

import abate.engine.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A written administrative penalty (Sacramento City Code 1.01.070), from the order to the day it is read.
 *
 * @param each the penalty for each violation-day
 * @param days how many violation-days
 * @param served the day the order was mailed by certified mail, which serves it
 * @param appeal null where nobody appealed
 * @param payment null where nothing was paid
 * @param read the day as of which the answers are wanted
 */
record Penalty(
        String name,
        String level,
        Money each,
        int days,
        LocalDate ordered,
        LocalDate served,
        @Nullable Appeal appeal,
        @Nullable Payment payment,
        LocalDate read) {

    /**
     * The appeal.
     *
     * @param filed the day it reached the City Clerk
     * @param noticed the day the hearing was set and its notice mailed
     * @param kept what stands where the penalty is reduced; null otherwise
     * @param mailed the day the decision was mailed; it is served two days later
     */
    record Appeal(
            LocalDate filed,
            LocalDate noticed,
            LocalDate hearing,
            LocalDate decided,
            String outcome,
            @Nullable Kept kept,
            LocalDate mailed) {}

    /** What an examiner leaves of a penalty. */
    record Kept(Money each, int days) {}

    /** Money received. */
    record Payment(LocalDate on, Money amount) {}

    /**
     * What the law makes of dates and level alone. A day is null where nothing has started it.
     *
     * @param least the least a violation-day of that level may cost
     * @param most the most it may cost
     * @param fee the fee of an appeal
     * @param bears the first day that bears interest
     */
    record Dates(
            Money least,
            Money most,
            Money fee,
            LocalDate appealBy,
            @Nullable LocalDate hearingNotBefore,
            @Nullable LocalDate decideBy,
            @Nullable LocalDate payBy,
            @Nullable LocalDate bears) {}

    /**
     * Where the penalty stands in the end.
     *
     * @param state by the name the book gives it
     * @param owing what is still to be paid
     */
    record Outcome(Dates dates, String state, Money owing) {}
}
