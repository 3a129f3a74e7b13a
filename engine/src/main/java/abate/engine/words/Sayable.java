package abate.engine.words;

/** Something that can be said to a person in a sentence or part of one: a step of a date, of a sum, of a reason. */
public interface Sayable {

    /** The words in the given language, without a final full stop. */
    String say(Language language);
}
