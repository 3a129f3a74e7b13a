package abate.engine.standards;

import abate.engine.written.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured and seen of a property.
 *
 * @param on the day it was measured; null where the writing does not say
 * @param property the lot with everything on it
 * @param problems what is wrong with the writing, in the order of the lines, each with its place; nothing is inspected while there is one
 */
public record Measured(@Nullable LocalDate on, Part property, List<Problem> problems) {
    /** The most buildings, yards, units, rooms and windows one property may have. */
    public static final int MOST_PARTS = 2_000;

    /** The most characters of the name of a part. */
    public static final int MOST_OF_A_NAME = 80;

    public Measured {
        problems =
                problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** Why a part cannot be called so; empty where it can. The sign that divides names in a finding may not stand in one. */
    public static Optional<String> nameProblem(String name) {
        if (name.isBlank()) {
            return Optional.of("a part has no name; call it as you do on the spot, such as Bedroom");
        }
        if (name.length() > MOST_OF_A_NAME) {
            return Optional.of(
                    "the name \"" + name.substring(0, 20) + "…\" has more than " + MOST_OF_A_NAME + " characters");
        }
        return name.contains("›") || name.chars().anyMatch(Character::isISOControl)
                ? Optional.of("the name \"" + name.strip() + "\" has a sign that no name may have")
                : Optional.empty();
    }
}
