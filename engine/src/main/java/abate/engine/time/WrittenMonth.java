package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Parsed;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month of a year as people write it: 2027-09, 9/2027, September 2027, Sept. 2027, septiembre de 2027. However it was
 * written, one month is one value, so that what the law counts by the month is counted once (49.14.1408G).
 */
public final class WrittenMonth {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,})\\.?,?\\s+(?:del?\\s+)?(\\d{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private WrittenMonth() {}

    /** The month, or why the text names none; a year that no case could have to do with is a slip of the finger. */
    public static Parsed<YearMonth> read(String text) {
        return month(text.strip())
                .map(Parsed::read)
                .orElseGet(() -> Parsed.misread(text, "is not a month: write it as 9/2027 or September 2027"));
    }

    /** Whether the text is a month as it is kept: 2027-09. */
    public static boolean isKept(String text) {
        return read(text).map(YearMonth::toString).asOptional().equals(Optional.of(text));
    }

    private static Optional<YearMonth> month(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return of(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? named(named.group(1)).flatMap(month -> of(named.group(2), month.getValue()))
                : Optional.empty();
    }

    private static Optional<YearMonth> of(String year, int month) {
        int number = Integer.parseInt(year);
        return month >= 1 && month <= 12 && number >= FIRST_YEAR && number <= LAST_YEAR
                ? Optional.of(YearMonth.of(number, month))
                : Optional.empty();
    }

    /** The month of that name in English or Spanish, whole or its first three letters or more. */
    private static Optional<Month> named(String written) {
        String name = written.toLowerCase(Locale.ROOT).replace("setiembre", "septiembre");
        return Arrays.stream(Month.values())
                .filter(month -> Arrays.stream(Language.values())
                        .anyMatch(language -> Dates.month(month, language)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(name)))
                .findFirst();
    }
}
