package abate.engine.money;

import abate.engine.words.Language;
import abate.engine.words.Sayable;
import java.time.LocalDate;

/**
 * A running sum as it stands on a day.
 *
 * @param day asked for; it is not in the sum itself
 * @param from the first day that costs
 * @param days that cost
 * @param aDay for each of them
 * @param owed in all
 * @param capped the cap and not the days made the sum
 */
public record AccrualStatement(LocalDate day, LocalDate from, long days, Money aDay, Money owed, boolean capped)
        implements Sayable {

    /** "40 days, Sunday, May 11, 2025 to Thursday, June 19, 2025, at $200.00 a day: $8,000.00". */
    @Override
    public String say(Language language) {
        if (days == 0) {
            return language.pick("no day counted: ", "ningún día contado: ") + owed;
        }
        return Runs.say(from, from.plusDays(days - 1), language)
                + language.pick(", at " + aDay + " a day: ", ", a " + aDay + " por día: ")
                + owed
                + (capped ? language.pick(", the most allowed", ", el máximo permitido") : "");
    }
}
