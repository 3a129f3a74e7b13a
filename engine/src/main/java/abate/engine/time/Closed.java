package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Sayable;
import java.time.LocalDate;

/** A day on which a calendar is closed, and why. */
public sealed interface Closed extends Sayable {

    LocalDate day();

    /** The weekday is closed every week. */
    record Weekly(LocalDate day) implements Closed {
        /** "Saturday" or "sábado". */
        @Override
        public String say(Language language) {
            return Dates.weekday(day.getDayOfWeek(), language);
        }
    }

    /**
     * A holiday of the calendar.
     *
     * @param moved the holiday's own day was a Sunday or Saturday, and this day is kept as well
     */
    record Holiday(LocalDate day, HolidayRule rule, boolean moved) implements Closed {
        /** "Memorial Day", or "New Year's Day (observed)" where it moved. */
        @Override
        public String say(Language language) {
            return rule.say(language) + (moved ? language.pick(" (observed)", " (trasladado)") : "");
        }
    }

    /** The office was shut all that day (T-03: CCP 12b). */
    record OneOff(LocalDate day, String reason) implements Closed {
        /** The reason as it was recorded, in whatever language. */
        @Override
        public String say(Language language) {
            return reason;
        }
    }
}
