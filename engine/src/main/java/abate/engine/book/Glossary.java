package abate.engine.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of a book are called where a reason or a description says them: the numbers of the law, and what its
 * procedures work out, by their paths, such as {@code notice_days.appeal} or {@code short_notice}.
 */
public record Glossary(Map<String, Words> words) {
    /** Of a book that gives no words. */
    public static final Glossary NONE = new Glossary(Map.of());

    private static final Pattern PLACE = Pattern.compile("\\[([^\\]]*)]");

    public Glossary {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Whether the book has words for the path, with the row of a table named or left out. */
    public boolean has(String path) {
        return words.containsKey(dotted(path)) || words.containsKey(bare(path));
    }

    /** What the path is called, with the rows it leaves out behind it; the path as words where the book has none. */
    public Words of(String path) {
        Words whole = words.get(dotted(path));
        Words found = whole == null ? words.get(bare(path)) : whole;
        if (found == null) {
            return new Words(plain(path), "");
        }
        List<String> places = whole == null ? places(path) : List.of();
        return places.isEmpty()
                ? found
                : Words.said(language -> found.in(language) + " (" + String.join(", ", places) + ")");
    }

    private static String dotted(String path) {
        return PLACE.matcher(path).replaceAll(".$1");
    }

    private static String bare(String path) {
        return PLACE.matcher(path).replaceAll("");
    }

    /** Where in a table it stands, by the names of its rows; a mere number tells nobody anything. */
    private static List<String> places(String path) {
        List<String> places = new ArrayList<>();
        Matcher each = PLACE.matcher(path);
        while (each.find()) {
            if (!each.group(1).matches("\\d*")) {
                places.add(plain(each.group(1)));
            }
        }
        return places;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\[\\]._-]+", " ").strip();
    }
}
