package abate.server.language;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days as people say them. */
public final class Days {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu");
    private static final DateTimeFormatter SPANISH = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu");

    private Days() {}

    /** Weekday, month, day and year: "Monday, March 24, 2025", "lunes 24 de marzo de 2025". */
    public static String full(LocalDate day, Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH.withLocale(language.locale()).format(day);
            case SPANISH -> SPANISH.withLocale(language.locale()).format(day);
        };
    }

    /** How far away it is seen from {@code today}: "in 6 days", "today", "2 days ago". */
    public static String away(LocalDate day, LocalDate today, Language language) {
        long days = ChronoUnit.DAYS.between(today, day);
        String key;
        if (days == 0) {
            key = "language.away.today";
        } else if (days == 1) {
            key = "language.away.tomorrow";
        } else if (days == -1) {
            key = "language.away.yesterday";
        } else {
            key = days > 0 ? "language.away.ahead" : "language.away.behind";
        }
        return Texts.say(language, key, Math.abs(days));
    }
}
