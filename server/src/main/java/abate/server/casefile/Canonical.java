package abate.server.casefile;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in one way of writing only: keys in order, no spaces, whole numbers alone, text as it is except what JSON or UTF-8
 * cannot hold. What it is made of: maps, lists, text, whole numbers, yes and no.
 */
final class Canonical {
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private Canonical() {}

    static String write(Object tree) {
        StringBuilder out = new StringBuilder();
        write(tree, out);
        return out.toString();
    }

    /** What {@link #write} wrote. */
    static Object read(String text) {
        return READER.readValue(text, Object.class);
    }

    /** Whether a database can hold every text of the tree: no zero character and no half of one that takes two. */
    static boolean storable(Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> map.entrySet().stream().allMatch(e -> storable(e.getKey()) && storable(e.getValue()));
            case List<?> list -> list.stream().allMatch(Canonical::storable);
            case String text ->
                text.indexOf('\0') < 0
                        && java.util.stream.IntStream.range(0, text.length()).noneMatch(i -> isAlone(text, i));
            default -> true;
        };
    }

    private static void write(Object tree, StringBuilder out) {
        switch (tree) {
            case Map<?, ?> map -> writeMap(map, out);
            case List<?> list -> writeList(list, out);
            case String text -> writeText(text, out);
            case Long number -> out.append(number.longValue());
            case Boolean yes -> out.append(yes.booleanValue());
            default -> throw new IllegalArgumentException("not of canonical JSON: " + tree.getClass());
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        TreeMap<String, Object> ordered = new TreeMap<>();
        map.forEach((key, value) -> ordered.put((String) key, value));
        out.append('{');
        Iterator<Map.Entry<String, Object>> each = ordered.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<String, Object> entry = each.next();
            writeText(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            out.append(each.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private static void writeList(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(list.get(i), out);
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || isAlone(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half of a character that takes two, without its other half: UTF-8 has no bytes for it. */
    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
