package abate.engine.words;

/** Words that stand in both languages. Where the Spanish is missing, the English is said. */
public record Said(String english, String spanish) implements Sayable {
    /** No words. */
    public static final Said NOTHING = new Said("", "");

    /** What is the same in both languages: a number, a name. */
    public static Said same(String text) {
        return new Said(text, text);
    }

    @Override
    public String say(Language language) {
        return language.pick(english, spanish.isBlank() ? english : spanish);
    }

    /** This, followed by the other. */
    public Said plus(Said other) {
        return new Said(english + other.english, say(Language.SPANISH) + other.say(Language.SPANISH));
    }

    /** This, followed by what is the same in both languages. */
    public Said plus(String text) {
        return plus(same(text));
    }

    @Override
    public String toString() {
        return english;
    }
}
