package abate.engine.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a scenario file, each piece with its line, so that whatever is wrong with it can be pointed at. */
public sealed interface Written {
    /** The line it begins on, from 1. */
    int line();

    /** Words, a number, yes or no. */
    record Words(int line, Object value) implements Written {}

    /** A list. */
    record Several(int line, List<Written> items) implements Written {
        public Several {
            items = List.copyOf(items);
        }
    }

    /** Things by name. */
    record Parts(int line, Map<String, Written> parts) implements Written {
        public Parts {
            parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }

    /** A name with nothing behind it. */
    record Nothing(int line) implements Written {}

    /** As the values of a book are written: words, numbers, lists and maps. */
    default @Nullable Object plain() {
        return switch (this) {
            case Words words -> words.value();
            case Several several -> several.items().stream().map(Written::text).toList();
            case Parts parts -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                parts.parts().forEach((name, each) -> plain.put(name, each.plain()));
                yield plain;
            }
            case Nothing nothing -> null;
        };
    }

    /** The words as they were written; empty where nothing stands. */
    default String text() {
        return switch (this) {
            case Words words -> words.value().toString().strip();
            case Several several ->
                several.items().stream().map(Written::text).collect(java.util.stream.Collectors.joining(", "));
            case Parts parts -> String.join(", ", parts.parts().keySet());
            case Nothing nothing -> "";
        };
    }

    /** The items of a list; one thing alone counts as a list of one, nothing as none. */
    default List<Written> items() {
        return switch (this) {
            case Words words -> List.of(words);
            case Several several -> several.items();
            case Parts parts -> List.of(parts);
            case Nothing nothing -> List.of();
        };
    }
}
