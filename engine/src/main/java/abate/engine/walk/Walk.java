package abate.engine.walk;

import abate.engine.book.Book;
import abate.engine.book.Expressions;
import abate.engine.book.Procedure;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Walks every path of a procedure on the engine itself, from the files on which the written cases of the book opened such
 * a matter: at each point every act, every step of service and the passing of time to the next day that matters. Points
 * that later acts cannot tell apart are one, so the walk ends.
 */
public final class Walk {
    private static final int STUCK_SHOWN = 3;
    private static final int FINER = 10;
    private static final int AFTERWARDS = 8;

    /** How many times the points of a walk it looks on beyond it at most: more than the books that ship need. */
    private static final int BEYOND = 6;

    private final Book book;
    private final List<List<Act>> cases;
    private final Reads reads;
    private final Answers answers;
    private final int most;

    /**
     * Walks of the procedures of a book.
     *
     * @param cases the acts of its written cases
     * @param most how many points of one procedure to go on from
     */
    public Walk(Book book, List<List<Act>> cases, int most) {
        this.book = book;
        this.cases = List.copyOf(cases);
        this.reads = new Reads(book);
        this.answers = Answers.in(book, cases);
        this.most = most;
    }

    /** Walks one procedure, telling points apart as finely as lets the walk end. */
    public Walked over(Procedure procedure) {
        Optional<Setting> setting = new Settings(book, procedure).among(cases);
        Walked coarse = new Run(procedure, setting, Grain.COARSE).walked();
        if (coarse.left() > 0 || coarse.points() > most / FINER) {
            return coarse;
        }
        Walked fine = new Run(procedure, setting, Grain.FINE).walked();
        return fine.left() == 0 ? fine : coarse;
    }

    /** One walk: the points to go on from, those known by their slices, and the trail between them. */
    private final class Run {
        private final Optional<Setting> setting;
        private final Grain grain;
        private final Procedure procedure;
        private final Watch watch;
        private final Trail trail = new Trail();
        private final Map<Slice, Integer> known = new HashMap<>();
        private final Deque<Ahead> todo = new ArrayDeque<>();
        private final List<Ahead> come = new ArrayList<>();
        private final List<Slice> slices = new ArrayList<>();
        private final List<String> standing = new ArrayList<>();
        private final BitSet closed = new BitSet();
        private final BitSet unwalked = new BitSet();

        Run(Procedure procedure, Optional<Setting> setting, Grain grain) {
            this.procedure = procedure;
            this.setting = setting;
            this.grain = grain;
            this.watch = new Watch(procedure);
        }

        private record Ahead(int id, Point point, Moves moves, String matter) {}

        Walked walked() {
            cases.forEach(this::follow);
            setting.ifPresent(this::begin);
            int gone = 0;
            while (!todo.isEmpty() && gone++ < most) {
                goOn(todo.poll());
            }
            todo.forEach(each -> unwalked.set(each.id()));
            boolean paired = unwalked.isEmpty() || beyond(come.getFirst()).look();
            return watch.walked(
                    setting.isPresent(), grain.says(), trail.size(), unwalked.cardinality(), paired, stuck());
        }

        private Beyond beyond(Ahead start) {
            Beyond beyond = new Beyond(book, start.matter(), start.moves(), watch, most * BEYOND);
            for (int point = 0; point < come.size(); point++) {
                if (unwalked.get(point)) {
                    beyond.left(come.get(point).point(), slices.get(point), trail.way(point));
                } else {
                    beyond.walked(slices.get(point));
                }
            }
            return beyond;
        }

        /** What a written case does is watched too, and what time does between its acts: it may tell of several matters. */
        private void follow(List<Act> acts) {
            if (acts.isEmpty()) {
                return;
            }
            for (Matter each :
                    CaseLaw.fold(book, acts, acts.getLast().recorded()).matters()) {
                if (each.procedure().name().equals(watch.procedure())) {
                    follow(acts, each);
                }
            }
        }

        private void follow(List<Act> acts, Matter matter) {
            CaseState before = null;
            for (int count = (int) matter.openedBy(); count <= acts.size(); count++) {
                int so = count;
                LocalDate day = acts.get(count - 1).recorded();
                if (before != null) {
                    CaseState passed = new Point(acts.subList(0, count - 1), day).state(book);
                    watch.move(before, passed, matter.id(), () -> "in a written case, before its act " + so);
                    before = passed;
                }
                CaseState after = new Point(acts.subList(0, count), day).state(book);
                watch.move(
                        before == null ? after : before,
                        after,
                        matter.id(),
                        () -> "a written case after its act " + so);
                before = after;
            }
            timePasses(new Point(acts, acts.getLast().recorded()), matter);
        }

