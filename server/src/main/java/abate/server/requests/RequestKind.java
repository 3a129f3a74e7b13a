package abate.server.requests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked for. */
public enum RequestKind {
    /** The work is done: come and look. */
    REINSPECTION("They say it is fixed and ask for another inspection"),
    /** More time than the letter gives. */
    MORE_TIME("They ask for more time"),
    /**
     * A filing prepared online that brings its fee to the counter. It is filed only when the office has received it with
     * the fee (T-12, AH-02): until the clerk records the act, nothing is on file.
     */
    FILING_WITH_FEE("They prepared a filing and bring its fee to the counter; it is not filed yet"),
    /** A filing is on file that claims its fee is waived; whether it is, the clerk decides (AH-07). */
    WAIVER_CLAIMED("They filed and claim the fee is waived: decide on the waiver");

    private final String forStaff;

    RequestKind(String forStaff) {
        this.forStaff = forStaff;
    }

    /** What the desk calls it, a sentence without its full stop. */
    public String forStaff() {
        return forStaff;
    }

    /** The name the database uses, such as "more_time". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that key, or nothing where there is none. */
    public static Optional<RequestKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
