package abate.engine.standards;

import abate.engine.words.Parsed;
import abate.engine.words.Said;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So much of a unit.
 *
 * @param amount in the base unit: inches for lengths
 * @param unit in which it is said to people
 */
public record Quantity(Exact amount, Unit unit) implements Comparable<Quantity> {
    private static final Pattern FEET_AND_INCHES = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)\\s*(?:ft|feet|foot|')\\s*(?:(\\d+(?:\\.\\d+)?)\\s*(?:in|inch|inches|\"))?");
    private static final Pattern WITH_UNIT = Pattern.compile("([0-9.,/]+)\\s*(\\D.*)?");

    /** So many of a unit, written in that unit. */
    public static Quantity of(Exact written, Unit unit) {
        return new Quantity(written.times(unit.size()), unit);
    }

    /** Reads {@code 84 sq ft}, {@code 7 ft 6 in}, {@code 119 °F}, {@code 65 %}; a bare number is a count. */
    public static Parsed<Quantity> parse(String text) {
        return parse(text, Unit.COUNT);
    }

    /** As {@link #parse(String)}; a bare number is of the unit expected, and any other sort of unit is misread. */
    public static Parsed<Quantity> parse(String text, Unit expected) {
        String trimmed = text.strip();
        Matcher feet = FEET_AND_INCHES.matcher(trimmed);
        if (feet.matches()) {
            return feetAndInches(text, feet.group(1), feet.group(2) == null ? "0" : feet.group(2), expected);
        }
        Matcher plain = WITH_UNIT.matcher(trimmed);
        if (!plain.matches()) {
            return misread(text, expected);
        }
        String written = plain.group(2) == null ? "" : plain.group(2).strip();
        Unit unit = written.isEmpty() ? expected : Unit.named(written).orElse(null);
        if (unit == null) {
            return misread(text, expected);
        }
        return switch (Exact.parse(plain.group(1))) {
            case Parsed.Read<Exact>(Exact number) -> fitting(text, of(number, unit), expected);
            case Parsed.Misread<Exact> misread -> misread(text, expected);
        };
    }

    private static Parsed<Quantity> feetAndInches(String text, String feet, String inches, Unit expected) {
        if (!(Exact.parse(feet) instanceof Parsed.Read<Exact>(Exact whole))
                || !(Exact.parse(inches) instanceof Parsed.Read<Exact>(Exact rest))) {
            return misread(text, expected);
        }
        if (rest.compareTo(Unit.FEET.size()) >= 0) {
            return Parsed.misread(
                    text, "is not a length: twelve inches are a foot; write fewer beside the feet, as 7 ft 6 in");
        }
        return fitting(text, new Quantity(whole.times(Unit.FEET.size()).plus(rest), Unit.FEET), expected);
    }

    private static Parsed<Quantity> fitting(String text, Quantity read, Unit expected) {
        boolean fits = expected == Unit.COUNT || read.unit.base() == expected.base();
        return fits ? Parsed.read(read) : misread(text, expected);
    }

    private static Parsed<Quantity> misread(String text, Unit expected) {
        return Parsed.misread(
                text,
                switch (expected) {
                    case FEET, INCHES -> "is not a length; write it as 7 ft 6 in, 7.5 ft or 90 in";
                    case SQUARE_FEET -> "is not an area; write it as 84 sq ft";
                    case DEGREES -> "is not a temperature; write it as 70 °F";
                    case COUNT -> "is not a number; write it as 2";
                    case PERCENT -> "is not a percentage; write it as 65 %";
                    case AIR_CHANGES -> "is not a number of air changes an hour; write it as 2";
                    case HOURS -> "is not a number of hours; write it as 1";
                });
    }

    /** Whether both are of one sort, so that they can be compared and added. */
    public boolean like(Quantity other) {
        return unit.base() == other.unit.base();
    }

    Quantity with(Exact changed) {
        return new Quantity(changed, unit);
    }

    Quantity plus(Quantity other) {
        return with(amount.plus(other.amount));
    }

    /** The difference, never below nothing. */
    Quantity minus(Quantity other) {
        return with(amount.minus(other.amount).most(Exact.ZERO));
    }

    Quantity times(Exact factor) {
        return with(amount.times(factor));
    }

    /** The same, said in another unit of its sort. */
    Quantity in(Unit other) {
        return new Quantity(amount, other);
    }

    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    /** As people write it, in both languages. */
    public Said said() {
        if (unit == Unit.FEET) {
            return feet();
        }
        Said symbol = unit.symbol();
        return new Said((amount + " " + symbol.english()).strip(), (amount + " " + symbol.spanish()).strip());
    }

    private Said feet() {
        Exact whole = amount.dividedBy(Unit.FEET.size()).down();
        Exact inches = amount.minus(whole.times(Unit.FEET.size()));
        if (inches.equals(Exact.ZERO)) {
            return new Said(whole + " ft", whole + " pies");
        }
        String before = whole.equals(Exact.ZERO) ? "" : whole + " ft ";
        String antes = whole.equals(Exact.ZERO) ? "" : whole + " pies ";
        return new Said(before + inches + " in", antes + inches + " pulg");
    }

    @Override
    public String toString() {
        return said().english();
    }
}
