package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Gate;
import abate.engine.expression.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What can be done in a matter on a day, and what may come within reach. */
final class Reach {
    private final Matter matter;
    private final Judge judge;
    private final Scope scope;
    private final Set<String> ahead;

    private Reach(CaseState file, Matter matter) {
        this.matter = matter;
        this.judge = new Judge(file, matter, file.day());
        this.scope = new MatterScope(file, matter, file.day());
        this.ahead = statesAhead(matter);
    }

    static List<Possible> of(CaseState file, Matter matter) {
        Reach reach = new Reach(file, matter);
        return matter.procedure().acts().values().stream()
                .filter(reach::within)
                .map(reach::possible)
                .toList();
    }

    private boolean within(ActRule rule) {
        boolean over =
                matter.isClosed() && rule.from().isEmpty() && rule.receives().isEmpty();
        return !rule.byLaw() && !spent(matter, rule) && !over && (rule.allowedIn(matter.state()) || comesLater(rule));
    }

    /** Whether it is done once and was done; what the law does is derived anew each time and never spent. */
    private static boolean spent(Matter matter, ActRule rule) {
        return !rule.byLaw() && !rule.repeats() && matter.latest(rule.name()) != null;
    }

    /** Whether it can lead the matter anywhere: it may still be done, or what put it in question may yet be mended. */
    private static boolean leads(Matter matter, ActRule rule) {
        Done done = matter.latest(rule.name());
        return !spent(matter, rule) || (done != null && !done.inQuestion().isEmpty());
    }

    private boolean comesLater(ActRule rule) {
        return !rule.allowedIn(matter.state()) && rule.from().stream().anyMatch(ahead::contains);
    }

    private Possible possible(ActRule rule) {
        List<Refusal> refusals = new ArrayList<>(judge.standing(rule));
        refusals.addAll(closed(rule, gate -> !gate.needsParticulars()));
        return new Possible(matter, rule, refusals, closed(rule, Gate::excusedByParticulars), comesLater(rule));
    }

    /** The refusals of such gates, as far as they can be judged before anything is answered. */
    private List<Refusal> closed(ActRule rule, Predicate<Gate> such) {
        List<Refusal> refusals = new ArrayList<>();
        for (Gate gate : rule.gates()) {
            if (such.test(gate)) {
                judge.gate(gate, scope).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    /** The states that can be reached from where the matter stands, by what may still be done. */
    private static Set<String> statesAhead(Matter matter) {
        Set<String> ahead = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(matter.state()));
        while (!todo.isEmpty()) {
            String at = todo.pop();
            for (ActRule rule : matter.procedure().acts().values()) {
                if (rule.to() != null && rule.allowedIn(at) && leads(matter, rule) && ahead.add(rule.to())) {
                    todo.push(rule.to());
                }
            }
        }
        return ahead;
    }
}
