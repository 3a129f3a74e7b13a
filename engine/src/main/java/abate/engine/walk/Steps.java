package abate.engine.walk;

import abate.engine.book.Procedure;
import java.util.HashMap;
import java.util.Map;

/** How far the states of a procedure are from a closed one, as its acts lead from state to state. */
final class Steps {
    private Steps() {}

    /** By state, the fewest acts that lead to a closed one; a state from which none do is missing. */
    static Map<String, Integer> toClosing(Procedure procedure) {
        Map<String, Integer> steps = new HashMap<>();
        procedure.states().keySet().stream().filter(procedure::isClosed).forEach(state -> steps.put(state, 0));
        for (int far = 1; further(procedure, far, steps); far++) {}
        return steps;
    }

    /** Adds the states that are that many acts away. */
    private static boolean further(Procedure procedure, int far, Map<String, Integer> steps) {
        Map<String, Integer> found = new HashMap<>();
        for (String state : procedure.states().keySet()) {
            boolean leads = procedure.acts().values().stream()
                    .anyMatch(act -> act.to() != null && act.allowedIn(state) && steps.containsKey(act.to()));
            if (leads && !steps.containsKey(state)) {
                found.put(state, far);
            }
        }
        steps.putAll(found);
        return !found.isEmpty();
    }
}
