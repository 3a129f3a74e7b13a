package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Parsed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A holiday of a calendar with the period in which the law keeps it (T-13: the list in force on the day counted).
 *
 * @param day on which day of the year it falls
 * @param from first day of the period in force; {@link LocalDate#MIN} where the book names none
 * @param until last day of the period in force; {@link LocalDate#MAX} where the book names none
 * @param name what it is called in English, empty where the book gives no name
 * @param spanishName what it is called in Spanish, empty where the book gives none
 */
public record HolidayRule(
        DayRule day, LocalDate from, LocalDate until, Optional<String> name, Optional<String> spanishName) {

    public HolidayRule {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a holiday kept from " + from + " cannot end on " + until);
        }
    }

    /** A holiday without name or limits. */
    public static HolidayRule of(DayRule day) {
        return new HolidayRule(day, LocalDate.MIN, LocalDate.MAX, Optional.empty(), Optional.empty());
    }

    /**
     * Reads the book's phrase: the day ({@code 01-01 sunday-to-monday}, {@code 11-11 sunday-to-monday
     * saturday-to-friday}, {@code 3rd monday of january}, {@code last monday of may}, {@code day after 4th thursday of
     * november}, {@code 2026-04-03}), then as wanted {@code from 2022-01-01}, {@code until 2021-12-31} (a year alone
     * will do) and {@code called NAME} or {@code called NAME | NOMBRE}.
     *
     * @return the rule, or the text with the nearest right form
     */
    public static Parsed<HolidayRule> parse(String text) {
        return HolidayText.parse(text);
    }

    public HolidayRule inForce(LocalDate first, LocalDate last) {
        return new HolidayRule(day, first, last, name, spanishName);
    }

    public HolidayRule called(String english, String spanish) {
        return new HolidayRule(day, from, until, Optional.of(english), Optional.of(spanish));
    }

    /** Whether the law keeps this holiday on the given day, leaving aside which day of the year it is. */
    public boolean isInForce(LocalDate on) {
        return !on.isBefore(from) && !on.isAfter(until);
    }

    /** Its name, or where the book gives none, its rule: "the last Monday of May". */
    public String say(Language language) {
        return language.pick(name, spanishName.or(() -> name)).orElseGet(() -> day.say(language));
    }
}
