package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of a procedure as it stands in a matter.
 *
 * @param number the act's number in the file; for an act by operation of law, 0
 * @param party on whose behalf; null for the jurisdiction
 * @param inQuestion why it would not be allowed now, after an earlier act was struck or corrected; empty where it stands
 */
public record Done(
        long number,
        ActRule rule,
        LocalDate on,
        Actor actor,
        @Nullable String party,
        Value.Fields particulars,
        List<Refusal> inQuestion) {
    public Done {
        inQuestion = List.copyOf(inQuestion);
    }

    /** True for an act that happened by operation of law. */
    public boolean byLaw() {
        return rule.byLaw();
    }
}
