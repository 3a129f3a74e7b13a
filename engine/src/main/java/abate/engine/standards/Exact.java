package abate.engine.standards;

import abate.engine.words.Parsed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exact number, a fraction in lowest terms: a third of a floor stays a third, and no measure is ever rounded. */
public record Exact(BigInteger above, BigInteger below) implements Comparable<Exact> {
    /** Nothing. */
    public static final Exact ZERO = of(0);

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/([1-9]\\d{0,8})");
    private static final int MOST_DECIMALS = 6;

    public Exact {
        if (below.signum() <= 0) {
            throw new IllegalArgumentException("a fraction is over a positive number, not " + below);
        }
        BigInteger common = above.gcd(below);
        if (!common.equals(BigInteger.ONE)) {
            above = above.divide(common);
            below = below.divide(common);
        }
    }

    /** A whole number. */
    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A fraction of whole numbers. */
    public static Exact of(long above, long below) {
        return new Exact(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    /** Reads {@code 84}, {@code 7.5}, {@code 1/10} or {@code 65%}; never a negative number. */
    public static Parsed<Exact> parse(String text) {
        String trimmed = text.strip().replaceAll("(?<=\\d),(?=\\d{3})", "");
        if (trimmed.endsWith("%")) {
            return parse(trimmed.substring(0, trimmed.length() - 1)).map(percent -> percent.times(of(1, 100)));
        }
        Matcher fraction = FRACTION.matcher(trimmed);
        if (fraction.matches()) {
            return Parsed.read(of(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2))));
        }
        if (!DECIMAL.matcher(trimmed).matches()) {
            return Parsed.misread(text, "is not a number; write it as 84, 7.5 or 1/10");
        }
        BigDecimal decimal = new BigDecimal(trimmed);
        return Parsed.read(new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())));
    }

    /** The sum. */
    public Exact plus(Exact other) {
        return new Exact(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    /** The difference. */
    public Exact minus(Exact other) {
        return plus(new Exact(other.above.negate(), other.below));
    }

    /** The product. */
    public Exact times(Exact other) {
        return new Exact(above.multiply(other.above), below.multiply(other.below));
    }

    /** The quotient by a positive number. */
    public Exact dividedBy(Exact other) {
        return times(new Exact(other.below, other.above));
    }

    /** The whole number that is not below this: a fraction of ten guests counts as ten. */
    public Exact up() {
        BigInteger[] parts = above.divideAndRemainder(below);
        return new Exact(parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** The whole number that is not above this, for a number that is not negative. */
    public Exact down() {
        return new Exact(above.divide(below), BigInteger.ONE);
    }

    /** The larger. */
    public Exact most(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The smaller. */
    public Exact least(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether it is a whole number. */
    public boolean whole() {
        return below.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Exact other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** A plain decimal where six places hold it, such as {@code 7.5}; else {@code 66 2/3}. */
    @Override
    public String toString() {
        for (int places = 0; places <= MOST_DECIMALS; places++) {
            BigInteger[] parts = above.multiply(BigInteger.TEN.pow(places)).divideAndRemainder(below);
            if (parts[1].signum() == 0) {
                return new BigDecimal(parts[0], places).toPlainString();
            }
        }
        BigInteger[] parts = above.abs().divideAndRemainder(below);
        String sign = above.signum() < 0 ? "-" : "";
        return sign + (parts[0].signum() == 0 ? "" : parts[0] + " ") + parts[1] + "/" + below;
    }
}
