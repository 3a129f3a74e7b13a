package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can happen next at a point: every act with every answer, every step of service, and the next day that matters. */
final class Moves {
    private final Book book;
    private final String matter;
    private final Reads reads;
    private final Proposals proposals;

    Moves(Book book, String matter, Reads reads, Answers answers) {
        this.book = book;
        this.matter = matter;
        this.reads = reads;
        this.proposals = new Proposals(reads, answers);
    }

    /** A next point, and what was done to come there; the act is empty where only time passed. */
    record Move(Point to, String by) {
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
                    .filter(possible -> possible.now() && (possible.rule().receives().isEmpty() || owes))
                    .forEach(possible -> acts(point, state, each, possible.rule(), moves));
            new Servings(state, each, reads.of(each)).attempts(point).forEach(acts -> judged(point, acts, "service", moves));
        }
        time(point, state, moves);
        return moves;
    }

    private void acts(Point point, CaseState state, Matter in, ActRule rule, List<Move> moves) {
        String by = in.procedure().name() + "." + rule.name();
        proposals.of(point, state, in, rule).forEach(act -> judged(point, List.of(act), by, moves));
    }

    private void judged(Point from, List<Act> acts, String by, List<Move> moves) {
        Point at = from;
        for (Act act : acts) {
            if (CaseLaw.judge(book, at.acts(), act) instanceof CaseLaw.Judgment.Refused) {
                return;
            }
            at = at.with(act);
        }
        moves.add(new Move(at, by));
    }

    /** Time passes to the next day on which a clock ends, or an answer names, or on which one that ended is over. */
    private void time(Point point, CaseState state, List<Move> moves) {
        Slice.days(state, matter, reads).stream()
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .filter(day -> day.isAfter(point.day()))
                .min(LocalDate::compareTo)
                .ifPresent(next -> moves.add(new Move(point.on(next), "")));
    }
}
