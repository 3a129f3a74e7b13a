package abate.engine.scenario;

import abate.engine.written.Problem;
import java.util.List;

/**
 * A written case.
 *
 * @param file the name of the file it stands in
 * @param name what it is called
 * @param about the rules it is about
 * @param steps what happens, in the order it was written
 * @param problems what is wrong with the writing
 */
public record Scenario(String file, String name, List<Rule> about, List<Step> steps, List<Problem> problems) {
    public Scenario {
        about = List.copyOf(about);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** The id of a rule, and where it stands. */
    public record Rule(int line, String id) {}

    /** The ids of the rules it is about. */
    public List<String> rules() {
        return about.stream().map(Rule::id).toList();
    }
}
