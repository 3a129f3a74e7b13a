package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether a building, a part of it or the premises is substandard: a listed condition and a danger, both (SB-01, SB-02).
 *
 * @param part which was judged; empty for the premises
 * @param condition the first part of the test
 * @param danger the second part of the test
 * @param conditions the listed conditions found in it
 * @param missing what must still be put on record
 * @param reasons in sentences
 */
public record Verdict(
        String part,
        Standing standing,
        Condition condition,
        Danger danger,
        List<Found> conditions,
        SortedSet<Missing> missing,
        List<Said> reasons) {
    public Verdict {
        conditions = List.copyOf(conditions);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        reasons = List.copyOf(reasons);
    }

    /** How it stands. */
    public enum Standing {
        SUBSTANDARD,
        NOT_SUBSTANDARD,
        /** Something the test needs is not on record. */
        OPEN
    }

    /** Whether a listed condition exists. */
    public enum Condition {
        FOUND,
        /** One was seen that counts only where someone else determined it, which is not on record (SB-04, SB-11). */
        WAITING,
        NONE
    }

    /** Whether someone is endangered; the officer's judgment. */
    public enum Danger {
        YES,
        NO,
        NOT_RECORDED
    }

    /**
     * A listed condition where it was found.
     *
     * @param standard the violated standard that shows it; empty where the officer saw it
     */
    public record Found(ListedCondition condition, String part, String standard) {}
}
