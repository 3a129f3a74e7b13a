package abate.engine.money;

import abate.engine.words.Language;
import abate.engine.words.Sayable;
import java.time.LocalDate;
import java.util.List;

/**
 * Interest and principal as they stand on a day.
 *
 * @param day asked for; its own interest is not in it
 * @param interest all interest to date, paid or not
 * @param interestPaid what payments have paid of it
 * @param principalUnpaid what is left of the principal
 * @param overpaid what payments left over once all was paid
 * @param days that bore interest
 * @param steps how it came about, in order
 */
public record InterestStatement(
        LocalDate day,
        Money interest,
        Money interestPaid,
        Money principalUnpaid,
        Money overpaid,
        long days,
        List<InterestStep> steps)
        implements Sayable {

    public InterestStatement {
        steps = List.copyOf(steps);
    }

    public Money interestUnpaid() {
        return interest.minus(interestPaid);
    }

    /** What would pay everything off on the day. */
    public Money owed() {
        return principalUnpaid.plus(interestUnpaid());
    }

    @Override
    public String say(Language language) {
        return String.join("; ", steps.stream().map(step -> step.say(language)).toList());
    }
}
