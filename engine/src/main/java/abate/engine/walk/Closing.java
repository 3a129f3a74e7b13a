package abate.engine.walk;

import abate.engine.book.Book;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shows of points that a walk came to, and did not go on from, that the matter can still close: goes on from each, first
 * by what has led to closing where the matter stood the same, until it comes to a point from which that is known.
 */
final class Closing {
    /** How many moves are tried for one point before it counts as not shown. */
    private static final int TRIES = 60_000;

    /** More than any way is long: from there no act leads to a closed state. */
    private static final int NOWHERE = 1_000;

    private final Book book;
    private final String matter;
    private final Moves moves;
    private final Predicate<Matter> closed;
    private final Set<Slice> known = new HashSet<>();
    private final Map<String, Map<String, Integer>> led = new HashMap<>();
    private final Map<String, Map<String, Integer>> steps = new HashMap<>();
    private int tries;

    /** @param closed whether the matter is closed as far as its own procedure goes */
    Closing(Book book, String matter, Moves moves, Predicate<Matter> closed) {
        this.book = book;
        this.matter = matter;
        this.moves = moves;
        this.closed = closed;
    }

    /** From a point of that slice the matter can close. */
    void knows(Slice slice) {
        known.add(slice);
    }

    /** Where the matter stood so, a move of that name brought it nearer to closing. */
    void learns(String standing, String by) {
        led.computeIfAbsent(standing, s -> new HashMap<>()).merge(by, 1, Integer::sum);
    }

    /** A point on the way, with the one it was reached from. */
    private record Step(
            Point point,
            Slice slice,
            int ahead,
            int cost,
            @Nullable Step before) {}

    /** Whether the matter was shown to close from that point. */
    boolean from(Point start, Slice slice) {
        return known.contains(slice) || search(start, slice, true) || search(start, slice, false);
    }

    /** @param hopeful by nothing but what has led to closing where the matter stood the same */
    private boolean search(Point start, Slice slice, boolean hopeful) {
        tries = TRIES;
        Set<Slice> seen = new HashSet<>(Set.of(slice));
        PriorityQueue<Step> todo =
                new PriorityQueue<>(Comparator.comparingInt(Step::ahead).thenComparingInt(Step::cost));
        todo.add(new Step(start, slice, 0, 0, null));
        while (!todo.isEmpty() && tries > 0) {
            if (goOn(todo.poll(), hopeful, seen, todo)) {
                return true;
            }
        }
        return false;
    }

    /** Tries the moves from a point, the most hopeful first; true where one comes to a point that is known. */
    private boolean goOn(Step at, boolean hopefulAlone, Set<Slice> seen, PriorityQueue<Step> todo) {
        CaseState state = at.point().state(book);
        Map<String, Integer> hopeful = led.getOrDefault(Family.standing(state, matter), Map.of());
        List<Moves.Way> ways = moves.ways(at.point(), state).stream()
                .filter(way -> !hopefulAlone || hopeful.containsKey(way.by()))
                .sorted(Comparator.comparingInt(way -> -hopeful.getOrDefault(way.by(), 0)))
                .toList();
        for (Moves.Way way : ways) {
            int cost = at.cost() + (hopeful.containsKey(way.by()) ? 1 : 2);
            Iterator<Moves.Move> tried = way.moves().get().iterator();
            while (tried.hasNext() && tries-- > 0) {
                Moves.Move move = tried.next();
                Step next = new Step(move.to(), moves.slice(move.state()), ahead(move.state()), cost, at);
                if (known.contains(next.slice()) || closed.test(walked(move.state()))) {
                    shown(next);
                    return true;
                }
                if (seen.add(next.slice())) {
                    todo.add(next);
                }
            }
        }
        return false;
    }

    /** From every point on the way there, too, the matter can close. */
    private void shown(Step end) {
        for (Step at = end; at != null; at = at.before()) {
            known.add(at.slice());
        }
    }

    private Matter walked(CaseState state) {
        return state.matter(matter).orElseThrow();
    }

    /** How many acts at least still lie between the matter, with what sprang from it, and their closed states. */
    private int ahead(CaseState state) {
        return Family.of(state, matter).stream()
                .mapToInt(each -> steps.computeIfAbsent(each.procedure().name(), n -> Steps.toClosing(each.procedure()))
                        .getOrDefault(each.state(), NOWHERE))
                .sum();
    }
}
