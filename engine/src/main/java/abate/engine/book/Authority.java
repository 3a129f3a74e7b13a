package abate.engine.book;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What something rests on: the section as a lawyer cites it, and the ids of the rules it carries. Either may be empty,
 * never both where the law speaks.
 *
 * @param cite such as {@code City Code 1.01.070(d)(4)a}; empty where the rule ids say enough
 * @param rules such as {@code AH-01}
 */
public record Authority(String cite, List<String> rules) {
    /** Nothing cited. */
    public static final Authority NONE = new Authority("", List.of());

    public Authority {
        rules = List.copyOf(rules);
    }

    /** True where nothing is cited. */
    public boolean isEmpty() {
        return cite.isBlank() && rules.isEmpty();
    }

    /** This, or the other where this cites nothing; a missing section is taken from the other. */
    public Authority or(Authority other) {
        if (isEmpty()) {
            return other;
        }
        return cite.isBlank() ? new Authority(other.cite, rules) : this;
    }

    /** The rules that both carry, under the other's section; this, where they share none. */
    public Authority sharedWith(Authority other) {
        List<String> shared = rules.stream().filter(other.rules::contains).toList();
        return shared.isEmpty() ? this : new Authority(other.cite.isBlank() ? cite : other.cite, shared);
    }

    /** This with the rules of the other behind its own. */
    public Authority and(Authority other) {
        return new Authority(
                cite.isBlank() ? other.cite : cite,
                Stream.concat(rules.stream(), other.rules.stream()).distinct().toList());
    }

    /** As printed after a reason: {@code City Code 1.01.070(d)(4)a; AH-01, T-02}. */
    @Override
    public String toString() {
        String ids = rules.stream().collect(Collectors.joining(", "));
        if (cite.isBlank()) {
            return ids;
        }
        return ids.isEmpty() ? cite : cite + "; " + ids;
    }
}
