package abate.server.desk.words;

import abate.engine.time.Dates;
import abate.engine.words.Language;
import java.time.LocalDate;

/**
 * A day as the desk shows it: always with its weekday and how far away it is.
 *
 * @param full "Monday, March 24, 2025"
 * @param brief "Mon, Mar 24", with the year where it is not the year it is seen from
 * @param away "in 6 days"
 */
public record When(LocalDate day, String full, String brief, String away) {

    /** The day as seen from another. */
    public static When of(LocalDate day, LocalDate seenFrom) {
        String brief = Dates.sayShort(day, Language.ENGLISH);
        return new When(
                day,
                Dates.say(day, Language.ENGLISH),
                day.getYear() == seenFrom.getYear() ? brief : brief + ", " + day.getYear(),
                Dates.away(day, seenFrom, Language.ENGLISH));
    }

    /** As machines read it. */
    public String iso() {
        return day.toString();
    }
}
