package abate.server.desk.calendar;

import abate.engine.time.Calendar;
import abate.engine.time.Dates;
import abate.engine.words.Language;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Look;
import abate.server.desk.words.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month as a table of weeks, Sunday first.
 *
 * @param title "March 2025"
 * @param previous the month before, as addresses write it
 * @param next the month after
 */
public record Month(String title, String key, String previous, String next, List<Week> weeks) {
    public Month {
        weeks = List.copyOf(weeks);
    }

    /** Seven days. */
    public record Week(List<Day> days) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * One day.
     *
     * @param inside whether it belongs to the month itself
     * @param closed why the city is closed on it; empty where it is open or only a weekend
     */
    public record Day(
            When when, int number, boolean inside, boolean today, boolean weekend, String closed, List<Mark> marks) {
        public Day {
            marks = List.copyOf(marks);
        }
    }

    /** Something on a day, with the address of what it belongs to. */
    public record Mark(Look look, String text, String href) {}

    /** The month asked for as 2025-03; the month of {@code otherwise} where nothing legible is asked. */
    public static YearMonth asked(String text, LocalDate otherwise) {
        try {
            YearMonth asked = text.isBlank() ? YearMonth.from(otherwise) : YearMonth.parse(text);
            return Answers.sensible(asked.getYear()) ? asked : YearMonth.from(otherwise);
        } catch (DateTimeParseException e) {
            return YearMonth.from(otherwise);
        }
    }

    /** The weeks that touch the month, with the closed days of the calendar and these marks; what several people share stands once. */
    public static Month of(YearMonth month, LocalDate today, Calendar working, Map<LocalDate, List<Mark>> marks) {
        LocalDate day = month.atDay(1);
        day = day.minusDays(day.getDayOfWeek().getValue() % 7);
        List<Week> weeks = new ArrayList<>();
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                days.add(day(day, month, today, working, marks));
                day = day.plusDays(1);
            }
            weeks.add(new Week(days));
        }
        return new Month(
                Dates.month(month.getMonth(), Language.ENGLISH) + " " + month.getYear(),
                month.toString(),
                month.minusMonths(1).toString(),
                month.plusMonths(1).toString(),
                weeks);
    }

    private static Day day(
            LocalDate day, YearMonth month, LocalDate today, Calendar working, Map<LocalDate, List<Mark>> marks) {
        DayOfWeek weekday = day.getDayOfWeek();
        return new Day(
                When.of(day, today),
                day.getDayOfMonth(),
                YearMonth.from(day).equals(month),
                day.equals(today),
                weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY,
                holiday(day, working),
                once(Optional.ofNullable(marks.get(day)).orElse(List.of())));
    }

    /** What several people have in common stands once, with how many they are. */
    private static List<Mark> once(List<Mark> marks) {
        Map<Mark, Integer> counted = new LinkedHashMap<>();
        marks.forEach(mark -> counted.merge(mark, 1, Integer::sum));
        return counted.entrySet().stream()
                .map(each -> each.getValue() == 1
                        ? each.getKey()
                        : new Mark(
                                each.getKey().look(),
                                each.getKey().text() + " (" + each.getValue() + " people)",
                                each.getKey().href()))
                .toList();
    }

    /** The name of the holiday, without the law it rests on. */
    private static String holiday(LocalDate day, Calendar working) {
        return working.holiday(day)
                .flatMap(closed -> working.why(day))
                .map(why -> why.replaceAll(" \\(.*\\)$", ""))
                .orElse("");
    }
}
