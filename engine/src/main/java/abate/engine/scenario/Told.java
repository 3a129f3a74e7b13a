package abate.engine.scenario;

import abate.engine.matter.Act;
import java.util.List;

/**
 * A scenario as the acts it puts on file, for who wants to tell it again elsewhere.
 *
 * @param acts what was allowed, numbered from 1
 * @param passed whether all came out as the scenario expects
 */
public record Told(List<Act> acts, boolean passed) {
    public Told {
        acts = List.copyOf(acts);
    }
}
