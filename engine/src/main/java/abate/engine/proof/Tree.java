package abate.engine.proof;

import abate.engine.words.Nearest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One map of a YAML file with its place, read strictly: a key nobody asked for is a problem. */
final class Tree {
    private final String place;
    private final Map<String, Object> map;
    private final List<String> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Tree(String place, Map<?, ?> map, List<String> problems) {
        this.place = place;
        this.map = new LinkedHashMap<>();
        map.forEach((key, value) -> this.map.put(String.valueOf(key), value == null ? "" : value));
        this.problems = problems;
    }

    String place() {
        return place;
    }

    void problem(String text) {
        problems.add(place + ": " + text);
    }

    boolean has(String key) {
        asked.add(key);
        return map.containsKey(key);
    }

    /** The words under a key; empty where there are none. */
    String words(String key) {
        asked.add(key);
        Object value = map.get(key);
        if (value instanceof Map || value instanceof List) {
            problem("\"" + key + "\" should be words");
            return "";
        }
        return value == null ? "" : value.toString().strip();
    }

    /** The words under a key; a missing one is a problem. */
    String needed(String key) {
        String words = words(key);
        if (words.isEmpty()) {
            problem("\"" + key + "\" is missing");
        }
        return words;
    }

    /** One word or a list of words. */
    List<String> list(String key) {
        asked.add(key);
        Object value = map.get(key);
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
    }

    /** The maps under a key, by name. */
    Map<String, Tree> trees(String key) {
        asked.add(key);
        Map<String, Tree> found = new LinkedHashMap<>();
        Object value = map.get(key);
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((name, each) -> {
                if (each instanceof Map<?, ?> tree) {
                    found.put(String.valueOf(name), new Tree(place + " › " + key + "." + name, tree, problems));
                } else {
                    problem("\"" + key + "." + name + "\" should be a map");
                }
            });
        } else if (value != null && !value.equals("")) {
            problem("\"" + key + "\" should be a map");
        }
        return found;
    }

    /** Words by name under a key. */
    Map<String, String> named(String key) {
        asked.add(key);
        Map<String, String> found = new LinkedHashMap<>();
        if (map.get(key) instanceof Map<?, ?> inner) {
            inner.forEach((name, each) ->
                    found.put(String.valueOf(name), String.valueOf(each).strip()));
        } else if (map.containsKey(key) && !"".equals(map.get(key))) {
            problem("\"" + key + "\" should be a map");
        }
        return found;
    }

    /** Everything under this map, by name. */
    Map<String, Tree> inside() {
        Map<String, Tree> found = new LinkedHashMap<>();
        map.forEach((name, each) -> {
            asked.add(name);
            if (each instanceof Map<?, ?> tree) {
                found.put(name, new Tree(place + "." + name, tree, problems));
            } else {
                problem("\"" + name + "\" should be a map");
            }
        });
        return found;
    }

    /** English words, or a map of {@code en} and {@code es}. */
    abate.engine.book.Words said(String key) {
        asked.add(key);
        Object value = map.get(key);
        if (value instanceof Map<?, ?> both) {
            Object en = both.get("en");
            Object es = both.get("es");
            return new abate.engine.book.Words(
                    en == null ? "" : en.toString().strip(),
                    es == null ? "" : es.toString().strip());
        }
        return new abate.engine.book.Words(value == null ? "" : value.toString().strip(), "");
    }

    void done() {
        for (String key : map.keySet()) {
            if (!asked.contains(key)) {
                String near = Nearest.to(key, asked)
                        .map(n -> "; did you mean \"" + n + "\"?")
                        .orElse("");
                problem("\"" + key + "\" is not a key here" + near);
            }
        }
    }
}
