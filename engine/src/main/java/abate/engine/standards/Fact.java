package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** One thing measured or seen. What was not measured is simply not there. */
public sealed interface Fact {
    /** A length, an area, a temperature, a count. */
    record Measure(Quantity quantity) implements Fact {}

    /** Yes or no. */
    record Flag(boolean yes) implements Fact {}

    /** One choice, or all that apply; none of them where the set is empty. */
    record Chosen(SortedSet<String> choices) implements Fact {
        public Chosen {
            choices = Collections.unmodifiableSortedSet(new TreeSet<>(choices));
        }

        /** These choices. */
        public static Chosen of(Collection<String> choices) {
            return new Chosen(new TreeSet<>(choices));
        }
    }

    /** Words. */
    record Note(String words) implements Fact {}

    /** As a list of facts has it. */
    default Said said() {
        return switch (this) {
            case Measure(Quantity quantity) -> quantity.said();
            case Flag(boolean yes) -> yes ? new Said("yes", "sí") : new Said("no", "no");
            case Chosen(SortedSet<String> choices) ->
                choices.isEmpty()
                        ? new Said("none", "ninguno")
                        : Said.same(String.join(", ", choices).replace('_', ' '));
            case Note(String words) -> Said.same(words);
        };
    }
}
