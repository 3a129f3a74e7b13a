package abate.server.casefile;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Words;
import abate.engine.matter.Act;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Refusal;
import abate.engine.value.Value;
import abate.server.database.JurisdictionId;
import abate.server.hearings.Examiner;
import abate.server.hearings.Examiners;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Fills in what a roster says about someone an act names: who they are, whether they work for the city and whether it is
 * their turn. What a form says about it does not count.
 */
final class Panels {
    private static final String HEARING_EXAMINERS = "hearing_examiners";

    private final Examiners examiners;

    Panels(Examiners examiners) {
        this.examiners = examiners;
    }

    /**
     * A deed as it may be judged.
     *
     * @param assigned whose turn it takes
     * @param refusals who is named and not on the roster
     */
    record Filled(Deed deed, List<UUID> assigned, List<Refusal> refusals) {}

    /**
     * Fills in a deed.
     *
     * @param onFile the acts of the file, of which a deed may correct one
     */
    Filled fill(JurisdictionId j, CaseState state, List<Act> onFile, Deed deed, LocalDate today) {
        return switch (deed) {
            case Deed.Performed p -> {
                Particulars filled = fill(j, fields(state, p), p.particulars(), today);
                yield filled.as(new Deed.Performed(p.matter(), p.act(), p.party(), filled.values()));
            }
            case Deed.Corrected c -> {
                Particulars filled = fill(j, fields(state, onFile, c.act()), c.particulars(), today);
                yield filled.as(new Deed.Corrected(c.act(), c.on(), filled.values(), c.why()));
            }
            case Deed.FactsFound f -> new Filled(f, List.of(), List.of());
            case Deed.PartyNamed p -> new Filled(p, List.of(), List.of());
            case Deed.MatterOpened m -> new Filled(m, List.of(), List.of());
            case Deed.ServiceTried s -> new Filled(s, List.of(), List.of());
            case Deed.Struck s -> new Filled(s, List.of(), List.of());
            case Deed.FileClosed c -> new Filled(c, List.of(), List.of());
            case Deed.LawNoted n -> new Filled(n, List.of(), List.of());
        };
    }

    private record Particulars(Map<String, Value> values, List<UUID> assigned, List<Refusal> refusals) {
        Filled as(Deed deed) {
            return new Filled(deed, assigned, refusals);
        }
    }

    private Particulars fill(JurisdictionId j, List<Field> fields, Map<String, Value> given, LocalDate today) {
        Map<String, Value> values = new HashMap<>(given);
        List<UUID> assigned = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Field field : fields) {
            Value claim = given.getOrDefault(field.name(), Value.ABSENT);
            if (!(field.type() instanceof FieldType.FromPanel(String panel)) || !claim.present()) {
                continue;
            }
            examiners.hold(j);
            Optional<Examiner> member = panel.equals(HEARING_EXAMINERS) ? member(j, claim, today) : Optional.empty();
            member.ifPresentOrElse(
                    found -> {
                        values.put(field.name(), value(j, found, today));
                        assigned.add(found.id());
                    },
                    () -> refusals.add(notOnTheRoster(field)));
        }
        return new Particulars(values, assigned, refusals);
    }

    private static Refusal notOnTheRoster(Field field) {
        return new Refusal(
                new Words(
                        "Choose someone who is on the roster on this day.",
                        "Elija a alguien que esté en la lista en esta fecha."),
                field.authority(),
                field.name(),
                null);
    }

    private static List<Field> fields(CaseState state, List<Act> onFile, long number) {
        return onFile.stream()
                .filter(act -> act.number() == number)
                .map(Act::deed)
                .filter(Deed.Performed.class::isInstance)
                .flatMap(deed -> fields(state, (Deed.Performed) deed).stream())
                .toList();
    }

    private static List<Field> fields(CaseState state, Deed.Performed performed) {
        return state.matter(performed.matter())
                .map(matter -> matter.procedure().acts().get(performed.act()))
                .map(ActRule::fields)
                .map(fields -> List.copyOf(fields.values()))
                .orElse(List.of());
    }

    private Optional<Examiner> member(JurisdictionId j, Value given, LocalDate today) {
        Value id = given instanceof Value.Structure parts ? parts.get("id") : given;
        if (!(id instanceof Value.Text(String text))) {
            return Optional.empty();
        }
        try {
            return examiners.find(j, UUID.fromString(text)).filter(examiner -> examiner.servesOn(today));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Value value(JurisdictionId j, Examiner examiner, LocalDate today) {
        boolean next = examiners
                .next(j, today)
                .map(Examiner::id)
                .filter(examiner.id()::equals)
                .isPresent();
        return Value.of(Map.of(
                "id", Value.of(examiner.id().toString()),
                "name", Value.of(examiner.name()),
                "employee", Value.of(examiner.employee()),
                "next_in_rotation", Value.of(next)));
    }
}
