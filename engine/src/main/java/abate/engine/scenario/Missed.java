package abate.engine.scenario;

import abate.engine.written.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The matters that were to be opened and were not: the steps that rest on one are counted, not told one by one. */
final class Missed {
    private final Map<String, Integer> openings = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> resting = new TreeMap<>();
    private int step;

    /** The next step begins. */
    void begin(Step next) {
        step = next.line();
    }

    /** The step that has begun was to open that matter, and did not. */
    void opened(String label) {
        openings.put(label, step);
    }

    /**
     * Whether that matter is one of these; the step that has begun then rests on it.
     *
     * @param label empty for the only matter there is
     * @param open the matters that were opened
     */
    boolean holds(String label, Set<String> open) {
        Optional<Integer> opening = opening(label, open);
        opening.filter(line -> line != step)
                .ifPresent(line ->
                        resting.computeIfAbsent(line, l -> new TreeSet<>()).add(step));
        return opening.isPresent();
    }

    private Optional<Integer> opening(String label, Set<String> open) {
        if (label.isEmpty() && open.isEmpty()) {
            return openings.values().stream().findFirst();
        }
        return open.contains(label) ? Optional.empty() : Optional.ofNullable(openings.get(label));
    }

    /** Whether a step rests on one of these and cannot be done; what it would have named is missed as well. */
    boolean carries(Step next, Set<String> open) {
        Optional<String> on = restsOn(next.what());
        if (on.isEmpty() || !holds(on.get(), open)) {
            return false;
        }
        opening(on.get(), open)
                .filter(line -> !next.label().isEmpty())
                .ifPresent(line -> openings.put(next.label(), line));
        return true;
    }

    /** The label of the matter or of the earlier step that it needs; empty where it needs none. */
    private static Optional<String> restsOn(Step.What what) {
        return switch (what) {
            case Step.Does does -> Optional.of(does.matter());
            case Step.Serves serves -> Optional.of(serves.matter());
            case Step.Strikes strikes -> Optional.of(strikes.step());
            case Step.Corrects corrects -> Optional.of(corrects.step());
            case Step.Opens opens -> Optional.empty();
            case Step.Looks looks -> Optional.empty();
            case Step.Tells tells -> Optional.empty();
            case Step.Measures measures -> Optional.empty();
        };
    }

    /** One line behind each refusal for all that rest on it. */
    void tell(List<Problem> failed) {
        resting.forEach((line, steps) -> failed.add(new Problem(
                line,
                steps.size() == 1
                        ? "the step after it that rests on this matter was not done"
                        : "the " + steps.size() + " steps after it rest on this matter and were not done")));
    }
}
