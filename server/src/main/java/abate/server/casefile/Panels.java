package abate.server.casefile;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Words;
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

    Filled fill(JurisdictionId j, CaseState state, Deed deed, LocalDate today) {
        if (!(deed instanceof Deed.Performed performed)) {
            return new Filled(deed, List.of(), List.of());
        }
        Map<String, Value> particulars = new HashMap<>(performed.particulars());
        List<UUID> assigned = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Field field : fields(state, performed)) {
            Value given = particulars.getOrDefault(field.name(), Value.ABSENT);
            if (!(field.type() instanceof FieldType.FromPanel(String panel)) || !given.present()) {
                continue;
            }
            examiners.hold(j);
            Optional<Examiner> member = panel.equals(HEARING_EXAMINERS) ? member(j, given, today) : Optional.empty();
            member.ifPresentOrElse(
                    found -> {
                        particulars.put(field.name(), value(j, found, today));
                        assigned.add(found.id());
                    },
                    () -> refusals.add(new Refusal(
                            new Words(
                                    "Choose someone who is on the roster on this day.",
                                    "Elija a alguien que esté en la lista en esta fecha."),
                            field.authority().or(Authority.NONE),
                            field.name(),
                            null)));
        }
        Deed filled = new Deed.Performed(performed.matter(), performed.act(), performed.party(), particulars);
        return new Filled(filled, assigned, refusals);
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
