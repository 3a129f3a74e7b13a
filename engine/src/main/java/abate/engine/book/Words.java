package abate.engine.book;

import abate.engine.words.Language;

/** Words of the book for people to read, in English and, where the public sees them, in Spanish. */
public record Words(String english, String spanish) {
    /** No words. */
    public static final Words NONE = new Words("", "");

    /** What a name of the book says where it has no title: {@code ask_for_a_hearing} is "Ask for a hearing". */
    static Words ofName(String name) {
        String words = name.replace('_', ' ');
        return new Words(words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1), "");
    }

    /** The words in that language; English where the book has no Spanish. */
    public String in(Language language) {
        return language.pick(english, spanish.isBlank() ? english : spanish);
    }

    @Override
    public String toString() {
        return english;
    }
}
