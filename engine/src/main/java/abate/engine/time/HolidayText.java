package abate.engine.time;

import abate.engine.words.Nearest;
import abate.engine.words.Parsed;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the book's phrases for holidays. */
final class HolidayText {

    private static final String FORMS = "write for example \"01-01 sunday-to-monday\", \"3rd monday of january\", "
            + "\"last monday of may\", \"day after 4th thursday of november\" or \"2026-04-03\", "
            + "then if wanted \"from 2022-01-01\", \"until 2021-12-31\" and \"called Memorial Day\"";
    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th", "5th");
    private static final List<String> WORDS = Stream.of(
                    Arrays.stream(DayOfWeek.values()).map(HolidayText::lower),
                    Arrays.stream(Month.values()).map(HolidayText::lower),
                    ORDINALS.stream(),
                    Stream.of("last", "of", "day", "after", "from", "until", "sunday-to-monday", "saturday-to-friday"))
            .flatMap(words -> words)
            .toList();

    private HolidayText() {}

    static Parsed<HolidayRule> parse(String text) {
        String[] halves = text.strip().split("(?i)\\s+called\\s+", 2);
        List<String> words = List.of(halves[0].toLowerCase(Locale.ROOT).split("\\s+"));
        Optional<HolidayRule> rule = rule(words);
        if (rule.isEmpty()) {
            return Parsed.misread(text, "is not a holiday; " + advice(words));
        }
        return Parsed.read(halves.length == 1 ? rule.get() : named(rule.get(), halves[1]));
    }

    private static String advice(List<String> words) {
        List<String> mended = words.stream().map(HolidayText::mend).toList();
        boolean helps = !mended.equals(words) && rule(mended).isPresent();
        return helps ? "did you mean \"" + String.join(" ", mended) + "\"?" : FORMS;
    }

    /** A slip in a word is mended; a number is not, lest a 6th monday become a 4th. */
    private static String mend(String word) {
        return word.matches("\\d.*") ? word : Nearest.to(word, WORDS).orElse(word);
    }

    private static HolidayRule named(HolidayRule rule, String names) {
        String[] both = names.split("\\s*\\|\\s*", 2);
        Optional<String> spanish = both.length == 2 ? Optional.of(both[1].strip()) : Optional.empty();
        return new HolidayRule(rule.day(), rule.from(), rule.until(), Optional.of(both[0].strip()), spanish);
    }

    private static Optional<HolidayRule> rule(List<String> words) {
        int from = words.indexOf("from");
        int until = words.indexOf("until");
        int end = Stream.of(from, until)
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .orElse(words.size());
        if (words.size() - end != (from < 0 ? 0 : 2) + (until < 0 ? 0 : 2)) {
            return Optional.empty();
        }
        Optional<LocalDate> first = from < 0 ? Optional.of(LocalDate.MIN) : limit(words, from, "-01-01");
        Optional<LocalDate> last = until < 0 ? Optional.of(LocalDate.MAX) : limit(words, until, "-12-31");
        Optional<DayRule> day = day(words.subList(0, end));
        if (first.isEmpty() || last.isEmpty() || day.isEmpty() || last.get().isBefore(first.get())) {
            return Optional.empty();
        }
        return Optional.of(HolidayRule.of(day.get()).inForce(first.get(), last.get()));
    }

    private static Optional<LocalDate> limit(List<String> words, int keyword, String restOfYear) {
        if (keyword + 1 >= words.size()) {
            return Optional.empty();
        }
        String word = words.get(keyword + 1);
        return date(word.matches("\\d{4}") ? word + restOfYear : word);
    }

    private static Optional<DayRule> day(List<String> words) {
        if (words.size() > 2 && words.get(0).equals("day") && words.get(1).equals("after")) {
            return day(words.subList(2, words.size())).map(DayRule.DayAfter::new);
        }
        if (words.size() == 4 && words.get(2).equals("of")) {
            return weekdayOfMonth(words);
        }
        if (words.size() == 1 && words.get(0).matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(words.get(0)).map(DayRule.OneDay::new);
        }
        return words.isEmpty() ? Optional.empty() : fixed(words);
    }

    private static Optional<DayRule> fixed(List<String> words) {
        List<String> moves = new ArrayList<>(words.subList(1, words.size()));
        boolean monday = moves.remove("sunday-to-monday");
        boolean friday = moves.remove("saturday-to-friday");
        if (!moves.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DayRule.Fixed(MonthDay.parse("--" + words.get(0)), monday, friday));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<DayRule> weekdayOfMonth(List<String> words) {
        Optional<DayOfWeek> weekday = named(words.get(1), DayOfWeek.values());
        Optional<Month> month = named(words.get(3), Month.values());
        int nth = ORDINALS.indexOf(words.get(0)) + 1;
        if (weekday.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        if (words.get(0).equals("last")) {
            return Optional.of(new DayRule.LastWeekday(weekday.get(), month.get()));
        }
        return nth == 0 ? Optional.empty() : Optional.of(new DayRule.NthWeekday(nth, weekday.get(), month.get()));
    }

    private static <E extends Enum<E>> Optional<E> named(String word, E[] values) {
        return Arrays.stream(values).filter(value -> lower(value).equals(word)).findFirst();
    }

    private static Optional<LocalDate> date(String word) {
        try {
            LocalDate day = LocalDate.parse(word);
            return day.getYear() > Year.MAX_VALUE / 2 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
