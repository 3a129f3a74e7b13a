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
 * @param conditions the listed conditions found in it
 * @param missing what must still be put on record
 * @param reasons in sentences
 */
public record Verdict(
        String part, Standing standing, List<Found> conditions, SortedSet<Missing> missing, List<Said> reasons) {
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

    /**
     * A listed condition where it was found.
     *
     * @param standard the violated standard that shows it; empty where the officer saw it
     */
    public record Found(ListedCondition condition, String part, String standard) {}
}
