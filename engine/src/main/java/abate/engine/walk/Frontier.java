package abate.engine.walk;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The points a walk came to and has yet to go on from. First come those that show most that was not met together before;
 * once any two things a point shows were met, the points come as they were found.
 */
final class Frontier {
    private final Pairs pairs = new Pairs();
    private final PriorityQueue<Ahead> fresh = new PriorityQueue<>(
            Comparator.comparingInt((Ahead each) -> -each.fresh()).thenComparingInt(Ahead::point));
    private final Deque<Integer> known = new ArrayDeque<>();

    private record Ahead(int point, Slice slice, int fresh) {}

    void add(int point, Slice slice) {
        put(new Ahead(point, slice, pairs.fresh(slice)));
    }

    private void put(Ahead ahead) {
        if (ahead.fresh() > 0) {
            fresh.add(ahead);
        } else {
            known.add(ahead.point());
        }
    }

    /** The point to go on from next; null where none is left. */
    @Nullable
    Integer next() {
        Ahead next = freshest();
        if (next == null) {
            return known.poll();
        }
        pairs.meet(next.slice());
        return next.point();
    }

    private @Nullable Ahead freshest() {
        while (!fresh.isEmpty()) {
            Ahead first = fresh.remove();
            int still = pairs.fresh(first.slice());
            if (still == first.fresh()) {
                return first;
            }
            put(new Ahead(first.point(), first.slice(), still));
        }
        return null;
    }

    /** Whether a point is left that shows two things together which no point did from which the walk went on. */
    boolean showsMore() {
        Ahead next = freshest();
        if (next != null) {
            fresh.add(next);
        }
        return next != null;
    }
}
