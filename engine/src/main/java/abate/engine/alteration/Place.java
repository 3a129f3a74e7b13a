package abate.engine.alteration;

import abate.engine.book.Gate;
import java.util.List;

/** Says in words which of several things of a book is meant. */
final class Place {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** So much of a condition is enough to find it by. */
    private static final int BEGINNING = 50;

    private Place() {}

    /** "fourth" for the place 3. */
    static String ordinal(int place) {
        return place < ORDINALS.size() ? ORDINALS.get(place) : (place + 1) + "th";
    }

    /** "the fourth gate of find (after correct_by)". */
    static String gate(int place, String of, Gate gate) {
        return "the " + ordinal(place) + " gate of " + of + " (" + test(gate.test()) + ")";
    }

    private static String test(Gate.Test test) {
        return switch (test) {
            case Gate.By by -> "by " + by.clock();
            case Gate.After after -> "after " + after.clock();
            case Gate.From from -> "from " + from.clock();
            case Gate.That that -> "that " + beginning(that.condition().source().strip());
        };
    }

    private static String beginning(String condition) {
        String line = condition.replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING).strip() + " …";
    }
}
