package abate.engine.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a book stands to the rules of the law that are its to carry.
 *
 * @param rows one for each family
 * @param where the things of the book that carry each rule, by id
 */
public record Coverage(List<Row> rows, Map<String, List<String>> where) {
    public Coverage {
        rows = List.copyOf(rows);
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /**
     * One family.
     *
     * @param carried stand on something of the book that has an effect
     * @param explained are carried by a named part of the engine, or not modelled with a reason
     * @param missing neither
     * @param unexercised carried, and named by no written case
     */
    public record Row(
            Catalogue.Family family,
            int total,
            List<String> carried,
            List<String> explained,
            List<String> missing,
            List<String> unexercised) {
        public Row {
            carried = List.copyOf(carried);
            explained = List.copyOf(explained);
            missing = List.copyOf(missing);
            unexercised = List.copyOf(unexercised);
        }
    }

    public int total() {
        return rows.stream().mapToInt(Row::total).sum();
    }

    public int carried() {
        return rows.stream().mapToInt(r -> r.carried().size()).sum();
    }

    public int explained() {
        return rows.stream().mapToInt(r -> r.explained().size()).sum();
    }

    /** The rules that are neither carried nor explained, in the order of the catalogue. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        rows.forEach(row -> missing.addAll(row.missing()));
        return missing;
    }

    /** The rules that are carried but that no written case names. */
    public List<String> unexercised() {
        List<String> found = new ArrayList<>();
        rows.forEach(row -> found.addAll(row.unexercised()));
        return found;
    }
}
