package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act a procedure knows: who may do it, in which states, with which particulars, under which gates, and what follows.
 *
 * @param by the parties who may do it; {@code anyone} for all; empty for an act by operation of law
 * @param from the states in which it may be done; empty for any state, as for facts of the world
 * @param to the state it leads to; null where the state stays
 * @param repeats may be done more than once
 * @param law by operation of law, upon this; empty for acts of people
 * @param onlyIf an act by operation of law happens only where this holds
 * @param letter the letter it issues; null for none
 * @param receives money taken with the act, by the field that holds it and the accounts it goes to, in order
 * @param opens the procedure of the matter it opens; null for none
 * @param owes papers or records that fall due with it, in words
 */
public record ActRule(
        String name,
        Words title,
        Words help,
        List<String> by,
        List<String> from,
        @Nullable String to,
        boolean repeats,
        Map<String, Field> fields,
        List<Gate> gates,
        Optional<Trigger> law,
        @Nullable Expression onlyIf,
        @Nullable String letter,
        Optional<Receipt> receives,
        @Nullable String opens,
        List<String> owes,
        Authority authority) {

    /** Money that comes with an act. */
    public record Receipt(String field, List<String> accounts) {}

    /** Upon what an act by operation of law happens. */
    public sealed interface Trigger {}

    /** A letter's service is complete on everyone whose service starts the clocks. */
    public record LetterServed(String act) implements Trigger {}

    /** A clock's day has passed without what would have stopped it. */
    public record ClockLapses(String clock) implements Trigger {}

    /** Every matter opened under that procedure from this one is closed, and there was one. */
    public record ChildrenClosed(String procedure) implements Trigger {}

    /** A condition has come true. */
    public record Condition(Expression holds) implements Trigger {}

    /** The same act behind other gates. */
    public ActRule gated(List<Gate> others) {
        return new ActRule(
                name, title, help, by, from, to, repeats, fields, others, law, onlyIf, letter, receives, opens, owes,
                authority);
    }

    /** The same act that asks for other particulars. */
    public ActRule asking(Map<String, Field> others) {
        return new ActRule(
                name, title, help, by, from, to, repeats, others, gates, law, onlyIf, letter, receives, opens, owes,
                authority);
    }

    /** True for an act that happens by operation of law and that nobody performs. */
    public boolean byLaw() {
        return law.isPresent();
    }

    /** True where the act may be done in that state. */
    public boolean allowedIn(String state) {
        return from.isEmpty() || from.contains(state);
    }
}
