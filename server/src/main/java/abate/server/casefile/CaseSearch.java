package abate.server.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What to look for among case files.
 *
 * @param text part of a case number, an address, a parcel number or a party's name; empty for all
 * @param procedure only files with a matter under that procedure; null for any
 * @param state only files with a matter that stands there (under {@code procedure}, where given); null for any
 * @param which open files, closed files or both
 * @param limit at most this many, 1 to 200
 * @param offset this many are left out first
 */
public record CaseSearch(
        String text, @Nullable String procedure, @Nullable String state, Which which, int limit, int offset) {

    /** Which files. */
    public enum Which {
        OPEN,
        CLOSED,
        ALL
    }

    public CaseSearch {
        limit = Math.clamp(limit, 1, 200);
        offset = Math.max(0, offset);
    }

    /** Every open file, the newest first. */
    public static CaseSearch open() {
        return new CaseSearch("", null, null, Which.OPEN, 50, 0);
    }
}
