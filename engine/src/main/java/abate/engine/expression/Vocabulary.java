package abate.engine.expression;

import abate.engine.value.Kind;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The names an expression may use, each with its sort. */
public record Vocabulary(Map<String, Kind> names) {
    public Vocabulary {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** This vocabulary with one more name. */
    public Vocabulary with(String name, Kind kind) {
        TreeMap<String, Kind> more = new TreeMap<>(names);
        more.put(name, kind);
        return new Vocabulary(more);
    }
}
