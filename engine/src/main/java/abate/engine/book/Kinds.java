package abate.engine.book;

import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sorts that every book shares: a party, a panelist, a matter seen from another. */
final class Kinds {
    private Kinds() {}

    static final Kind.Parts PARTY = new Kind.Parts(
            "party",
            Map.of(
                    "id", Kind.TEXT,
                    "name", Kind.TEXT,
                    "address", Kind.TEXT,
                    "roles", new Kind.ListOf(Kind.TEXT),
                    "out_of_state", Kind.FLAG,
                    "has_manager", Kind.FLAG));

    /** The one a way of service is for: also when this letter was mailed to them. */
    static final Kind.Parts RECIPIENT = new Kind.Parts("recipient", withMailing());

    private static Map<String, Kind> withMailing() {
        Map<String, Kind> parts = new LinkedHashMap<>(PARTY.parts());
        parts.put("mailed_on", Kind.DAY);
        return parts;
    }

    /** A member of a panel: employee or not (AH-15), next in rotation or not (AH-14). */
    static final Kind.Parts PANELIST = new Kind.Parts(
            "panelist",
            Map.of("id", Kind.TEXT, "name", Kind.TEXT, "employee", Kind.FLAG, "next_in_rotation", Kind.FLAG));

    /** A matter seen from another one: what it shows depends on its procedure and is looked up when it is read. */
    static Kind matter(String procedure) {
        return Kind.ANY;
    }
}
