package abate.engine.scenario;

import abate.engine.matter.Act;
import abate.engine.written.Problem;
import java.util.List;

/**
 * A scenario as the acts it puts on file, for who wants to tell it again elsewhere.
 *
 * @param acts what was allowed, numbered from 1
 * @param failed what is wrong with the writing and what did not come out as it expects; empty where everything holds
 */
public record Told(List<Act> acts, List<Problem> failed) {
    public Told {
        acts = List.copyOf(acts);
        failed = List.copyOf(failed);
    }

    /** Whether all came out as the scenario expects. */
    public boolean passed() {
        return failed.isEmpty();
    }
}
