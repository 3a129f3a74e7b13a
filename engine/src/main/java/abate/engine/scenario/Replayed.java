package abate.engine.scenario;

import abate.engine.money.Money;
import abate.engine.written.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a written case came to.
 *
 * @param failed what is wrong with the writing and what did not come out as it says; empty where everything holds
 * @param timeline what happened, in the order of the days, refused attempts among it
 * @param clocks as they stand at the end
 * @param charges as they stand at the end
 * @param statuses where each matter stands at the end, by its label
 */
public record Replayed(
        String file,
        String name,
        List<String> rules,
        List<Problem> failed,
        List<Line> timeline,
        List<ClockLine> clocks,
        List<ChargeLine> charges,
        Map<String, String> statuses) {
    public Replayed {
        rules = List.copyOf(rules);
        failed = List.copyOf(failed);
        timeline = List.copyOf(timeline);
        clocks = List.copyOf(clocks);
        charges = List.copyOf(charges);
        statuses = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    }

    /** True where everything came out as the scenario says. */
    public boolean passed() {
        return failed.isEmpty();
    }

    /**
     * One line of the timeline.
     *
     * @param matter its label; empty for what is about the whole file
     * @param refused the act was refused and nothing was recorded
     * @param reason what it rests on, the chain indented
     */
    public record Line(LocalDate on, String matter, String says, boolean refused, List<String> reason) {
        public Line {
            reason = List.copyOf(reason);
        }
    }

    /**
     * One clock.
     *
     * @param person whose it is: the party's label, the role of the staff who owe it, or empty where it is nobody's own
     * @param name the party's name; empty where it is no party's
     * @param practical the open day before, where the last day is closed and may not move later; null otherwise
     * @param standing running, kept, late, lapsed, overdue or reached
     */
    public record ClockLine(
            String matter,
            String clock,
            String means,
            String person,
            String name,
            LocalDate due,
            @Nullable LocalDate practical,
            String standing,
            List<String> reason) {
        public ClockLine {
            reason = List.copyOf(reason);
        }
    }

    /** One charge. */
    public record ChargeLine(
            String matter, String charge, String account, Money amount, LocalDate arisen, List<String> reason) {
        public ChargeLine {
            reason = List.copyOf(reason);
        }
    }
}
