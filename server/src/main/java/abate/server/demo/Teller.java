package abate.server.demo;

import abate.engine.book.Values;
import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Delivery;
import abate.engine.matter.Matter;
import abate.engine.matter.Refusal;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.server.accounts.DemoStaff;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Outcome;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells one case of the demonstration, act by act, through the door everyone uses. */
final class Teller {
    private final JurisdictionId city;
    private final CaseFiles files;
    private final DemoStaff staff;
    private final Function<LocalDate, Value> nextExaminer;
    private @Nullable CaseView view;

    Teller(JurisdictionId city, CaseFiles files, DemoStaff staff, Function<LocalDate, Value> nextExaminer) {
        this.nextExaminer = nextExaminer;
        this.city = city;
        this.files = files;
        this.staff = staff;
    }

    JurisdictionId city() {
        return city;
    }

    void begin(CaseView opened) {
        view = opened;
    }

    CaseView view() {
        return Objects.requireNonNull(view, "the case has not begun");
    }

    Actor actor(Role role) {
        SignedIn person = staff.as(city, role);
        return new Actor(
                person.account().toString(),
                person.name(),
                person.roles().stream().map(Role::key).collect(Collectors.toCollection(java.util.TreeSet::new)));
    }

    /** Whoever is next in rotation to hear an appeal (AH-14). */
    Value nextExaminer(LocalDate today) {
        return nextExaminer.apply(today);
    }

    /** The first day on which the city works, so many days from today or after. */
    Value openDay(LocalDate today, int days) {
        return Value.of(view().state().book().calendars().roll().nextOpen(today.plusDays(days)));
    }

    /** What is owed in the latest matter of that procedure, on the city's day. */
    Value owing(String procedure) {
        refresh();
        return Value.of(view().state().accounts(matter(procedure)).owing());
    }

    /** Opens a matter and gives back its id. */
    String open(String procedure, @Nullable String party, Role role, LocalDate today) {
        refresh();
        String id = view().freshMatterId();
        record(new Deed.MatterOpened(id, procedure, party), role, today);
        return id;
    }

    /** An act of the latest matter of that procedure, with particulars as a book would write them. */
    void act(String procedure, String act, Role role, LocalDate today, Map<String, ?> particulars) {
        Map<String, Value> given = new LinkedHashMap<>();
        particulars.forEach((name, value) -> given.put(name, value instanceof Value v ? v : Values.of(value)));
        refresh();
        record(new Deed.Performed(matter(procedure).id(), act, null, given), role, today);
    }

    /** Serves the latest letter of that procedure on everyone, by one method of one step. */
    void serveAll(String procedure, String act, String method, String step, Role role, LocalDate today) {
        refresh();
        Matter matter = matter(procedure);
        List<Delivery> deliveries = view().state().deliveries(matter).stream()
                .filter(d -> d.letter().rule().name().equals(act))
                .toList();
        for (Delivery delivery : deliveries) {
            record(
                    new Deed.ServiceTried(
                            matter.id(),
                            delivery.letter().number(),
                            delivery.recipient().id(),
                            method,
                            step,
                            true,
                            "",
                            proof(method, role)),
                    role,
                    today);
        }
    }

    private Proof proof(String method, Role role) {
        return new Proof(
                actor(role).name(),
                method.equals("certified")
                        ? "certified mail, return receipt requested"
                        : "first-class mail, postage paid",
                "10:30",
                "Main Post Office, Sacramento",
                true);
    }

    Matter matter(String procedure) {
        return view().state().matters().stream()
                .filter(m -> m.procedure().name().equals(procedure))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException("the case has no " + procedure));
    }

    private void record(Deed deed, Role role, LocalDate today) {
        CaseFileId id = view().id();
        Outcome outcome = files.perform(city, id, view().lastNumber(), deed, today, actor(role), Ids.next());
        switch (outcome) {
            case Outcome.Recorded recorded -> view = recorded.view();
            case Outcome.Changed changed -> throw new IllegalStateException("the demonstration acted twice at once");
            case Outcome.Refused refused ->
                throw new IllegalStateException("the law refuses the demonstration's act "
                        + deed + " on " + today + ": "
                        + refused.refusals().stream().map(Refusal::toString).collect(Collectors.joining(" ")));
        }
    }

    private void refresh() {
        view = files.view(city, view().id()).orElseThrow();
    }
}
