package abate.engine.book;

import abate.engine.value.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one sum kept for others: {@code amount}, how it came to that, and the lines it is made of. */
final class HeldReader {
    private final Map<String, Kind> names;
    private final Authority procedure;

    /**
     * Over the names of the procedure.
     *
     * @param procedure what the procedure rests on; a sum that cites nothing rests on it too
     */
    HeldReader(Map<String, Kind> names, Authority procedure) {
        this.names = names;
        this.procedure = procedure;
    }

    HeldRule read(String name, Section at) {
        Grammar grammar = new Grammar(names);
        HeldRule rule = new HeldRule(
                name,
                at.has("title") ? at.said("title") : Words.ofName(name),
                grammar.needed(at, "amount", Kind.MONEY),
                grammar.phrase(at, "because"),
                at.has("each") ? Optional.of(each(at, grammar)) : Optional.empty(),
                at.authority().or(procedure));
        at.done();
        return rule;
    }

    private HeldRule.Each each(Section at, Grammar grammar) {
        String as = at.optional("as").orElse("each");
        Map<String, Kind> more = new LinkedHashMap<>(names);
        more.put(as, Kind.ANY);
        return new HeldRule.Each(grammar.needed(at, "each", Kind.ANY), as, new Grammar(more).phrase(at, "line"));
    }
}
