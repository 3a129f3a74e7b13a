package abate.engine.scenario;

import abate.engine.written.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells what is wrong of itself from what may only follow from it: once a step is written wrong or refused, the case is
 * no longer the one that was told, and whatever does not come out after that says which line it may come from.
 */
final class Consequences {
    private final List<Step> steps;
    private final List<Problem> failed;
    private final List<Problem> reading;
    private int step = -1;
    private int before;
    private int first;

    /**
     * For a scenario about to be replayed.
     *
     * @param failed what is found wrong, at first only with the writing
     */
    Consequences(Scenario scenario, List<Problem> failed) {
        this.steps = scenario.steps();
        this.failed = failed;
        this.reading = List.copyOf(failed);
    }

    /** The next step begins. */
    void begin(Step next) {
        step++;
        before = failed.size();
    }

    /** Whether the step that has begun cannot be understood as it is written. */
    boolean misunderstood() {
        return failed.size() > before;
    }

    /** The step is done, as far as it can be; gives back whether it was understood. */
    boolean done() {
        boolean understood = !misunderstood();
        mark();
        if (first == 0 && !understood) {
            first = failed.get(before).line();
        }
        before = failed.size();
        return understood;
    }

    /** What came of the step has been compared. */
    void compared() {
        if (first == 0 && failed.size() > before && refused(failed.get(before))) {
            first = failed.get(before).line();
            before++;
        }
        mark();
        if (first == 0) {
            first = misread();
        }
    }

    /** Everything found wrong stands in the order of the lines of the file. */
    void inOrderOfLines() {
        failed.sort(Comparator.comparingInt(Problem::line));
    }

    private static boolean refused(Problem problem) {
        return problem.says().startsWith(RefusalChecks.REFUSED)
                || problem.says().startsWith(RefusalChecks.ALLOWED);
    }

    private void mark() {
        if (first == 0) {
            return;
        }
        List<Problem> since = failed.subList(before, failed.size());
        List<Problem> marked = new ArrayList<>();
        since.forEach(each -> marked.add(follows(each) ? marked(each) : each));
        since.clear();
        failed.addAll(marked);
    }

    /** A slip of the pen comes from nothing above it. */
    private boolean follows(Problem problem) {
        return problem.kind() == Problem.Kind.OUTCOME && problem.line() != first;
    }

    private Problem marked(Problem problem) {
        return new Problem(
                problem.line(),
                problem.says() + " (this may come from line " + first + ")",
                problem.kind(),
                problem.place());
    }

    /** The first line of this step that could not be read; 0 where all could. */
    private int misread() {
        int from = steps.get(step).line();
        int to = step + 1 < steps.size() ? steps.get(step + 1).line() : Integer.MAX_VALUE;
        return reading.stream()
                .mapToInt(Problem::line)
                .filter(line -> line >= from && line < to)
                .min()
                .orElse(0);
    }
}
