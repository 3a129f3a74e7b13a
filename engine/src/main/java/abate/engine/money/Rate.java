package abate.engine.money;

import abate.engine.words.Language;
import abate.engine.words.Parsed;
import abate.engine.words.Sayable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A yearly rate as an exact fraction in lowest terms: 10% a year is 1/10 (CCP 685.010).
 *
 * @param numerator zero or more
 * @param denominator more than zero
 */
public record Rate(long numerator, long denominator) implements Sayable {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,6}))?\\s*%(?:\\s+(?:a|per) year)?");

    public Rate {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("not a rate: " + numerator + "/" + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** A rate of so many whole percent a year. */
    public static Rate percent(long percent) {
        return new Rate(percent, 100);
    }

    /**
     * Reads "10%", "9.5 %" or "10% a year".
     *
     * @return the rate, or the text with the right form
     */
    public static Parsed<Rate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Parsed.misread(text, "is not a yearly rate; write for example \"10%\"");
        }
        String fraction = form.group(2) == null ? "" : form.group(2);
        long scale = BigInteger.TEN.pow(fraction.length()).longValueExact();
        return Parsed.read(new Rate(Long.parseLong(form.group(1) + fraction), 100 * scale));
    }

    /** "10% a year" or "10 % anual"; a rate with no end of decimals is said as a fraction. */
    @Override
    public String say(Language language) {
        return language.pick(percent() + "% a year", percent() + " % anual");
    }

    @Override
    public String toString() {
        return say(Language.ENGLISH);
    }

    /** "50%" or "50 %": the share alone, for what is not reckoned by the year. */
    public String share(Language language) {
        return language.pick(percent() + "%", percent() + " %");
    }

    private String percent() {
        BigInteger millionths = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(100_000_000));
        BigInteger[] parts = millionths.divideAndRemainder(BigInteger.valueOf(denominator));
        return parts[1].signum() == 0
                ? new BigDecimal(parts[0], 6).stripTrailingZeros().toPlainString()
                : Math.multiplyExact(100L, numerator) + "/" + denominator;
    }
}
