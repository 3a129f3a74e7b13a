package abate.engine.time;

import abate.engine.words.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Dates as people read them, always with the weekday. The words stand here and not in the JDK's locale data, whose
 * spelling changes from one release to the next: a letter once printed must print the same again.
 */
public final class Dates {

    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> SPANISH_DAYS =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SPANISH_MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private Dates() {}

    /** "Monday, March 24, 2025" or "lunes, 24 de marzo de 2025". */
    public static String say(LocalDate day, Language language) {
        return language.pick(
                weekday(day, language) + ", " + dayAndMonth(day, language) + ", " + day.getYear(),
                weekday(day, language) + ", " + dayAndMonth(day, language) + " de " + day.getYear());
    }

    /** "March 24, 2025" or "24 de marzo de 2025", for places where the weekday was just said. */
    public static String sayWithoutWeekday(LocalDate day, Language language) {
        return dayAndMonth(day, language) + language.pick(", ", " de ") + day.getYear();
    }

    /** "Mon, Mar 24" or "lun, 24 mar", for lists and narrow screens that say the year elsewhere. */
    public static String sayShort(LocalDate day, Language language) {
        String weekday = weekday(day, language).substring(0, 3);
        String month = month(day.getMonth(), language).substring(0, 3);
        return weekday + ", " + language.pick(month + " " + day.getDayOfMonth(), day.getDayOfMonth() + " " + month);
    }

    /** "Tuesday, September 2, 2025 at 3:00 p.m." or "martes, 2 de septiembre de 2025, a las 3:00 p. m.". */
    public static String say(LocalDateTime moment, Language language) {
        String at = language.pick(" at ", moment.getHour() % 12 == 1 ? ", a la " : ", a las ");
        return say(moment.toLocalDate(), language) + at + time(moment.toLocalTime(), language);
    }

    /** How far a day is from today: "in 6 days", "tomorrow", "today", "yesterday", "6 days ago". */
    public static String away(LocalDate day, LocalDate today, Language language) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return language.pick("today", "hoy");
        }
        if (days == 1) {
            return language.pick("tomorrow", "mañana");
        }
        if (days == -1) {
            return language.pick("yesterday", "ayer");
        }
        return days > 0
                ? language.pick("in " + days + " days", "en " + days + " días")
                : language.pick(-days + " days ago", "hace " + -days + " días");
    }

    /** "Monday" or "lunes". */
    public static String weekday(DayOfWeek weekday, Language language) {
        return language.pick(ENGLISH_DAYS, SPANISH_DAYS).get(weekday.getValue() - 1);
    }

    /** "March" or "marzo". */
    public static String month(Month month, Language language) {
        return language.pick(ENGLISH_MONTHS, SPANISH_MONTHS).get(month.getValue() - 1);
    }

    private static String weekday(LocalDate day, Language language) {
        return weekday(day.getDayOfWeek(), language);
    }

    private static String dayAndMonth(LocalDate day, Language language) {
        String month = month(day.getMonth(), language);
        return language.pick(month + " " + day.getDayOfMonth(), day.getDayOfMonth() + " de " + month);
    }

    private static String time(LocalTime time, Language language) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minute = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
        String half = time.getHour() < 12 ? language.pick("a.m.", "a. m.") : language.pick("p.m.", "p. m.");
        return hour + ":" + minute + " " + half;
    }
}
