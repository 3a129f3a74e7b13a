package abate.server.casefile;

import abate.engine.book.ClockRule;
import abate.engine.matter.Clock;
import java.util.Set;

/**
 * Which clocks to list; an empty set means any.
 *
 * @param whose the roles whose clocks they are
 * @param sorts rights, duties, bars
 * @param standings running, overdue, lapsed
 * @param procedures the procedures of their matters
 */
public record DocketFilter(
        Set<String> whose, Set<ClockRule.Sort> sorts, Set<Clock.Standing> standings, Set<String> procedures) {
    /** Every clock. */
    public static final DocketFilter ALL = new DocketFilter(Set.of(), Set.of(), Set.of(), Set.of());

    public DocketFilter {
        whose = Set.copyOf(whose);
        sorts = Set.copyOf(sorts);
        standings = Set.copyOf(standings);
        procedures = Set.copyOf(procedures);
    }

    /** What is still to be done or waited for: clocks that run and duties that are overdue. */
    public static DocketFilter pending(Set<String> whose) {
        return new DocketFilter(whose, Set.of(), Set.of(Clock.Standing.RUNNING, Clock.Standing.OVERDUE), Set.of());
    }
}
