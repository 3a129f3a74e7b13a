package abate.server.evidence;

import abate.engine.words.Language;
import abate.server.language.Texts;
import java.util.Locale;

/** Why a file was not taken. */
public enum Refusal {
    EMPTY,
    /** Longer than {@link Evidence#LONGEST_FILE}. */
    TOO_LARGE,
    TOO_MANY_PIXELS,
    /** A format of newer phones that cannot be opened here; the reason says what to do on the phone. */
    HEIC,
    STAFF_ONLY,
    NOT_A_PICTURE,
    DAMAGED;

    /** The reason in plain words, and what the person can do next. */
    public String say(Language language) {
        return Texts.say(language, "evidence.refused." + name().toLowerCase(Locale.ROOT));
    }
}
