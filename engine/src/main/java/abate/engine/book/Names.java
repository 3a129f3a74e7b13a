package abate.engine.book;

import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that expressions of one procedure may use, gathered before any expression is read. */
final class Names {

    private final Map<String, Kind> facts;
    private final Map<String, Kind> law = new LinkedHashMap<>();

    Names(Map<String, Kind> facts) {
        this.facts = facts;
    }

    void parameter(String name, Kind kind) {
        law.put(name, kind);
    }

    /** The names that mean something anywhere in the book. */
    Map<String, Kind> ofBook(java.util.Set<String> procedures) {
        Map<String, Kind> names = new LinkedHashMap<>();
        Map<String, Kind> ofCase = new LinkedHashMap<>(facts);
        ofCase.put("from", Kind.ANY);
        names.put("case", new Kind.Parts("case", ofCase));
        names.put("law", new Kind.Parts("law", law));
        names.put("today", Kind.DAY);
        names.put("to", Kinds.RECIPIENT);
        Map<String, Kind> matters = new LinkedHashMap<>();
        procedures.forEach(p -> matters.put(p.replace('-', '_'), new Kind.ListOf(Kinds.matter(p))));
        names.put("matters", new Kind.Parts("matters", matters));
        return names;
    }

    /** What can be read of an act that was done. */
    static Kind.Parts performed(String procedure, String act, Map<String, Kind> fields) {
        Map<String, Kind> parts = new LinkedHashMap<>(fields);
        parts.put("on", Kind.DAY);
        parts.put("by", Kind.TEXT);
        parts.put("who", Kinds.PARTY);
        for (String day : List.of("served_on", "mailed_on", "posted_on")) {
            parts.put(day, Kind.DAY);
        }
        return new Kind.Parts(procedure + "/" + act, parts);
    }
}
