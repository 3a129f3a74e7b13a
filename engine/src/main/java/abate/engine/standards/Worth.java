package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an amount comes to at one place. */
sealed interface Worth {
    /**
     * It is known.
     *
     * @param working how it was reached, such as {@code 90 sq ft + 50 sq ft × (3 − 2)}
     * @param also provisions it rests on beside that of the standard
     */
    record Known(Quantity quantity, Said working, List<Provision> also) implements Worth {}

    /** It rests on what was not measured. */
    record Unknown(SortedSet<Missing> missing) implements Worth {
        static Unknown of(Collection<Missing> missing) {
            return new Unknown(new TreeSet<>(missing));
        }
    }
}
