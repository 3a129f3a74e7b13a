package abate.engine.scenario;

import abate.engine.written.Problem;
import java.util.List;

/**
 * A written case.
 *
 * @param file the name of the file it stands in
 * @param name what it is called
 * @param rules the rules it is about
 * @param steps what happens, in the order it was written
 * @param problems what is wrong with the writing
 */
public record Scenario(String file, String name, List<String> rules, List<Step> steps, List<Problem> problems) {
    public Scenario {
        rules = List.copyOf(rules);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }
}
