package abate.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The closed days of one calendar in one year, one bit a day; never changed once made. */
final class YearBits {

    private final BitSet closed = new BitSet(367);
    private final BitSet holidays = new BitSet(367);

    private YearBits() {}

    static YearBits of(int year, Set<DayOfWeek> weekdays, List<HolidayRule> rules, Set<LocalDate> closures) {
        YearBits bits = new YearBits();
        rules.stream().flatMap(rule -> kept(rule, year)).forEach(kept -> bits.setHoliday(kept.day()));
        closures.stream().filter(day -> day.getYear() == year).forEach(bits::setHoliday);
        bits.closed.or(bits.holidays);
        IntStream.rangeClosed(1, Year.of(year).length())
                .filter(day -> weekdays.contains(LocalDate.ofYearDay(year, day).getDayOfWeek()))
                .forEach(bits.closed::set);
        return bits;
    }

    /** The first holiday of the list that is kept on the day, whatever its weekday. */
    static Optional<Closed> holiday(LocalDate day, List<HolidayRule> rules) {
        return rules.stream()
                .flatMap(rule -> kept(rule, day.getYear()))
                .filter(holiday -> holiday.day().equals(day))
                .findFirst()
                .map(holiday -> holiday);
    }

    boolean isClosed(LocalDate day) {
        return closed.get(day.getDayOfYear());
    }

    boolean isHoliday(LocalDate day) {
        return holidays.get(day.getDayOfYear());
    }

    private void setHoliday(LocalDate day) {
        holidays.set(day.getDayOfYear());
    }

    /** The days of the year on which the rule is kept; a holiday of the year before or after may move into it. */
    private static Stream<Closed.Holiday> kept(HolidayRule rule, int year) {
        return IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(each -> rule.day().inYear(each).stream())
                .filter(kept -> kept.day().getYear() == year && rule.isInForce(kept.day()))
                .map(kept -> new Closed.Holiday(kept.day(), rule, kept.moved()));
    }
}
