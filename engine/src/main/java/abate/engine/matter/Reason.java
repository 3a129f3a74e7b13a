package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain from an answer back to the provisions, parameters and acts it rests on.
 *
 * @param act the number of the act it rests on, 0 for none
 */
public record Reason(Words says, Authority authority, long act, List<Reason> because) {
    public Reason {
        because = List.copyOf(because);
    }

    /** A reason that rests on nothing further. */
    static Reason plain(Words says, Authority authority) {
        return new Reason(says, authority, 0, List.of());
    }

    /** Every line of the chain, each indented by its depth, as the timeline prints it. */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        collect(language, 0, lines);
        return lines;
    }

    private void collect(Language language, int depth, List<String> lines) {
        String cited = authority.isEmpty() ? "" : " (" + authority + ")";
        lines.add("  ".repeat(depth) + says.in(language) + cited);
        because.forEach(each -> each.collect(language, depth + 1, lines));
    }
}
