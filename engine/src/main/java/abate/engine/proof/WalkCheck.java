package abate.engine.proof;

import abate.engine.book.ActRule;
import abate.engine.book.Procedure;
import abate.engine.book.Promises;
import abate.engine.walk.Walked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a walk over every path of a procedure proves of it, and what it finds wrong. */
final class WalkCheck {
    private static final List<Property> ALLOWED_HERE =
            List.of(Property.STATES, Property.ACTS, Property.LETTERS, Property.ONCE, Property.SERVED_FIRST);

    /** What a walk can tell, and what it cannot: whoever wrote the book may know a path that it did not find. */
    private static final String UNTRIED =
            "no written case takes it, and of all answers that were tried none leads there; ";

    private final Procedure procedure;
    private final Promises promises;
    private final Walked walked;
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> broken;
    private final Set<String> needed = new LinkedHashSet<>();

    private WalkCheck(Procedure procedure, Set<String> broken, Walked walked) {
        this.procedure = procedure;
        this.broken = withStates(procedure, broken);
        this.promises = procedure.promises();
        this.walked = walked;
    }

    /** With the states to which these acts lead, and what the law does from there. */
    private static Set<String> withStates(Procedure procedure, Set<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        boolean more = true;
        while (more) {
            more = procedure.acts().values().stream()
                    .filter(act -> all.contains(act.name())
                            || (act.byLaw() && act.from().stream().anyMatch(all::contains)))
                    .map(act -> all.add(act.name()) | (act.to() != null && all.add(act.to())))
                    .reduce(false, Boolean::logicalOr);
        }
        return all;
    }

    /** @param broken acts and states that written cases come to which do not come out as they are written */
    static List<Finding> of(Procedure procedure, Set<String> broken, Walked walked) {
        WalkCheck check = new WalkCheck(procedure, broken, walked);
        if (!walked.opened()) {
            return List.of(Finding.of(Property.OPENS, "no written case opens such a matter, so no path was walked"));
        }
        check.reached();
        check.letters();
        check.kept();
        if (walked.left() == 0) {
            check.idleAllowances();
        }
        return check.found;
    }

    private void add(Property property, String thing, String says) {
        needed.add(property.id() + " " + thing);
        if (!promises.allows(property.id(), thing)) {
            found.add(Finding.of(property, says));
        }
    }

    private void reached() {
        missing(procedure.states().keySet(), walked.states())
                .forEach(state -> add(
                        Property.STATES,
                        state,
                        "no path comes to the state " + state + ": "
                                + untried(state, "write a case that comes there")));
        missing(procedure.acts().keySet(), walked.acts()).forEach(act -> add(Property.ACTS, act, never(act)));
        walked.stuck().forEach(way -> found.add(Finding.of(Property.CLOSES, "it can no longer close: " + way)));
    }

    private String never(String act) {
        ActRule rule = procedure.acts().get(act);
        boolean byLaw = rule != null && rule.byLaw();
        return byLaw
                ? "by operation of law " + act + " never happens: " + untried(act, "write a case in which it does")
                : "on no path can " + act + " be done: " + untried(act, "write a case in which it is");
    }

    /** What to do: mend the case that is meant to come there, or write one where none is. */
    private String untried(String name, String write) {
        return broken.contains(name) ? "a written case that fails comes to it; mend that first" : UNTRIED + write;
    }

    private void letters() {
        Set<String> required = new LinkedHashSet<>();
        procedure
                .letters()
                .values()
                .forEach(letter -> letter.contents()
                        .forEach(content -> required.add(
                                letter.name() + " › " + content.item().english())));
        missing(required, walked.contents())
                .forEach(content -> add(Property.LETTERS, content, "no path states " + content));
        walked.blank().forEach((content, way) -> add(Property.LETTERS, content, content + " is left blank: " + way));
    }

    private void kept() {
        walked.twice().forEach((act, way) -> add(Property.ONCE, act, act + " is done twice: " + way));
        walked.unserved()
                .forEach((charge, way) ->
                        add(Property.SERVED_FIRST, charge, charge + " is owed before any letter is served: " + way));
        for (Promises.Promise promise : promises.named()) {
            String way = walked.broken().get(promise.name());
            if (way != null) {
                found.add(new Finding(promise.name(), "\"" + promise.says() + "\" does not hold: " + way));
            }
        }
    }

    /** What is allowed must need it, or it hides what goes wrong later; only a walk to the end can tell. */
    private void idleAllowances() {
        for (Property property : ALLOWED_HERE) {
            promises.allowed().getOrDefault(property.id(), Map.of()).keySet().stream()
                    .filter(thing -> !needed.contains(property.id() + " " + thing))
                    .forEach(thing -> found.add(Finding.of(
                            Property.USED,
                            property.id() + " is allowed for " + thing + ", where nothing is found wrong")));
        }
    }

    private static Set<String> missing(Set<String> all, Set<String> reached) {
        Set<String> missing = new LinkedHashSet<>(all);
        missing.removeAll(reached);
        return missing;
    }

    /** How far the walk went, in words. */
    static String bounds(Walked walked) {
        return walked.points() + " points walked, " + walked.apart() + end(walked);
    }

    private static String end(Walked walked) {
        if (walked.left() == 0) {
            return ", to the end";
        }
        return "; " + walked.left() + " of them not gone on from"
                + (walked.paired()
                        ? ", but every two things that stand together beyond them"
                        : ", but what shows most that is new beyond them");
    }

    /** The promises that hold, by name. */
    static List<String> kept(Procedure procedure, Map<String, String> broken) {
        return procedure.promises().named().stream()
                .map(Promises.Promise::name)
                .filter(name -> !broken.containsKey(name))
                .toList();
    }
}
