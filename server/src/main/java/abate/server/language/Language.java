package abate.server.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the public may read us in. */
public enum Language {
    ENGLISH("en", "English"),
    SPANISH("es", "Español");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The language of that two-letter code, in any case and with or without a region; empty for one we do not have. */
    public static Optional<Language> of(String code) {
        String language = Locale.forLanguageTag(code).getLanguage();
        return Arrays.stream(values())
                .filter(known -> known.code.equals(language))
                .findFirst();
    }

    /** The two-letter code, as in {@code <html lang>}. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The locale of that language as spoken in the United States. */
    public Locale locale() {
        return Locale.of(code, "US");
    }

    /**
     * The words behind {@code key} in this language; see {@link Texts}.
     *
     * @param values what stands for {0}, {1} and so on, already in words
     */
    public String say(String key, Object... values) {
        return Texts.say(this, key, values);
    }
}
