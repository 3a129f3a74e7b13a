package abate.server.desk.casefile;

import abate.engine.book.Ladder;
import abate.engine.matter.CaseState;
import abate.engine.matter.Confidential;
import abate.engine.matter.Delivery;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.service.Attempt;
import abate.engine.service.Completion;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import java.util.ArrayList;
import java.util.List;

/** The people of a case file, each with where the service of every letter on them stands. */
public record CasePeople(List<Person> people) {
    public CasePeople {
        people = List.copyOf(people);
    }

    /**
     * One person.
     *
     * @param confidential never to be named to others
     * @param notes what the law asks to know of them, in words
     */
    public record Person(
            String id,
            String name,
            String parts,
            List<String> address,
            List<String> notes,
            boolean confidential,
            List<Service> services) {
        public Person {
            address = List.copyOf(address);
            notes = List.copyOf(notes);
            services = List.copyOf(services);
        }
    }

    /**
     * How one letter's service on one person stands.
     *
     * @param state done, open or none, for the shape
     */
    public record Service(String letter, String state, String says, String href) {}

    static CasePeople of(CaseState file, String number) {
        return new CasePeople(file.parties().stream()
                .map(party -> person(file, number, party))
                .toList());
    }

    private static Person person(CaseState file, String number, Party party) {
        List<Service> services = new ArrayList<>();
        for (Matter matter : file.matters()) {
            file.deliveries(matter).stream()
                    .filter(delivery -> delivery.recipient().id().equals(party.id()))
                    .forEach(delivery -> services.add(service(file, number, delivery)));
        }
        return new Person(
                party.id(),
                party.name(),
                String.join(
                        ", ",
                        party.roles().stream()
                                .map(role -> Hands.title(file.book(), role))
                                .toList()),
                party.address(),
                notes(party),
                new Confidential(file.book()).party(party),
                services);
    }

    private static List<String> notes(Party party) {
        List<String> notes = new ArrayList<>();
        if (party.outOfState()) {
            notes.add("lives or does business out of state");
        }
        if (party.hasManager()) {
            notes.add("a property manager oversees the premises");
        }
        return notes;
    }

    private static Service service(CaseState file, String number, Delivery delivery) {
        return new Service(
                delivery.paper().title().english(),
                switch (delivery.completion()) {
                    case Completion.Complete c -> c.on().isAfter(file.day()) ? "open" : "done";
                    case Completion.Open o -> delivery.attempts().isEmpty() ? "none" : "open";
                },
                says(file, delivery),
                CaseLinks.service(number, delivery.letter().number()));
    }

    /** Where service stands, in a sentence. */
    public static String says(CaseState file, Delivery delivery) {
        return switch (delivery.completion()) {
            case Completion.Complete c ->
                (c.on().isAfter(file.day()) ? "complete on " : "served ")
                        + When.of(c.on(), file.day()).brief()
                        + " by " + Told.lower(c.method().title().english());
            case Completion.Open o
            when o.begun() != null ->
                Told.lower(o.begun().title().english()) + " begun; still to do: " + String.join(", ", o.stepsToDo());
            case Completion.Open o when !o.failed().isEmpty() -> failed(file, delivery);
            case Completion.Open o -> "not served yet";
        };
    }

    private static String failed(CaseState file, Delivery delivery) {
        Attempt last = delivery.attempts().getLast();
        String method = delivery.ladder().methods().get(last.method()) instanceof Ladder.Method m
                ? Told.lower(m.title().english())
                : last.method();
        return method + " failed on " + When.of(last.on(), file.day()).brief() + "; not served yet";
    }
}
