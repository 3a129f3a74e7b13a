package abate.engine.matter;

import abate.engine.book.ActRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act a matter knows, and whether it may be done on the day asked. What depends on the particulars is judged when
 * they are given.
 *
 * @param refusals why not; empty where it may be done
 * @param cautions why not, unless the particulars make an exception: an immediate danger, another kind of violation
 * @param comesLater the matter is not yet where the act belongs, but can come there
 */
public record Possible(
        Matter matter, ActRule rule, List<Refusal> refusals, List<Refusal> cautions, boolean comesLater) {
    public Possible {
        cautions = List.copyOf(cautions);
        refusals = List.copyOf(refusals);
    }

    /** True where it may be done now, if need be under an exception that the particulars must make. */
    public boolean now() {
        return refusals.isEmpty();
    }

    /** The first day on which time alone will have removed every reason against it; null where time alone will not. */
    public @Nullable LocalDate from() {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(cautions);
        if (all.isEmpty() || all.stream().anyMatch(r -> r.from() == null)) {
            return null;
        }
        return all.stream()
                .map(Refusal::from)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
