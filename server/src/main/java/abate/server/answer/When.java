package abate.server.answer;

import abate.engine.time.Dates;
import abate.engine.words.Language;
import java.time.LocalDate;

/**
 * A day as the public reads it.
 *
 * @param full "Monday, March 24, 2025"
 * @param away "in 6 days"
 */
public record When(LocalDate day, String full, String away) {

    static When of(LocalDate day, LocalDate today, Language language) {
        return new When(day, Dates.say(day, language), Dates.away(day, today, language));
    }

    /** As machines read it. */
    public String iso() {
        return day.toString();
    }
}