        /** What the law does by itself after a written case has ended. */
        private void timePasses(Point end, Matter matter) {
            Moves moves = new Moves(book, matter.id(), reads, answers, grain);
            Point at = end;
            for (int days = 0; days < AFTERWARDS; days++) {
                CaseState before = at.state(book);
                Optional<Moves.Move> next = moves.time(at, before);
                if (next.isEmpty()) {
                    return;
                }
                watch.move(before, next.get().state(), matter.id(), () -> "after a written case had ended");
                at = next.get().to();
            }
        }

        private void begin(Setting setting) {
            Point start = new Point(setting.acts(), setting.day());
            CaseState state = start.state(book);
            watch.move(state, state, setting.matter(), () -> "at once");
            come(
                    -1,
                    new Moves.Move(start, state, ""),
                    new Moves(book, setting.matter(), reads, answers, grain),
                    setting.matter());
        }

        private void goOn(Ahead at) {
            CaseState before = at.point().state(book);
            for (Moves.Move move : at.moves().from(at.point(), before)) {
                watch.move(before, move.state(), at.matter(), () -> trail.way(at.id(), move.toString()));
                come(at.id(), move, at.moves(), at.matter());
            }
        }

        private void come(int from, Moves.Move move, Moves moves, String matter) {
            Slice slice = moves.slice(move.state());
            Integer there = known.get(slice);
            if (there == null) {
                there = trail.add(from, move.by(), move.to().day());
                known.put(slice, there);
                Ahead ahead = new Ahead(there, move.to(), moves, matter);
                come.add(ahead);
                todo.add(ahead);
                slices.add(slice);
                standing.add(Family.standing(move.state(), matter));
                closed.set(there, closes(move.state().matter(matter).orElseThrow()));
            }
            trail.move(from, there);
        }

        private static boolean closes(Matter matter) {
            return matter.isClosed() || waits(matter);
        }

        /**
         * Whether all that the matter may still wait for are other matters of the file, which close by their own proof; a
         * written case must show that it then closes itself.
         */
        private static boolean waits(Matter matter) {
            return matter.procedure().acts().values().stream()
                    .filter(act -> act.to() != null && matter.procedure().isClosed(act.to()))
                    .filter(act -> act.allowedIn(matter.state()))
                    .anyMatch(act -> Expressions.of(act).stream()
                            .anyMatch(said -> said.expression().mentions("matters")));
        }

        /** Ways to points from which the matter cannot close, or was not shown to. */
        private List<String> stuck() {
            BitSet goals = (BitSet) closed.clone();
            goals.or(unwalked);
            int[] moves = trail.movesTo(goals);
            List<String> ends = IntStream.range(0, trail.size())
                    .filter(point -> moves[point] < 0)
                    .boxed()
                    .sorted(Comparator.comparing(trail::onward))
                    .limit(STUCK_SHOWN)
                    .map(this::stuck)
                    .toList();
            return ends.isEmpty() && !unwalked.isEmpty() ? notShown() : ends;
        }

        /** Ways to points that were not gone on from, and from which no way to closing was found either. */
        private List<String> notShown() {
            Closing closing = learned(come.getFirst());
            return unwalked.stream()
                    .filter(point -> !closing.from(come.get(point).point(), slices.get(point)))
                    .limit(STUCK_SHOWN)
                    .mapToObj(point -> stuck(point) + "; no way from here to a closed state was found")
                    .toList();
        }

        /** What the walk itself tells of closing. */
        private Closing learned(Ahead start) {
            Closing closing = new Closing(book, start.matter(), start.moves(), Run::closes);
            int[] moves = trail.movesTo(closed);
            for (int point = 0; point < trail.size(); point++) {
                if (moves[point] >= 0) {
                    closing.knows(slices.get(point));
                    int before = trail.before(point);
                    if (before >= 0 && moves[before] > moves[point]) {
                        closing.learns(standing.get(before), trail.by(point));
                    }
                }
            }
            return closing;
        }

        private String stuck(int point) {
            Ahead at = come.get(point);
            Matter stands = at.point().state(book).matter(at.matter()).orElseThrow();
            return "it stands at " + stands.state() + " after: " + trail.way(point) + "; "
                    + String.join("; ", at.moves().refusals(at.point()));
        }
    }
}
