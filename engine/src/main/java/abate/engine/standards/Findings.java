package abate.engine.standards;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What came of an inspection, in the order of the book and, within a standard, of the parts' names.
 *
 * @param on the day whose law was applied
 * @param violations what does not meet a standard
 * @param met what meets one
 * @param notMeasured what cannot be said, with what to measure
 * @param grandfathered what does not meet a standard but was lawful in its day, with the section that spares it
 * @param substandard the two-part test of every part that was judged
 */
public record Findings(
        LocalDate on,
        List<Finding> violations,
        List<Finding> met,
        List<Finding> notMeasured,
        List<Finding> grandfathered,
        List<Verdict> substandard) {
    public Findings {
        violations = List.copyOf(violations);
        met = List.copyOf(met);
        notMeasured = List.copyOf(notMeasured);
        grandfathered = List.copyOf(grandfathered);
        substandard = List.copyOf(substandard);
    }

    /** As maps, lists and words, the same every time; see docs/housing-standards.md for the names. */
    public Map<String, Object> written(Language language) {
        return FindingsWriter.in(language).write(this);
    }

    /** The same with every sentence in each language, by its tag: {@code {"en": …, "es": …}}. */
    public Map<String, Object> written() {
        return FindingsWriter.inEvery().write(this);
    }
}
