package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import abate.engine.matter.Possible;
import abate.engine.matter.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can happen next at a point: every act with every answer, every step of service, and the next day that matters. */
final class Moves {
    private final Book book;
    private final String matter;
    private final Reads reads;
    private final Grain grain;
    private final Proposals proposals;

    Moves(Book book, String matter, Reads reads, Answers answers, Grain grain) {
        this.grain = grain;
        this.book = book;
        this.matter = matter;
        this.reads = reads;
        this.proposals = new Proposals(reads, answers);
    }

    /** A next point with its state, and what was done to come there; empty where only time passed. */
    record Move(Point to, CaseState state, String by) {
        @Override
        public String toString() {
            return (by.isEmpty() ? "time passes to " : by + " on ") + to.day();
        }
    }

    /** A way to go on, by the name of its act, and the moves the law allows by it; each is tried as it is asked for. */
    record Way(String by, Supplier<Stream<Move>> moves) {}

    List<Move> from(Point point, CaseState state) {
        return ways(point, state).stream().flatMap(way -> way.moves().get()).toList();
    }

    List<Way> ways(Point point, CaseState state) {
        List<Way> ways = new ArrayList<>();
        for (Matter each : Family.of(state, matter)) {
            boolean owes = state.accounts(each).owing().isPositive();
            state.possible(each).stream()
                    .filter(possible ->
                            possible.now() && (possible.rule().receives().isEmpty() || owes))
                    .forEach(possible -> ways.add(act(point, state, each, possible.rule())));
            ways.add(new Way(
                    "service",
                    () -> new Servings(state, each, reads.of(each))
                            .attempts(point).stream().flatMap(acts -> judged(point, acts, "service"))));
        }
        ways.add(new Way("", () -> time(point, state).stream()));
        return ways;
    }

    /** Why nothing more can be done at a point: for each act that is within reach, what the law says against it. */
    List<String> refusals(Point point) {
        CaseState state = point.state(book);
        List<String> refusals = new ArrayList<>();
        for (Matter each : Family.of(state, matter)) {
            for (Possible possible : state.possible(each)) {
                if (!possible.comesLater()) {
                    refusals.add(possible.rule().name() + ": " + against(point, state, each, possible));
                }
            }
        }
        return refusals;
    }

    private String against(Point point, CaseState state, Matter in, Possible possible) {
        if (!possible.now()) {
            return String.valueOf(possible.refusals().getFirst());
        }
        return proposals.of(point, state, in, possible.rule()).stream()
                .map(act -> CaseLaw.judge(book, point.acts(), act))
                .flatMap(judged -> judged instanceof CaseLaw.Judgment.Refused(List<Refusal> refusals)
                        ? Stream.of(String.valueOf(refusals.getFirst()))
                        : Stream.empty())
                .findFirst()
                .orElse("leads nowhere");
    }

    private Way act(Point point, CaseState state, Matter in, ActRule rule) {
        String by = in.procedure().name() + "." + rule.name();
        return new Way(
                by,
                () -> proposals.of(point, state, in, rule).stream().flatMap(act -> judged(point, List.of(act), by)));
    }

    private Stream<Move> judged(Point from, List<Act> acts, String by) {
        Point at = from;
        CaseState after = null;
        for (Act act : acts) {
            if (!(CaseLaw.judge(book, at.acts(), act) instanceof CaseLaw.Judgment.Allowed(CaseState allowed))) {
                return Stream.empty();
            }
            after = allowed;
            at = at.with(act);
        }
        return after == null ? Stream.empty() : Stream.of(new Move(at, after, by));
    }

    /** Time passes to the first day on which it can be told from today: a clock ends, or one that ended is over. */
    Optional<Move> time(Point point, CaseState state) {
        Slice today = slice(state);
        return Slicing.days(state, matter, reads).stream()
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .filter(day -> day.isAfter(point.day()))
                .sorted()
                .distinct()
                .map(point::on)
                .map(next -> new Move(next, next.state(book), ""))
                .filter(move -> !slice(move.state()).equals(today))
                .findFirst();
    }

    /** What later acts can still tell of a case as it stands. */
    Slice slice(CaseState state) {
        return Slicing.of(state, matter, reads, grain);
    }
}
