package abate.engine.time;

import abate.engine.words.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** On which day of each year a holiday falls. */
public sealed interface DayRule {

    /** One day on which a holiday is kept; {@code moved} when it is not the holiday's own day. */
    record Kept(LocalDate day, boolean moved) {}

    /**
     * The days kept for the holiday of one year: none where the year has no such day, and two where a Sunday holiday
     * also closes the Monday (the Sunday stays a holiday, as under Gov. Code 6701). A moved day may lie in the year
     * before or after.
     */
    List<Kept> inYear(int year);

    /** The rule in words: "the last Monday of May", and in Spanish always with "el": "el último lunes de mayo". */
    String say(Language language);

    private static String ofMonth(String which, DayOfWeek weekday, Month month, Language language) {
        String words = which + " " + Dates.weekday(weekday, language);
        return language.pick("the ", "el ") + words + language.pick(" of ", " de ") + Dates.month(month, language);
    }

    /**
     * The same date every year.
     *
     * @param sundayToMonday on a Sunday, the Monday after is kept as well
     * @param saturdayToFriday on a Saturday, the Friday before is kept as well
     */
    record Fixed(MonthDay date, boolean sundayToMonday, boolean saturdayToFriday) implements DayRule {
        @Override
        public List<Kept> inYear(int year) {
            if (!date.isValidYear(year)) {
                return List.of();
            }
            LocalDate own = date.atYear(year);
            List<Kept> kept = new ArrayList<>(List.of(new Kept(own, false)));
            if (sundayToMonday && own.getDayOfWeek() == DayOfWeek.SUNDAY) {
                kept.add(new Kept(own.plusDays(1), true));
            }
            if (saturdayToFriday && own.getDayOfWeek() == DayOfWeek.SATURDAY) {
                kept.add(new Kept(own.minusDays(1), true));
            }
            return List.copyOf(kept);
        }

        @Override
        public String say(Language language) {
            String month = Dates.month(date.getMonth(), language);
            return language.pick(month + " " + date.getDayOfMonth(), "el " + date.getDayOfMonth() + " de " + month);
        }
    }

    /** The first to fifth of a weekday in a month; a fifth that a year lacks is kept on no day. */
    record NthWeekday(int nth, DayOfWeek weekday, Month month) implements DayRule {
        private static final List<String> ENGLISH = List.of("first", "second", "third", "fourth", "fifth");
        private static final List<String> SPANISH = List.of("primer", "segundo", "tercer", "cuarto", "quinto");

        public NthWeekday {
            if (nth < 1 || nth > 5) {
                throw new IllegalArgumentException("no month has a weekday number " + nth);
            }
        }

        @Override
        public List<Kept> inYear(int year) {
            LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return day.getMonth() == month ? List.of(new Kept(day, false)) : List.of();
        }

        @Override
        public String say(Language language) {
            String which = language.pick(ENGLISH, SPANISH).get(nth - 1);
            return ofMonth(which, weekday, month, language);
        }
    }

    /** The last of a weekday in a month. */
    record LastWeekday(DayOfWeek weekday, Month month) implements DayRule {
        @Override
        public List<Kept> inYear(int year) {
            return List.of(new Kept(LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday)), false));
        }

        @Override
        public String say(Language language) {
            return ofMonth(language.pick("last", "último"), weekday, month, language);
        }
    }

    /** The day after another holiday's own day. */
    record DayAfter(DayRule holiday) implements DayRule {
        @Override
        public List<Kept> inYear(int year) {
            return holiday.inYear(year).stream()
                    .filter(kept -> !kept.moved())
                    .map(kept -> new Kept(kept.day().plusDays(1), false))
                    .toList();
        }

        @Override
        public String say(Language language) {
            return language.pick("the day after ", "el día después d") + holiday.say(language);
        }
    }

    /** One day of one year, such as a day of mourning. */
    record OneDay(LocalDate day) implements DayRule {
        @Override
        public List<Kept> inYear(int year) {
            return day.getYear() == year ? List.of(new Kept(day, false)) : List.of();
        }

        @Override
        public String say(Language language) {
            return language.pick("", "el ") + Dates.sayWithoutWeekday(day, language);
        }
    }
}
