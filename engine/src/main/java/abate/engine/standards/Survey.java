package abate.engine.standards;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a book asks about a property: the kinds of parts and the facts of each, in the book's order. The form of an
 * inspection is drawn from it.
 */
public record Survey(Map<String, PartKind> parts, Map<String, FactKind> facts) {
    /** Nothing to ask. */
    static final Survey NONE = new Survey(Map.of(), Map.of());

    public Survey {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The kinds that stand directly in that kind. */
    public List<PartKind> inside(String kind) {
        return parts.values().stream().filter(each -> each.in().contains(kind)).toList();
    }

    /** The facts asked of that kind itself. */
    public List<FactKind> factsOf(String kind) {
        return facts.values().stream().filter(each -> each.of().contains(kind)).toList();
    }

    /** The kind of the property itself, in which all else stands. */
    String root() {
        return parts.values().stream()
                .filter(each -> each.in().isEmpty())
                .map(PartKind::name)
                .findFirst()
                .orElse("");
    }

    /** The kind and all it can stand in. */
    Set<String> upward(String kind) {
        Set<String> found = new TreeSet<>();
        climb(kind, found);
        return found;
    }

    private void climb(String kind, Set<String> found) {
        PartKind at = parts.get(kind);
        if (at != null && found.add(kind)) {
            at.in().forEach(each -> climb(each, found));
        }
    }

    /** Whether a fact of that name can be read at that kind, there or further up. */
    boolean reads(String kind, FactKind fact) {
        return !Collections.disjoint(upward(kind), fact.of());
    }
}
