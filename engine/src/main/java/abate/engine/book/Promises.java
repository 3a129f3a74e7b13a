package abate.engine.book;

import abate.engine.expression.Expression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a procedure promises of itself beyond what every procedure is held to; the check of the book proves it on every
 * path.
 *
 * @param named in words and as conditions
 * @param once acts that the law allows once, whatever their own {@code repeats} says
 * @param allowed what the check would find wrong and the law allows, with the reason: by property, then by the thing
 */
public record Promises(List<Promise> named, List<String> once, Map<String, Map<String, Allowance>> allowed) {
    /** Nothing is promised. */
    public static final Promises NONE = new Promises(List.of(), List.of(), Map.of());

    public Promises {
        named = List.copyOf(named);
        once = List.copyOf(once);
        allowed = Collections.unmodifiableMap(new LinkedHashMap<>(allowed));
    }

    /**
     * Something never happens unless a condition holds.
     *
     * @param says in plain words
     * @param unless must hold at the moment it happens
     */
    public record Promise(String name, Words says, Happening never, Expression unless, Authority authority) {}

    /** What is watched for. */
    public sealed interface Happening {
        /** The act, charge or state. */
        String name();
    }

    /**
     * What the check would find wrong and the law allows, such as a letter from whose service nothing runs.
     *
     * @param why in a sentence
     * @param authority the section that allows it
     */
    public record Allowance(String why, Authority authority) {}

    /** An act is done, or happens by operation of law. */
    public record ActDone(String name) implements Happening {}

    /** A charge becomes owed. */
    public record ChargeArises(String name) implements Happening {}

    /** A matter comes to a state. */
    public record StateReached(String name) implements Happening {}

    /** Whether the law allows what the property would find wrong about this thing. */
    public boolean allows(String property, String thing) {
        return allowed.getOrDefault(property, Map.of()).containsKey(thing);
    }
}
