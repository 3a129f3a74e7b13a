package abate.engine.value;

import abate.engine.money.Money;
import abate.engine.money.Rate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One value of the law engine: a particular of an act, a parameter of a book, or the answer of an expression.
 *
 * <p>What is not on file is {@link Absent}, never null. An absent value makes every condition that rests on it neither
 * true nor false, and only what is true opens a gate.
 */
public sealed interface Value {
    /** The one absent value. */
    Value ABSENT = new Absent();

    /** Yes. */
    Value YES = new Flag(true);

    /** No. */
    Value NO = new Flag(false);

    /** Nothing is on file, or the book gives no amount. */
    record Absent() implements Value {}

    /** Yes or no. */
    record Flag(boolean is) implements Value {}

    /** A whole number: a count of days, of violations, of units. */
    record Whole(long number) implements Value {}

    /** A sum of money. */
    record Amount(Money money) implements Value {}

    /** A share in a hundred: a rate of interest, or a part of a sum. */
    record Percent(Rate rate) implements Value {}

    /** A calendar day. */
    record Day(LocalDate date) implements Value {}

    /** A day with an hour, in the zone of the jurisdiction. */
    record Moment(LocalDateTime at) implements Value {}

    /** Words, and also names: a chosen option, a party, a matter. */
    record Text(String text) implements Value {}

    /** Several values in order. */
    record Listed(List<Value> items) implements Value {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /** Something with named parts; a part that is not there is {@link #ABSENT}. */
    non-sealed interface Structure extends Value {
        /** The part of that name, or {@link Value#ABSENT}. */
        Value get(String part);

        /** The names of the parts that can be listed, in order. */
        default Set<String> parts() {
            return Set.of();
        }
    }

    /** A structure that stands for one thing on file, such as a matter or an act: the same thing is equal to itself. */
    interface Thing extends Structure {}

    /** A structure that is simply its parts, kept in the order of their names. */
    record Fields(Map<String, Value> map) implements Structure {
        public Fields {
            map = Parts.of(map);
        }

        @Override
        public Value get(String part) {
            Value found = map.get(part);
            return found == null ? ABSENT : found;
        }

        @Override
        public Set<String> parts() {
            return map.keySet();
        }
    }

    /** Yes or no as a value. */
    static Value of(boolean is) {
        return is ? YES : NO;
    }

    /** A whole number as a value. */
    static Value of(long number) {
        return new Whole(number);
    }

    /** Money as a value. */
    static Value of(Money money) {
        return new Amount(money);
    }

    /** A day as a value. */
    static Value of(LocalDate date) {
        return new Day(date);
    }

    /** A moment as a value. */
    static Value of(LocalDateTime at) {
        return new Moment(at);
    }

    /** Words as a value. */
    static Value of(String text) {
        return new Text(text);
    }

    /** Several values. */
    static Value of(List<Value> items) {
        return new Listed(items);
    }

    /** Named parts. */
    static Value of(Map<String, Value> map) {
        return new Fields(map);
    }

    /** True where there is a value, and it is not blank words or an empty list. */
    default boolean present() {
        return switch (this) {
            case Absent a -> false;
            case Text t -> !t.text().isBlank();
            case Listed l -> !l.items().isEmpty();
            case Flag f -> true;
            case Whole w -> true;
            case Amount a -> true;
            case Percent p -> true;
            case Day d -> true;
            case Moment m -> true;
            case Structure s -> true;
        };
    }

    /** True only for the flag yes. */
    default boolean isTrue() {
        return this instanceof Flag f && f.is();
    }
}
