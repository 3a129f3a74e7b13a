package abate.engine.standards;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A measured part: the property, a building, a room. Parts stand by their names, so the order in which they were written
 * down cannot matter.
 *
 * @param kind such as {@code room}
 * @param name as the officer calls it; empty for the property itself
 * @param facts what was measured and seen of it
 * @param parts what is in it, by kind and by name. A kind that is there but empty says that there is none; one that is
 *     not there was not looked at.
 */
public record Part(String kind, String name, Map<String, Fact> facts, Map<String, Map<String, Part>> parts) {
    public Part {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        Map<String, Map<String, Part>> sorted = new TreeMap<>();
        parts.forEach((each, inside) -> sorted.put(each, Collections.unmodifiableMap(new TreeMap<>(inside))));
        parts = Collections.unmodifiableMap(sorted);
    }
}
