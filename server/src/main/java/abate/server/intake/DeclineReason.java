package abate.server.intake;

import java.util.Locale;

/** Why a report leads to nothing; the public page says each in its own plain words. */
public enum DeclineReason {
    OUTSIDE_THE_CITY,
    NOT_A_VIOLATION,
    ANOTHER_OFFICE,
    CANNOT_BE_FOUND,
    ALREADY_FIXED,
    NO_PROBLEM_SEEN;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeclineReason of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
