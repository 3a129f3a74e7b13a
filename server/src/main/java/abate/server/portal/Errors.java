package abate.server.portal;

import abate.server.pages.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a form, field by field.
 *
 * @param keys for each field, in the order of the form, the words that say what to do
 */
public record Errors(Map<String, String> keys) {

    static final Errors NONE = new Errors(Map.of());

    public Errors {
        keys = new LinkedHashMap<>(keys);
    }

    Errors() {
        this(Map.of());
    }

    /** One more; the first for a field counts. */
    Errors and(String field, String key) {
        Map<String, String> more = new LinkedHashMap<>(keys);
        more.putIfAbsent(field, key);
        return new Errors(more);
    }

    /** One more where something is so. */
    Errors when(boolean wrong, String field, String key) {
        return wrong ? and(field, key) : this;
    }

    public boolean none() {
        return keys.isEmpty();
    }

    public boolean has(String field) {
        return keys.containsKey(field);
    }

    /** What is wrong with a field in the reader's words; empty where nothing is. */
    public String of(String field, Page page) {
        String key = keys.get(field);
        return key == null ? "" : page.say(key);
    }

    /** The fields with something wrong, in the order of the form. */
    public List<String> fields() {
        return List.copyOf(keys.keySet());
    }
}
