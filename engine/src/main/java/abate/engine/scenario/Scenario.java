package abate.engine.scenario;

import abate.engine.written.Problem;
import abate.engine.written.Written;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /** The names of the acts it does and of the states it expects, whichever procedure they are of. */
    public Set<String> comesTo() {
        Set<String> names = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.what() instanceof Step.Does does) {
                names.add(does.act());
            }
            step.expect()
                    .filter(expect -> expect instanceof Written.Parts)
                    .map(expect -> ((Written.Parts) expect).parts().get("state"))
                    .filter(states -> states instanceof Written.Parts)
                    .ifPresent(states ->
                            ((Written.Parts) states).parts().values().forEach(each -> names.add(each.text())));
        }
        return names;
    }

    /** The ids of the rules it is about. */
    public List<String> rules() {
        return about.stream().map(Rule::id).toList();
    }
}
