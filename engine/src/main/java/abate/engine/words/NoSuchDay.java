package abate.engine.words;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a text that is written like a day, but is none of the calendar, what is wrong with it. */
public final class NoSuchDay {
    private static final Pattern LIKE_A_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T].*)?");

    private NoSuchDay() {}

    /** Why there is no such day; empty where it is a day, or is not written like one. */
    public static Optional<String> why(String text) {
        Matcher written = LIKE_A_DAY.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        int month = Integer.parseInt(written.group(2));
        int day = Integer.parseInt(written.group(3));
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month + "; the months are 01 to 12");
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        return day >= 1 && day <= days
                ? Optional.empty()
                : Optional.of("there is no " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day + " in " + year + "; that month has " + days + " days");
    }

    /** That the text is not a day, and why, or else how one is written. */
    public static String says(String text, String written) {
        return "\"" + text + "\" is not a day"
                + why(text).map(reason -> ": " + reason).orElse("; " + written);
    }
}
