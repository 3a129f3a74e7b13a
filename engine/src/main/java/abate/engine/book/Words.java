package abate.engine.book;

import abate.engine.words.Language;
import java.util.function.Function;

/**
 * Words for people to read, in English and, where the public sees them, in Spanish: of the book, or put together from it
 * and from what is on file. Words that nobody reads are never put together.
 */
public final class Words {
    /** No words. */
    public static final Words NONE = new Words("", "");

    private final Function<Language, String> said;

    private Words(Function<Language, String> said) {
        this.said = said;
    }

    /** As they stand; no Spanish where that is blank. */
    public Words(String english, String spanish) {
        this(language -> language.pick(english, spanish));
    }

    /** Words that are put together when they are read; they must rest on nothing that changes. */
    public static Words said(Function<Language, String> said) {
        return new Words(said);
    }

    /** What a name of the book says where it has no title: {@code ask_for_a_hearing} is "Ask for a hearing". */
    static Words ofName(String name) {
        String words = name.replace('_', ' ');
        return new Words(words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1), "");
    }

    /** In English. */
    public String english() {
        return said.apply(Language.ENGLISH);
    }

    /** In Spanish; blank where there is none. */
    public String spanish() {
        return said.apply(Language.SPANISH);
    }

    /** The words in that language; English where the book has no Spanish. */
    public String in(Language language) {
        String words = said.apply(language);
        return words.isBlank() ? english() : words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words that
                && english().equals(that.english())
                && spanish().equals(that.spanish());
    }

    @Override
    public int hashCode() {
        return english().hashCode();
    }

    @Override
    public String toString() {
        return english();
    }
}
