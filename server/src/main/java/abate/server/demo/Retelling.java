package abate.server.demo;

import abate.engine.book.FieldType;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.matter.Refusal;
import abate.engine.value.Value;
import abate.server.accounts.Role;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.casefile.Outcome;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A written case told again through the door everyone uses. The file numbers its acts in its own way, since the daily run
 * adds to it, so what points at an earlier act or a matter is pointed anew.
 */
final class Retelling {
    private final JurisdictionId city;
    private final CaseFiles files;
    private final Teller teller;
    private final Map<Long, Long> numbers = new HashMap<>();
    private final Map<String, Value> facts = new LinkedHashMap<>();
    private final List<Party> parties = new ArrayList<>();
    private @Nullable CaseView view;

    /** @param about what is known of the property, before what the case itself says of it */
    Retelling(JurisdictionId city, CaseFiles files, Teller teller, Map<String, Value> about) {
        this.city = city;
        this.files = files;
        this.teller = teller;
        facts.putAll(about);
    }

    /** Tells the next act; what is known before anything is done becomes what the file begins with. */
    void tell(Act act, UUID parcel) {
        if (view == null && act.deed() instanceof Deed.FactsFound found) {
            found.facts().forEach(facts::putIfAbsent);
        } else if (view == null && act.deed() instanceof Deed.PartyNamed named) {
            parties.removeIf(party -> party.id().equals(named.party().id()));
            parties.add(named.party());
        } else {
            record(act, parcel);
        }
    }

    private void record(Act act, UUID parcel) {
        CaseView before = view == null
                ? files.open(
                        city, new Opening(parcel, facts, parties, null), teller.actor(Role.INTAKE_CLERK), Ids.next())
                : files.view(city, view.id()).orElseThrow();
        Deed deed = again(act.deed(), before.state(), act);
        Outcome outcome = files.perform(city, before.id(), before.lastNumber(), deed, act.on(), actor(act), Ids.next());
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("the law refuses the demonstration's act " + deed + " on " + act.on() + ": "
                    + refused.refusals().stream().map(Refusal::toString).collect(Collectors.joining(" ")));
        }
        view = outcome.view();
        numbers.put(act.number(), before.lastNumber() + 1);
    }

    /** Staff act under their own names; whoever has a part in the case acts as that party. */
    private Actor actor(Act act) {
        return act.actor().roles().stream()
                .flatMap(role -> Role.ofKey(role).stream())
                .findFirst()
                .or(() -> act.actor().roles().isEmpty()
                        ? java.util.Optional.of(Role.INTAKE_CLERK)
                        : java.util.Optional.empty())
                .map(teller::actor)
                .orElse(act.actor());
    }

    private Deed again(Deed deed, CaseState state, Act act) {
        return switch (deed) {
            case Deed.FactsFound found -> found;
            case Deed.PartyNamed named -> named;
            case Deed.MatterOpened opened -> opened;
            case Deed.Performed p ->
                new Deed.Performed(matter(p.matter()), p.act(), p.party(), particulars(p, state, act));
            case Deed.ServiceTried s ->
                new Deed.ServiceTried(
                        matter(s.matter()),
                        number(s.letterOf()),
                        s.party(),
                        s.method(),
                        s.step(),
                        s.done(),
                        s.note(),
                        s.proof());
            case Deed.Struck s -> new Deed.Struck(number(s.act()), s.why());
            case Deed.Corrected c -> new Deed.Corrected(number(c.act()), c.on(), c.particulars(), c.why());
            case Deed.FileClosed closed -> closed;
            case Deed.LawNoted noted -> noted;
        };
    }

    private long number(long told) {
        return numbers.getOrDefault(told, told);
    }

    /** A matter that sprang from another is named after the act that opened it. */
    private String matter(String told) {
        String[] parts = told.split("\\.");
        StringBuilder id = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            id.append('.')
                    .append(parts[i].matches("\\d+") ? String.valueOf(number(Long.parseLong(parts[i]))) : parts[i]);
        }
        return id.toString();
    }

    private Map<String, Value> particulars(Deed.Performed performed, CaseState state, Act act) {
        Map<String, Value> given = new LinkedHashMap<>(performed.particulars());
        state.matter(matter(performed.matter()))
                .map(Matter::procedure)
                .map(procedure -> procedure.acts().get(performed.act()))
                .ifPresent(rule -> rule.fields().values().forEach(field -> {
                    Value value = given.getOrDefault(field.name(), Value.ABSENT);
                    switch (field.type()) {
                        case FieldType.FromPanel panel
                        when value.present() -> given.put(field.name(), teller.nextExaminer(act.recorded()));
                        case FieldType.MatterOf matter
                        when value instanceof Value.Text(String id) -> given.put(field.name(), Value.of(matter(id)));
                        default -> {}
                    }
                }));
        return given;
    }
}
