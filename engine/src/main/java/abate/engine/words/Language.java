package abate.engine.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which dates, sums, reasons, letters and pages are said to people. */
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

    /** The two-letter code, as a page's {@code lang} attribute wants it. */
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

    /** Picks the words of this language; both must be written, so that neither is forgotten. */
    public <T> T pick(T english, T spanish) {
        return switch (this) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }
}
