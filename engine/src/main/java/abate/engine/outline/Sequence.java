package abate.engine.outline;

import abate.engine.book.ActRule;
import abate.engine.book.Procedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which a matter comes to states and acts. */
record Sequence(Procedure procedure) {
    /** From the first, always the nearest next, as the book writes them; closed ones last, unreached ones before those. */
    List<String> states() {
        Set<String> reached = new LinkedHashSet<>(List.of(procedure.first()));
        List<String> queue = new ArrayList<>(reached);
        for (int i = 0; i < queue.size(); i++) {
            String from = queue.get(i);
            procedure.acts().values().stream()
                    .filter(act -> act.to() != null && act.from().contains(from))
                    .map(ActRule::to)
                    .filter(reached::add)
                    .forEach(queue::add);
        }
        reached.addAll(procedure.states().keySet());
        List<String> order = new ArrayList<>(reached);
        order.sort(Comparator.comparing(procedure::isClosed));
        return order;
    }

    /** State by state; those possible anywhere last. */
    Set<String> acts(List<String> states) {
        Set<String> order = new LinkedHashSet<>();
        states.forEach(state -> procedure.acts().values().stream()
                .filter(act -> act.from().contains(state))
                .forEach(act -> order.add(act.name())));
        order.addAll(procedure.acts().keySet());
        return order;
    }
}
