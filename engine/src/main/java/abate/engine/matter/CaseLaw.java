package abate.engine.matter;

import abate.engine.book.Book;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The law engine's door: what a case comes to under a book, and whether the law allows one more act. */
public final class CaseLaw {
    private CaseLaw() {}

    /**
     * The state of a case as of a day: every act recorded by then, and what happened by operation of law up to and
     * including that day. The same acts under the same book give the same state.
     */
    public static CaseState fold(Book book, List<Act> acts, LocalDate asOf) {
        return Fold.of(book, acts, asOf, -1).state();
    }

    /**
     * The same case as one reader may be told it; the very same state where nothing of it is withheld. States, days and
     * sums are those of the case itself, and so is which act is in question: that was judged by what was said, not by what
     * this reader is told (RE-34).
     *
     * @param truth the fold of these acts
     */
    public static CaseState asTold(CaseState truth, List<Act> acts, Reader reader) {
        List<Act> told = new Disclosure(truth.book(), reader).of(acts);
        return told == acts ? truth : Fold.asTold(truth, told);
    }

    /** What the law says to a proposed act. */
    public sealed interface Judgment {
        /**
         * The act is allowed.
         *
         * @param after the state with it
         */
        record Allowed(CaseState after) implements Judgment {}

        /** The act is refused, with every reason. */
        record Refused(List<Refusal> refusals) implements Judgment {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /**
     * Judges one more act on top of those on file. The act must carry the next number and be recorded today.
     *
     * @param onFile the acts of the file, in the order of their numbers
     */
    public static Judgment judge(Book book, List<Act> onFile, Act proposed) {
        List<Act> all = new ArrayList<>(onFile);
        all.add(proposed);
        Fold.Result result = Fold.of(book, all, proposed.recorded(), proposed.number());
        return result.verdict().isEmpty()
                ? new Judgment.Allowed(result.state())
                : new Judgment.Refused(result.verdict());
    }
}
