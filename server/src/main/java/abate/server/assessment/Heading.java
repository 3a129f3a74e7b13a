package abate.server.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a roll.
 *
 * @param places where each of our columns stands, counted from 0
 * @param width how many columns there are
 * @param unread the columns nothing reads
 * @param troubles what is missing or stands there twice
 */
record Heading(Map<Column, Integer> places, int width, List<String> unread, List<Trouble> troubles) {

    static Heading of(List<String> fields, Map<Column, String> named) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unread = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Column column = column(fields.get(i), named);
            if (column == null) {
                unread.add(fields.get(i).strip());
            } else if (places.putIfAbsent(column, i) != null) {
                troubles.add(new Trouble(1, column.title(), "This column stands in the heading twice."));
            }
        }
        for (Column column : Column.values()) {
            if (!places.containsKey(column) && (column.needed() || named.containsKey(column))) {
                troubles.add(new Trouble(1, column.title(), missing(column, named)));
            }
        }
        return new Heading(places, fields.size(), List.copyOf(unread), List.copyOf(troubles));
    }

    private static String missing(Column column, Map<Column, String> named) {
        return named.containsKey(column)
                ? "The heading has no column “" + named.get(column) + "”."
                : "The heading lacks this column. Where it has another name there, say so: --columns " + column.title()
                        + "=NAME";
    }

    private static @Nullable Column column(String field, Map<Column, String> named) {
        String key = key(field);
        for (Column column : Column.values()) {
            if (key.equals(key(named.getOrDefault(column, column.title())))) {
                return column;
            }
        }
        return null;
    }

    /** Capitals, spaces, dashes and the mark that some programs put before everything make no other name. */
    private static String key(String name) {
        return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    }

    /** What stands in that column, without spaces around it; empty where the file has no such column. */
    String value(List<String> fields, Column column) {
        Integer place = places.get(column);
        return place == null
                ? ""
                : fields.get(place).replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }
}
