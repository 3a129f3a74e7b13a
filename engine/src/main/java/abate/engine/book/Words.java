package abate.engine.book;

import abate.engine.words.Language;

/** Words of the book for people to read, in English and, where the public sees them, in Spanish. */
public record Words(String english, String spanish) {
    /** No words. */
    public static final Words NONE = new Words("", "");

    /** The words in that language; English where the book has no Spanish. */
    public String in(Language language) {
        return language.pick(english, spanish.isBlank() ? english : spanish);
    }

    @Override
    public String toString() {
        return english;
    }
}
