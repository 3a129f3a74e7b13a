package abate.engine.matter;

import abate.engine.book.Gate;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Why it cannot be opened for that party: nobody is named where it runs for somebody, or one who plays another part. */
    static List<Refusal> of(CaseState file, Procedure procedure, @Nullable String party) {
        String role = procedure.runsFor();
        if (role == null) {
            return List.of();
        }
        Optional<Party> who = file.party(party);
        if (who.isEmpty()) {
            return List.of(Refusal.of(
                    new Words("Name the person it is for first.", "Primero indique para quién es."),
                    procedure.authority()));
        }
        Procedure.PartyRole part = procedure.parties().get(role);
        return who.get().is(role) || part == null
                ? List.of()
                : List.of(Refusal.of(
                        Words.said(language ->
                                language.pick("This runs for whoever is on file as ", "Esto es para quien conste como ")
                                        + part.title().in(language)
                                        + language.pick(", and ", ", y ")
                                        + who.get().name()
                                        + language.pick(" is not.", " no consta así.")),
                        procedure.authority()));
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
