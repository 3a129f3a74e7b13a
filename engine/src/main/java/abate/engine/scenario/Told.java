package abate.engine.scenario;

import abate.engine.matter.Act;
import java.util.List;

/**
 * A scenario as the acts it puts on file, for who wants to tell it again elsewhere.
 *
 * @param acts what was allowed, numbered from 1
 * @param replayed what it came to, and what did not come out as it expects
 */
public record Told(List<Act> acts, Replayed replayed) {
    public Told {
        acts = List.copyOf(acts);
    }

    /** Whether all came out as the scenario expects. */
    public boolean passed() {
        return replayed.passed();
    }
}
