package abate.engine.time;

import abate.engine.words.Language;

/** Which way a count runs from its anchor. The anchor itself is left out both ways (T-01, T-04). */
public enum Direction {
    AFTER,
    BEFORE;

    /** +1 after, -1 before. */
    int sign() {
        return this == AFTER ? 1 : -1;
    }

    String say(Language language) {
        return this == AFTER ? language.pick("after", "después de") : language.pick("before", "antes de");
    }
}
