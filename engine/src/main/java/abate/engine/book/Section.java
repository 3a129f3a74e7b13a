package abate.engine.book;

import abate.engine.words.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One map of a book's YAML with its place, read strictly: what is asked for is remembered, and a key that nobody asked
 * for is a problem with the nearest right one beside it.
 */
final class Section {
    private final String place;
    private final Map<String, Object> map;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> blank = new TreeSet<>();
    private final List<String> problems;

    Section(String place, Map<String, Object> map, List<String> problems) {
        this.place = place;
        this.map = map;
        this.problems = problems;
    }

    String place() {
        return place;
    }

    List<String> problems() {
        return problems;
    }

    void problem(String text) {
        problems.add(place + ": " + text);
    }

    boolean has(String key) {
        asked.add(key);
        return map.containsKey(key);
    }

    @Nullable
    Object raw(String key) {
        asked.add(key);
        return map.get(key);
    }

    /** The words under the key; a missing one is a problem. */
    String text(String key) {
        return optional(key).orElseGet(() -> {
            problem("\"" + key + "\" is missing");
            return "";
        });
    }

    Optional<String> optional(String key) {
        Object value = raw(key);
        if (value instanceof Map || value instanceof List) {
            problem("\"" + key + "\" should be words, not a list or a map");
            return Optional.empty();
        }
        return value == null
                ? Optional.empty()
                : Optional.of(value.toString().strip().intern());
    }

    /** The day that was written; what is no day is a problem. */
    Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException none) {
            problem("\"" + written + "\" is not a day; write it as 2025-03-03");
            return Optional.empty();
        }
    }

    boolean yes(String key) {
        String value = optional(key).orElse("no");
        if (!List.of("yes", "no", "true", "false").contains(value)) {
            problem("\"" + key + "\" should be yes or no, not " + value);
        }
        return value.equals("yes") || value.equals("true");
    }

    /** One word or a list of words. */
    List<String> words(String key) {
        Object value = raw(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> String.valueOf(each).intern()).toList();
        }
        return List.of(value.toString().intern());
    }

    /** The maps under a map, by name, in the file's order. */
    Map<String, Section> sections(String key) {
        Map<String, Section> found = new LinkedHashMap<>();
        Object value = raw(key);
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((name, each) -> found.put(String.valueOf(name).intern(), of(key + "." + name, each)));
        } else if (value != null) {
            problem("\"" + key + "\" should be a map");
        }
        return found;
    }

    /** The maps in a list. */
    List<Section> list(String key) {
        List<Section> found = new ArrayList<>();
        Object value = raw(key);
        if (value instanceof List<?> inner) {
            int place = 0;
            for (Object each : inner) {
                found.add(of(key + "[" + place++ + "]", each));
            }
        } else if (value != null) {
            problem("\"" + key + "\" should be a list");
        }
        return found;
    }

    Section section(String key) {
        return of(key, raw(key));
    }

    /** The keys that are written here, in the file's order. */
    Set<String> keys() {
        return new LinkedHashSet<>(map.keySet());
    }

    /** The values under a map as they stand. */
    Map<String, Object> values(String key) {
        Object value = raw(key);
        Map<String, Object> found = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((name, each) -> found.put(String.valueOf(name), each == null ? "" : each));
        } else if (value != null) {
            problem("\"" + key + "\" should be a map");
        }
        return found;
    }

    private Section of(String key, @Nullable Object value) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map2) {
            map2.forEach((name, each) -> inner.put(String.valueOf(name), each == null ? Null.NULL : each));
        } else if (value != null) {
            problem("\"" + key + "\" should be a map");
        }
        Section found = new Section(place + " › " + key, inner, problems);
        inner.forEach((name, each) -> {
            if (each == Null.NULL) {
                found.blank.add(name);
            }
        });
        inner.keySet().removeAll(found.blank);
        return found;
    }

    /** A key written with nothing behind it. */
    private enum Null {
        NULL
    }

    /** What the act, clock or other thing rests on: {@code cite}, {@code rule} and {@code rules}. */
    Authority authority() {
        List<String> rules = new ArrayList<>(words("rules"));
        rules.addAll(words("rule"));
        return new Authority(optional("cite").orElse(""), rules);
    }

    /** English words, or a map of {@code en} and {@code es}. */
    Words said(String key) {
        Object value = raw(key);
        if (value instanceof Map<?, ?> map2) {
            Object en = map2.get("en");
            Object es = map2.get("es");
            return new Words(
                    en == null ? "" : en.toString().strip(),
                    es == null ? "" : es.toString().strip());
        }
        return value == null ? Words.NONE : new Words(value.toString().strip(), "");
    }

    /** Reports every key nobody asked for. */
    void done() {
        blank.stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> problem("\"" + key + "\" is not a key here; words with a comma inside braces stand in"
                        + " quotation marks"));
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
