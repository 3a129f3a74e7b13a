package abate.engine.walk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The points a walk came to and the moves between them: how each was first reached, and from which one can come to which. */
final class Trail {
    private static final int LAST = 14;

    private final List<Integer> before = new ArrayList<>();
    private final List<String> by = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<List<Integer>> from = new ArrayList<>();
    private final BitSet onward = new BitSet();

    /** A new point, first reached from an earlier one; from none where {@code earlier} is negative. */
    int add(int earlier, String how, LocalDate day) {
        before.add(earlier);
        by.add(how);
        days.add(day);
        from.add(new ArrayList<>(2));
        return before.size() - 1;
    }

    /** One can come from one point to another. */
    void move(int earlier, int later) {
        if (earlier >= 0 && earlier != later) {
            from.get(later).add(earlier);
            onward.set(earlier);
        }
    }

    /** Whether one can come from the point to another. */
    boolean onward(int point) {
        return onward.get(point);
    }

    /** The point from which it was first reached; negative for where the walk set out. */
    int before(int point) {
        return before.get(point);
    }

    /** What was done to come there first. */
    String by(int point) {
        return by.get(point);
    }

    int size() {
        return before.size();
    }

    /** How many moves each point is away from the nearest of these; -1 where none of them can be reached. */
    int[] movesTo(BitSet goals) {
        int[] moves = new int[size()];
        Arrays.fill(moves, -1);
        Deque<Integer> todo = new ArrayDeque<>();
        goals.stream().forEach(goal -> {
            moves[goal] = 0;
            todo.add(goal);
        });
        while (!todo.isEmpty()) {
            int later = todo.remove();
            for (int earlier : from.get(later)) {
                if (moves[earlier] < 0) {
                    moves[earlier] = moves[later] + 1;
                    todo.add(earlier);
                }
            }
        }
        return moves;
    }

    /** How a point was first reached: the acts in their order, each with its day. */
    String way(int point) {
        return way(point, "");
    }

    /** The same, and then one move more. */
    String way(int point, String then) {
        List<String> way = new ArrayList<>();
        if (!then.isEmpty()) {
            way.add(then);
        }
        for (int at = point; at >= 0; at = before.get(at)) {
            way.addFirst((by.get(at).isEmpty() ? "" : by.get(at) + " on ") + days.get(at));
        }
        int skipped = way.size() - LAST;
        return skipped > 0 ? "… " + String.join(", ", way.subList(skipped, way.size())) : String.join(", ", way);
    }
}
