package abate.engine.words;

/** The languages in which dates, sums and reasons are said to people. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as a page's {@code lang} attribute wants it. */
    public String tag() {
        return tag;
    }

    /** Picks the words of this language; both must be written, so that neither is forgotten. */
    public <T> T pick(T english, T spanish) {
        return switch (this) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }
}
