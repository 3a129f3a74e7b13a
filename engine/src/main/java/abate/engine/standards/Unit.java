package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Arrays;
import java.util.Optional;

/** The units of the housing code. Lengths are kept in inches, so that 7 ft 5 in is exact. */
public enum Unit {
    FEET("ft", "pies", 12),
    INCHES("in", "pulg", 1),
    SQUARE_FEET("sq ft", "pies²", 1),
    DEGREES("°F", "°F", 1),
    COUNT("", "", 1),
    PERCENT("%", "%", 1),
    AIR_CHANGES("air changes an hour", "renovaciones de aire por hora", 1),
    HOURS("h", "h", 1);

    private final String english;
    private final String spanish;
    private final int size;

    Unit(String english, String spanish, int size) {
        this.english = english;
        this.spanish = spanish;
        this.size = size;
    }

    /** As it is written behind a number; empty for a count. */
    public Said symbol() {
        return new Said(english, spanish);
    }

    /** The unit in which amounts of this sort are kept and compared. */
    public Unit base() {
        return this == FEET ? INCHES : this;
    }

    /** How many of the base unit one of this is. */
    Exact size() {
        return Exact.of(size);
    }

    /** The unit that is written so in a book or a list of facts. */
    static Optional<Unit> named(String text) {
        return Arrays.stream(values())
                .filter(each -> each.english.equals(text) || each.book().equals(text))
                .findFirst();
    }

    /** Its name in a book. */
    public String book() {
        return switch (this) {
            case FEET -> "feet";
            case INCHES -> "inches";
            case SQUARE_FEET -> "square feet";
            case DEGREES -> "degrees";
            case COUNT -> "count";
            case PERCENT -> "percent";
            case AIR_CHANGES -> "air changes";
            case HOURS -> "hours";
        };
    }
}
