package abate.engine.book;

import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads who has a part in a matter: from a procedure, or from the book for all of its procedures. */
final class PartyReader {
    private PartyReader() {}

    /** The parties under {@code parties}, by name, in the file's order. */
    static Map<String, Procedure.PartyRole> read(Section section, Grammar grammar) {
        Map<String, Procedure.PartyRole> found = new LinkedHashMap<>();
        section.sections("parties").forEach((role, each) -> {
            Words title = each.has("title") ? each.said("title") : new Words(role.replace('_', ' '), "");
            found.put(
                    role,
                    new Procedure.PartyRole(
                            role,
                            title,
                            each.said("who"),
                            each.yes("staff"),
                            each.yes("many"),
                            each.yes("confidential"),
                            grammar.optional(each, "open_if", Kind.FLAG),
                            each.words("recorded_by"),
                            each.authority().rules()));
            each.done();
        });
        return found;
    }
}
