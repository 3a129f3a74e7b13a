package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Comparator;

/**
 * Something that was not measured.
 *
 * @param part where, such as {@code House › Unit A › Bedroom}; empty for the property itself
 * @param fact its name in the book
 * @param ask what to measure, in words
 */
public record Missing(String part, String fact, Said ask) implements Comparable<Missing> {
    private static final Comparator<Missing> ORDER =
            Comparator.comparing(Missing::part).thenComparing(Missing::fact);

    @Override
    public int compareTo(Missing other) {
        return ORDER.compare(this, other);
    }
}
