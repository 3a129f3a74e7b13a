package abate.engine.walk;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Points to go on from, as long as they show two things together that were not met so: those that show most come first. */
final class Frontier {
    private final Pairs pairs = new Pairs();
    private final PriorityQueue<Ahead> fresh = new PriorityQueue<>(
            Comparator.comparingInt((Ahead each) -> -each.fresh()).thenComparingInt(Ahead::point));

    private record Ahead(int point, Slice slice, int fresh) {}

    /** What that point shows was met. */
    void met(Slice slice) {
        pairs.meet(slice);
    }

    void add(int point, Slice slice) {
        int shows = pairs.fresh(slice);
        if (shows > 0) {
            fresh.add(new Ahead(point, slice, shows));
        }
    }

    /** The point to go on from next; null where none shows any two things that were not met together. */
    @Nullable
    Integer next() {
        while (!fresh.isEmpty()) {
            Ahead first = fresh.remove();
            if (pairs.fresh(first.slice()) == first.fresh()) {
                pairs.meet(first.slice());
                return first.point();
            }
            add(first.point(), first.slice());
        }
        return null;
    }
}
