package abate.engine.standards;

import abate.engine.words.Said;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be measured or seen, as the book asks for it; the form of an inspection is drawn from these.
 *
 * @param of the kinds of part that carry it; with several, the nearest part on which it is recorded speaks
 * @param unit in which a bare number is meant; {@link Unit#COUNT} where it is no measure
 * @param choices by name, where one or several are chosen
 * @param otherwise what holds where nothing is recorded; null where it must be measured. Only for what the law makes an
 *     exception or a deduction, such as a building that was moved: leaving it blank claims nothing.
 */
public record FactKind(
        String name,
        Set<String> of,
        Said ask,
        Said help,
        Type type,
        Unit unit,
        Map<String, Said> choices,
        @Nullable Fact otherwise,
        Provision provision) {
    /** How it is answered. */
    public enum Type {
        MEASURE,
        YES_NO,
        ONE_OF,
        ANY_OF,
        WORDS
    }

    public FactKind {
        of = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(of));
        choices = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(choices));
    }

    /** How a value of it is said: choices by their words. */
    Said say(Fact fact) {
        if (!(fact instanceof Fact.Chosen chosen) || chosen.choices().isEmpty()) {
            return fact.said();
        }
        List<Said> words = chosen.choices().stream()
                .map(each -> choices.getOrDefault(each, Said.same(each)))
                .toList();
        Said all = words.getFirst();
        for (Said each : words.subList(1, words.size())) {
            all = all.plus(", ").plus(each);
        }
        return all;
    }
}
