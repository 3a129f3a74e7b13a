package abate.engine.walk;

import abate.engine.book.Book;
import abate.engine.matter.CaseState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks on beyond the points at which a walk had to leave off: from those that show two things together that no point did
 * before, such as an act and a day gone by, the freshest first. What goes wrong nearly always goes wrong by two things that
 * stand together.
 */
final class Beyond {
    private final Book book;
    private final String matter;
    private final Moves moves;
    private final Watch watch;
    private final int most;
    private final Frontier frontier = new Frontier();
    private final Set<Slice> known = new HashSet<>();
    private final List<Reached> reached = new ArrayList<>();

    private record Reached(Point point, String way) {}

    /** @param most how many points are gone on from at most */
    Beyond(Book book, String matter, Moves moves, Watch watch, int most) {
        this.book = book;
        this.matter = matter;
        this.moves = moves;
        this.watch = watch;
        this.most = most;
    }

    /** A point from which the walk went on. */
    void walked(Slice slice) {
        frontier.met(slice);
        known.add(slice);
    }

    /**
     * A point at which it left off.
     *
     * @param way how one comes there
     */
    void left(Point point, Slice slice, String way) {
        known.add(slice);
        frontier.add(reached.size(), slice);
        reached.add(new Reached(point, way));
    }

    /** Whether in the end every two things that any point shows were met together. */
    boolean look() {
        for (int gone = 0; gone < most; gone++) {
            if (!(frontier.next() instanceof Integer next)) {
                return true;
            }
            goOn(reached.get(next));
        }
        return frontier.next() == null;
    }

    private void goOn(Reached from) {
        CaseState before = from.point().state(book);
        for (Moves.Move move : moves.from(from.point(), before)) {
            watch.move(before, move.state(), matter, () -> from.way() + ", " + move);
            Slice slice = moves.slice(move.state());
            if (known.add(slice)) {
                left(move.to(), slice, from.way() + ", " + move);
            }
        }
    }
}
