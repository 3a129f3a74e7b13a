package abate.engine.book;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** This with the other's rules behind its own, under its own section where it has one. */
    public Authority withRulesOf(Authority other) {
        return new Authority(cite.isBlank() ? other.cite : cite, and(other).rules);
    }

    /** This and the other, each section and rule once. */
    public Authority and(Authority other) {
        Set<String> all = new LinkedHashSet<>(rules);
        all.addAll(other.rules);
        boolean same = other.cite.isBlank() || cite.contains(other.cite);
        return new Authority(same ? cite : cite.isBlank() ? other.cite : cite + "; " + other.cite, List.copyOf(all));
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
