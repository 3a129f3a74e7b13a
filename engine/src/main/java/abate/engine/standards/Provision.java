package abate.engine.standards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the housing code with the period in which it is law.
 *
 * @param cite as a lawyer cites it; empty where nothing is cited
 * @param rules the ids of the rules it carries
 * @param from its first day; null where it was always so
 * @param until the first day on which it is law no more; null while it is
 */
public record Provision(
        String cite,
        List<String> rules,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Nothing cited, always so. */
    public static final Provision NONE = new Provision("", List.of(), null, null);

    public Provision {
        rules = List.copyOf(rules);
    }

    /** Whether it is law on that day. */
    public boolean inForce(LocalDate on) {
        return (from == null || !on.isBefore(from)) && (until == null || on.isBefore(until));
    }

    /** True where nothing is cited. */
    public boolean isEmpty() {
        return cite.isBlank() && rules.isEmpty();
    }

    /** As printed after a reason: {@code City Code 49.05.508; SP-26, SP-27}. */
    @Override
    public String toString() {
        String ids = String.join(", ", rules);
        return cite.isBlank() || ids.isEmpty() ? cite + ids : cite + "; " + ids;
    }
}
