package abate.engine.matter;

import abate.engine.book.Gate;
import abate.engine.book.Procedure;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A procedure that people may open on a case file, with why not.
 *
 * @param refusals why it cannot be opened now; empty where it can
 */
public record Openable(Procedure procedure, List<Refusal> refusals) {
    public Openable {
        refusals = List.copyOf(refusals);
    }

    static List<Openable> of(CaseState file) {
        return file.book().procedures().values().stream()
                .filter(p -> p.openedBy().isEmpty())
                .map(p -> new Openable(p, refusals(file, p)))
                .toList();
    }

    static List<Refusal> refusals(CaseState file, Procedure procedure) {
        Matter empty = new Matter("new", procedure, null, null, Value.ABSENT, file.day(), 0);
        Judge judge = new Judge(file, empty, file.day());
        List<Refusal> refusals = new ArrayList<>();
        for (Gate gate : procedure.openGates()) {
            Optional<Refusal> refusal = judge.gate(gate, new MatterScope(file, empty, file.day()));
            refusal.ifPresent(refusals::add);
        }
        return refusals;
    }
}
