package abate.engine.matter;

import abate.engine.book.ActRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act a matter knows, and whether it may be done on the day asked. What depends on the particulars is judged when
 * they are given.
 *
 * @param refusals why not; empty where it may be done
 * @param comesLater the matter is not yet where the act belongs, but can come there
 */
public record Possible(Matter matter, ActRule rule, List<Refusal> refusals, boolean comesLater) {
    public Possible {
        refusals = List.copyOf(refusals);
    }

    /** True where it may be done now. */
    public boolean now() {
        return refusals.isEmpty();
    }

    /** The first day on which time alone will have removed every reason against it; null where time alone will not. */
    public @Nullable LocalDate from() {
        if (refusals.isEmpty() || refusals.stream().anyMatch(r -> r.from() == null)) {
            return null;
        }
        return refusals.stream()
                .map(Refusal::from)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
