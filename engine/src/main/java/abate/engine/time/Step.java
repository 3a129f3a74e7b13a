package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Sayable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One step of the way from an anchor to a day; all of them together are the reason for that day. */
public sealed interface Step extends Sayable {

    /** "Monday, March 3, 2025 plus 20 days is Sunday, March 23, 2025" (T-01, T-04, T-07, T-10). */
    record Counted(LocalDate from, Span span, LocalDate to) implements Step {
        @Override
        public String say(Language language) {
            String day = Dates.say(from, language);
            return span.count().n() == 0 ? day : Words.sum(day, span, Dates.say(to, language), language);
        }
    }

    /** The holidays among the days that a count of working days left out; weekends go without saying (T-07). */
    record LeftOut(List<Closed> holidays, String citation) implements Step {
        public LeftOut {
            holidays = List.copyOf(holidays);
        }

        @Override
        public String say(Language language) {
            return language.pick("leaving out ", "sin contar ") + Words.closedDays(holidays, language) + " (" + citation
                    + ")";
        }
    }

    /** The month has no such day, so the count ends on the month's last day (T-10). */
    record ShortMonth(int wantedDay, LocalDate to) implements Step {
        @Override
        public String say(Language language) {
            String month = Dates.month(to.getMonth(), language) + language.pick(" ", " de ") + to.getYear();
            return language.pick(
                    month + " has no day " + wantedDay + ", so its last day is taken",
                    month + " no tiene día " + wantedDay + ", así que se toma su último día");
        }
    }

    /** "a Sunday, so it moves to Monday, March 24, 2025 (CCP 12a)" (T-02); {@code closed} in the order passed over. */
    record Moved(List<Closed> closed, LocalDate to, String citation) implements Step {
        public Moved {
            closed = List.copyOf(closed);
        }

        @Override
        public String say(Language language) {
            return Words.moved(this, language);
        }
    }

    /** The day is closed and yet stays (T-08). */
    record Stayed(Closed closed) implements Step {
        @Override
        public String say(Language language) {
            return Words.isClosed(closed, language) + language.pick(", and it does not move", ", y no se mueve");
        }
    }

    /** "Saturday, August 30, 2025 at 3:00 p.m. plus 24 hours is Tuesday, September 2, 2025 at 3:00 p.m." (T-11). */
    record CountedHours(LocalDateTime from, Span span, LocalDateTime to) implements Step {
        @Override
        public String say(Language language) {
            return Words.sum(Dates.say(from, language), span, Dates.say(to, language), language);
        }
    }

    /** The Sundays and holidays whose hours did not run (T-11, A07). */
    record HoursLeftOut(List<Closed> days) implements Step {
        public HoursLeftOut {
            days = List.copyOf(days);
        }

        @Override
        public String say(Language language) {
            return language.pick("the hours do not run on ", "las horas no corren el ")
                    + Words.closedDays(days, language);
        }
    }

    /** The later or the earlier of several days was taken. */
    record Chosen(Choice choice, List<LocalDate> among, LocalDate taken) implements Step {
        public Chosen {
            among = List.copyOf(among);
        }

        @Override
        public String say(Language language) {
            String days = Words.list(
                    among.stream().map(day -> Dates.say(day, language)).toList(), language);
            return choice.say(language)
                    + language.pick(" of ", " entre ")
                    + days
                    + language.pick(" is ", " es ")
                    + Dates.say(taken, language);
        }
    }

    /** The first meeting far enough off was taken (NA-09, NA-10). */
    record MeetingTaken(LocalDate from, int atLeast, List<LocalDate> tooSoon, LocalDate meeting) implements Step {
        public MeetingTaken {
            tooSoon = List.copyOf(tooSoon);
        }

        @Override
        public String say(Language language) {
            return Words.meeting(this, language);
        }
    }
}
