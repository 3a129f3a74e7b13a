package abate.engine.money;

import abate.engine.words.Language;
import abate.engine.words.Parsed;
import abate.engine.words.Sayable;
import java.math.BigInteger;
import java.util.Collection;

/**
 * A sum of US dollars in whole cents. Every operation is exact or rounds once, half a cent away from zero; one that
 * leaves the range of a {@code long} throws {@link ArithmeticException} and never wraps around.
 *
 * @param cents may be negative, as for a credit
 */
public record Money(long cents) implements Comparable<Money>, Sayable {

    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    public static Money ofDollars(long dollars) {
        return ofCents(Math.multiplyExact(dollars, 100L));
    }

    /**
     * Reads "$1,000", "1000.00", "$0.50" or "-$5.00".
     *
     * @return the sum, or the text with what is wrong with it
     */
    public static Parsed<Money> parse(String text) {
        return MoneyText.parse(text);
    }

    public static Money sum(Collection<Money> all) {
        Money total = ZERO;
        for (Money each : all) {
            total = total.plus(each);
        }
        return total;
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    public Money times(long factor) {
        return ofCents(Math.multiplyExact(cents, factor));
    }

    /** A fraction of the sum, as in 1.5 times for {@code times(3, 2)}: exact until the one rounding at the end. */
    public Money times(long numerator, long denominator) {
        return rounded(
                BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator)), BigInteger.valueOf(denominator));
    }

    /** The sum divided, rounded once. */
    public Money dividedBy(long divisor) {
        return rounded(BigInteger.valueOf(cents), BigInteger.valueOf(divisor));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The sum itself, or nothing where it is negative. */
    public Money atLeastZero() {
        return max(ZERO);
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** "$1,000.00" in both languages: Spanish as written in the United States keeps the point for cents. */
    @Override
    public String say(Language language) {
        return toString();
    }

    @Override
    public String toString() {
        return MoneyText.write(cents);
    }

    /** The quotient in whole cents, half a cent rounded away from zero. */
    static Money rounded(BigInteger dividend, BigInteger divisor) {
        BigInteger[] halves = dividend.abs()
                .shiftLeft(1)
                .add(divisor.abs())
                .divideAndRemainder(divisor.abs().shiftLeft(1));
        int sign = dividend.signum() * divisor.signum();
        return ofCents((sign < 0 ? halves[0].negate() : halves[0]).longValueExact());
    }
}
