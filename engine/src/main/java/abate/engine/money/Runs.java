package abate.engine.money;

import abate.engine.time.Dates;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says a run of days, both ends counted: "40 days, Sunday, May 11, 2025 to Thursday, June 19, 2025". */
final class Runs {

    private Runs() {}

    static String say(LocalDate first, LocalDate last, Language language) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days == 1) {
            return language.pick("1 day, ", "1 día, ") + Dates.say(first, language);
        }
        return days
                + language.pick(" days, ", " días, ")
                + Dates.say(first, language)
                + language.pick(" to ", " al ")
                + Dates.say(last, language);
    }
}
