package abate.engine.standards;

import abate.engine.written.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured and seen of a property.
 *
 * @param on the day it was measured; null where the writing does not say
 * @param property the lot with everything on it
 * @param problems what is wrong with the writing, each with its line; nothing is inspected while there is one
 */
public record Measured(@Nullable LocalDate on, Part property, List<Problem> problems) {
    public Measured {
        problems = List.copyOf(problems);
    }
}
