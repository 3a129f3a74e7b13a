package abate.engine.time;

import abate.engine.words.Language;

/** What becomes of a last day that is closed. */
public enum Roll {
    /** It stays: deemed service, first days of interest, back-counts, upper caps (T-04, T-08). */
    NONE,
    /** It moves to the next open day: acts due within a period (T-02: CCP 12a). */
    NEXT_OPEN,
    /** It moves back to the last open day: the practical day of a back-count (T-04, T-06). */
    PREVIOUS_OPEN;

    /** The tail of a deadline's sentence, empty for {@link #NONE}. */
    String say(Language language) {
        return switch (this) {
            case NONE -> "";
            case NEXT_OPEN -> language.pick(", rolled to the next open day", ", y pasa al siguiente día hábil");
            case PREVIOUS_OPEN -> language.pick(", rolled back to the last open day", ", y pasa al día hábil anterior");
        };
    }
}
