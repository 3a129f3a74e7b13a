package abate.engine.time;

import abate.engine.words.Language;
import abate.engine.words.Nearest;
import abate.engine.words.Parsed;
import abate.engine.words.Sayable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A count with its direction, as the book writes it: "20 days after", "15 days before". */
public record Span(Count count, Direction direction) implements Sayable {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,5}) (days?|working days?|months?|years?|hours?)( excluding sundays and holidays)? (after|before)");
    private static final List<String> WORDS = List.of(
            "day",
            "days",
            "working",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "after",
            "before",
            "excluding",
            "sundays",
            "and",
            "holidays");

    public static Span after(Count count) {
        return new Span(count, Direction.AFTER);
    }

    public static Span before(Count count) {
        return new Span(count, Direction.BEFORE);
    }

    /**
     * Reads "20 days after", "10 working days after", "15 days before", "12 months after", "3 years before", "24 hours
     * after" or "24 hours excluding sundays and holidays after".
     *
     * @return the span, or the text with the nearest right form
     */
    public static Parsed<Span> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<Span> span = read(plain);
        return span.map(Parsed::read).orElseGet(() -> Parsed.misread(text, "is not a count of time; " + advice(plain)));
    }

    /** "20 days after" or "20 días después de". */
    @Override
    public String say(Language language) {
        return count.say(language) + " " + direction.say(language);
    }

    @Override
    public String toString() {
        return say(Language.ENGLISH);
    }

    private static Optional<Span> read(String plain) {
        Matcher form = FORM.matcher(plain);
        if (!form.matches() || (form.group(3) != null && !form.group(2).startsWith("hour"))) {
            return Optional.empty();
        }
        Skip skip = form.group(3) == null ? Skip.NOTHING : Skip.SUNDAYS_AND_HOLIDAYS;
        Count count = count(Integer.parseInt(form.group(1)), form.group(2), skip);
        return Optional.of(new Span(count, form.group(4).equals("after") ? Direction.AFTER : Direction.BEFORE));
    }

    private static Count count(int n, String unit, Skip skip) {
        return switch (unit.charAt(0)) {
            case 'd' -> new Count.Days(n);
            case 'w' -> new Count.WorkingDays(n);
            case 'm' -> new Count.Months(n);
            case 'y' -> new Count.Years(n);
            case 'h' -> new Count.Hours(n, skip);
            default -> throw new IllegalStateException("the form let an unknown unit through: " + unit);
        };
    }

    private static String advice(String plain) {
        List<String> mended = List.of(plain.split(" ")).stream()
                .map(word -> Nearest.to(word, WORDS).orElse(word))
                .toList();
        String nearest = String.join(" ", mended);
        if (read(nearest).isPresent()) {
            return "did you mean \"" + nearest + "\"?";
        }
        return "write for example \"20 days after\", \"10 working days after\", \"15 days before\", "
                + "\"12 months after\" or \"24 hours after\"";
    }
}
