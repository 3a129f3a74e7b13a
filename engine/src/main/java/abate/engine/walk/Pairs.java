package abate.engine.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which two things of slices a walk has met together. */
final class Pairs {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Long> met = new HashSet<>();

    /** How many pairs of a slice were not met before. */
    int fresh(Slice slice) {
        int fresh = 0;
        int[] things = numbers(slice);
        for (int i = 0; i < things.length; i++) {
            for (int j = i; j < things.length; j++) {
                if (!met.contains(pair(things[i], things[j]))) {
                    fresh++;
                }
            }
        }
        return fresh;
    }

    /** From now on every pair of the slice was met. */
    void meet(Slice slice) {
        int[] things = numbers(slice);
        for (int i = 0; i < things.length; i++) {
            for (int j = i; j < things.length; j++) {
                met.add(pair(things[i], things[j]));
            }
        }
    }

    private int[] numbers(Slice slice) {
        return slice.things().stream()
                .mapToInt(thing -> numbers.computeIfAbsent(thing, each -> numbers.size()))
                .toArray();
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }
}
