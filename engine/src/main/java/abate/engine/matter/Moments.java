package abate.engine.matter;

import abate.engine.book.ClockRule;
import abate.engine.expression.Scope;
import abate.engine.time.Count;
import abate.engine.value.Value;
import java.time.LocalDateTime;
import java.util.Optional;

/** Finds the very moment of clocks that count hours (T-11). */
final class Moments {
    private Moments() {}

    /** The moment a clock falls on; empty where the law counts days, or the count has not started. */
    static Optional<LocalDateTime> of(ClockRule.Spec spec, Scope in) {
        return switch (spec) {
            case ClockRule.Counted counted -> counted(counted, in);
            case ClockRule.FirstOf first -> {
                ClockRule.Spec taken = first.taken(in);
                yield taken == null ? Optional.empty() : of(taken, in);
            }
            case ClockRule.On on -> Optional.empty();
            case ClockRule.LaterOf of -> Optional.empty();
            case ClockRule.EarlierOf of -> Optional.empty();
            case ClockRule.MeetingOf of -> Optional.empty();
        };
    }

    private static Optional<LocalDateTime> counted(ClockRule.Counted counted, Scope in) {
        return counted.deadline(in)
                .filter(deadline -> deadline.count() instanceof Count.Hours)
                .flatMap(deadline -> counted.anchor().in(in) instanceof Value.Moment(LocalDateTime at)
                        ? Optional.of(deadline.apply(at).moment())
                        : Optional.empty());
    }
}
