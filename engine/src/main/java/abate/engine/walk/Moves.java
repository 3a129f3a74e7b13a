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

    List<Move> from(Point point, CaseState state) {
        List<Move> moves = new ArrayList<>();
        for (Matter each : Family.of(state, matter)) {
            boolean owes = state.accounts(each).owing().isPositive();
            state.possible(each).stream()
                    .filter(possible ->
                            possible.now() && (possible.rule().receives().isEmpty() || owes))
                    .forEach(possible -> acts(point, state, each, possible.rule(), moves));
            new Servings(state, each, reads.of(each))
                    .attempts(point)
                    .forEach(acts -> judged(point, acts, "service", moves));
        }
        time(point, state).ifPresent(moves::add);
        return moves;
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

    private void acts(Point point, CaseState state, Matter in, ActRule rule, List<Move> moves) {
        String by = in.procedure().name() + "." + rule.name();
        proposals.of(point, state, in, rule).forEach(act -> judged(point, List.of(act), by, moves));
    }

    private void judged(Point from, List<Act> acts, String by, List<Move> moves) {
        Point at = from;
        CaseState after = null;
        for (Act act : acts) {
            if (!(CaseLaw.judge(book, at.acts(), act) instanceof CaseLaw.Judgment.Allowed(CaseState allowed))) {
                return;
            }
            after = allowed;
            at = at.with(act);
        }
        if (after != null) {
            moves.add(new Move(at, after, by));
        }
    }

    /** Time passes to the first day on which it can be told from today: a clock ends, or one that ended is over. */
    Optional<Move> time(Point point, CaseState state) {
        String today = slice(state);
        return Slice.days(state, matter, reads).stream()
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
    String slice(CaseState state) {
        return Slice.of(state, matter, reads, grain);
    }
}
