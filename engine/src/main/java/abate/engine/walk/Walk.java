package abate.engine.walk;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks every path of a procedure on the engine itself, from the files on which the written cases of the book opened such
 * a matter: at each point every act, every step of service and the passing of time to the next day that matters. Points
 * that later acts cannot tell apart are one, so the walk ends.
 */
public final class Walk {
    private static final int STUCK_SHOWN = 3;

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

    /** Walks one procedure. */
    public Walked over(Procedure procedure) {
        List<Setting> settings = new Settings(book, procedure).among(cases).stream().toList();
        return new Run(procedure, settings).walked();
    }

    /** One walk: the points to go on from, those known by their slices, and the trail between them. */
    private final class Run {
        private final List<Setting> settings;
        private final Grain grain = Grain.valueOf(System.getProperty("grain", "FINE"));
        private final Watch watch;
        private final Trail trail = new Trail();
        private final List<Point> points = new ArrayList<>();
        private final Map<String, Integer> known = new HashMap<>();
        private final Deque<Ahead> todo = new ArrayDeque<>();
        private final BitSet closed = new BitSet();
        private final BitSet unwalked = new BitSet();

        Run(Procedure procedure, List<Setting> settings) {
            this.settings = settings;
            this.watch = new Watch(procedure);
        }

        private record Ahead(int id, Point point, Moves moves, String matter) {}

        Walked walked() {
            cases.forEach(this::follow);
            settings.forEach(this::begin);
            int gone = 0;
            while (!todo.isEmpty() && gone++ < most) {
                goOn(todo.poll());
            }
            todo.forEach(each -> unwalked.set(each.id()));
            return watch.walked(settings.size(), trail.size(), unwalked.cardinality(), stuck());
        }

        /** What a written case does is watched too: it may tell of several matters at once. */
        private void follow(List<Act> acts) {
            if (acts.isEmpty()) {
                return;
            }
            for (Matter each : CaseLaw.fold(book, acts, acts.getLast().recorded()).matters()) {
                if (each.procedure().name().equals(watch.procedure())) {
                    follow(acts, each);
                }
            }
        }

        private void follow(List<Act> acts, Matter matter) {
            CaseState before = null;
            for (int count = (int) matter.openedBy(); count <= acts.size(); count++) {
                Point point = new Point(acts.subList(0, count), acts.get(count - 1).recorded());
                CaseState after = point.state(book);
                int so = count;
                watch.move(before == null ? after : before, after, matter.id(), () -> "a written case after its act " + so);
                before = after;
            }
        }

        private void begin(Setting setting) {
            Point start = new Point(setting.acts(), setting.day());
            CaseState state = start.state(book);
            watch.move(state, state, setting.matter(), () -> "at once");
            come(-1, new Moves.Move(start, ""), state, new Moves(book, setting.matter(), reads, answers), setting.matter());
        }

        private void goOn(Ahead at) {
            CaseState before = at.point().state(book);
            for (Moves.Move move : at.moves().from(at.point(), before)) {
                CaseState after = move.to().state(book);
                watch.move(before, after, at.matter(), () -> trail.way(at.id(), move.toString()));
                come(at.id(), move, after, at.moves(), at.matter());
            }
        }

        private void come(int from, Moves.Move move, CaseState state, Moves moves, String matter) {
            String slice = Slice.of(state, matter, reads, grain);
            Integer there = known.get(slice);
            if (there == null) {
                there = trail.add(from, move.by(), move.to().day());
                known.put(slice, there);
                points.add(move.to());
                todo.add(new Ahead(there, move.to(), moves, matter));
                if (state.matter(matter).map(Matter::isClosed).orElse(false)) {
                    closed.set(there);
                }
            }
            trail.move(from, there);
        }

        /** Ways to points from which no closed matter is reached, nor a point that was not gone on from. */
        private List<String> stuck() {
            BitSet goals = (BitSet) closed.clone();
            goals.or(unwalked);
            BitSet leading = trail.leadingTo(goals);
            List<String> stuck = new ArrayList<>();
            for (int at = leading.nextClearBit(0); at < trail.size() && stuck.size() < Integer.getInteger("shown", STUCK_SHOWN); at = leading.nextClearBit(at + 1)) {
                stuck.add(trail.way(at));
                if (System.getProperty("dump") != null) { CaseState st = points.get(at).state(book); for (Matter m : st.matters()) { System.out.println(m + " on " + st.day()); st.possible(m).forEach(q -> System.out.println("   " + q.rule().name() + " later=" + q.comesLater() + " " + q.refusals())); m.done().forEach(d -> System.out.println("      " + d.rule().name() + " " + d.on() + " " + d.particulars().map())); } }
            }
            return stuck;
        }
    }
}
