package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param number of the act; 0 for what happened by operation of law
 * @param recorded the day it was put on file; for the law's own acts the day they happened
 * @param done the act of a procedure; null for other deeds
 * @param deed as recorded; null for the law's own acts
 * @param struckBy the number of the act that struck it; 0 where it stands
 * @param correctedBy the number of the act that corrected it; 0 where it was not
 */
public record Entry(
        long number,
        LocalDate on,
        LocalDate recorded,
        Actor actor,
        @Nullable String matter,
        Words title,
        Authority authority,
        @Nullable Done done,
        @Nullable Deed deed,
        long struckBy,
        long correctedBy) {

    /** Why it would not be allowed now; empty where it stands. */
    public List<Refusal> inQuestion() {
        return done == null ? List.of() : done.inQuestion();
    }
}
