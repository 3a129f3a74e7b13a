package abate.engine.outline;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A procedure as a city attorney reads it, all in one language. A picture of it bears the same numbers and letters as
 * the words, so that one leads to the other.
 *
 * @param book the id of the book
 * @param procedure the name in the book
 * @param about how it runs, in a paragraph
 * @param cite the sections it carries
 * @param from the first day of the version in force
 * @param begins what starts such a matter, in sentences
 * @param states in the order a matter comes to them, the closed ones last
 * @param acts by number, from 1
 * @param clocks by letter, from A
 * @param money what is owed under it and from when, in sentences
 * @param keeps what it keeps for others and nobody owes, such as rent in an escrow account, in sentences
 * @param services the ladders its letters are served by, each with its ways in their lawful order
 */
public record Outline(
        String book,
        String jurisdiction,
        String procedure,
        Language language,
        String title,
        String about,
        String cite,
        LocalDate from,
        List<Sentence> begins,
        List<Party> parties,
        List<State> states,
        List<Act> acts,
        List<Clock> clocks,
        List<Sentence> money,
        List<Sentence> keeps,
        List<Sentence> services) {

    /** The procedure of that book, in that language. */
    public static Outline of(Book book, Procedure procedure, Language language) {
        return new Outliner(book, procedure, language).outline();
    }

    /** A sentence and the section it rests on, empty for none. */
    public record Sentence(String says, String cite) {}

    /**
     * Someone who takes part.
     *
     * @param who in words; empty where the title says it
     */
    public record Party(String title, String who, boolean staff, boolean confidential) {}

    /**
     * Where a matter can stand.
     *
     * @param key as the book names it
     * @param name the same as words, with a capital
     */
    public record State(String key, String name, String sentence, boolean first, boolean closed) {}

    /**
     * Something that is done, or that happens by operation of law.
     *
     * @param by who may do it; empty by operation of law
     * @param upon what brings it about by operation of law, as "when …"; empty for acts of people
     * @param from the keys of the states in which it is possible; empty for any state
     * @param to the key of the state it leads to; empty where the state stays
     * @param needs the gates, in the order of the book
     * @param letter what it sends, to whom and how; empty for nothing
     * @param opens the title of the procedure of the matter it opens; empty for none
     * @param charges what is owed from it, each by its title
     * @param owes papers or records that fall due with it
     * @param clocks the letters of the clocks that bear on it
     */
    public record Act(
            int number,
            String key,
            String title,
            String help,
            List<String> by,
            boolean law,
            String upon,
            List<String> from,
            String to,
            boolean repeats,
            List<Need> needs,
            List<Sentence> letter,
            String opens,
            List<String> charges,
            List<String> owes,
            List<String> clocks,
            String cite) {

        /** True for a fact of the world that no state refuses. */
        public boolean anywhere() {
            return from.isEmpty();
        }
    }

    /**
     * A condition the law sets on an act.
     *
     * @param where when it matters, as "where …" or "unless …"; empty for always
     * @param test when it may be done, where a clock decides; empty where the refusal says it all
     * @param refusal the words in which the act is refused
     */
    public record Need(String where, String test, String refusal, String cite) {}

    /** What a clock's day is to people. */
    public enum Kind {
        RIGHT,
        DUTY,
        BAR,
        DATE
    }

    /**
     * A date the law derives.
     *
     * @param whose whose right or duty it is; empty for nobody's
     * @param span how long it runs, such as "30 days"; empty where it does not run from one day
     * @param count how the day is found, with its roll
     * @param acts the numbers of the acts it bears on
     */
    public record Clock(
            String letter,
            String key,
            String means,
            Kind kind,
            String whose,
            String span,
            String count,
            String cite,
            List<Integer> acts) {}

    /** Acts that lead from one state to another: all of people, or all by operation of law. */
    public record Arrow(String from, String to, boolean law, List<Act> acts) {}

    /** Every way from a state to another, in the order of the acts. */
    public List<Arrow> arrows() {
        Map<String, Arrow> arrows = new LinkedHashMap<>();
        for (State state : states) {
            acts.stream()
                    .filter(act -> act.from().contains(state.key()) && moves(act, state))
                    .forEach(act -> arrows.computeIfAbsent(
                                    state.key() + ">" + act.to() + act.law(),
                                    each -> new Arrow(state.key(), act.to(), act.law(), new ArrayList<>()))
                            .acts()
                            .add(act));
        }
        return List.copyOf(arrows.values());
    }

    /** The acts possible in that state that leave it as it is. */
    public List<Act> staying(State state) {
        return acts.stream()
                .filter(act -> act.from().contains(state.key()) && !moves(act, state))
                .toList();
    }

    /** The acts possible in any state. */
    public List<Act> anywhere() {
        return acts.stream().filter(Act::anywhere).toList();
    }

    /** The state of that key. A key the procedure does not have is a fault of the caller. */
    public State state(String key) {
        return states.stream()
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(procedure + " has no state " + key));
    }

    /** The clock of that letter. A letter that is not there is a fault of the caller. */
    public Clock clock(String letter) {
        return clocks.stream()
                .filter(clock -> clock.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(procedure + " has no clock " + letter));
    }

    private static boolean moves(Act act, State from) {
        return !act.to().isEmpty() && !act.to().equals(from.key());
    }
}
