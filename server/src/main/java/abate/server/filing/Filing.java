package abate.server.filing;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.book.Words;
import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.casefile.Outcome;
import abate.server.database.JurisdictionId;
import abate.server.people.People;
import abate.server.people.Person;
import abate.server.property.Interest;
import abate.server.property.InterestKind;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens case files on parcels. Whoever holds an interest of record becomes a party, each in the part the law names. */
@Component
public class Filing {
    private static final String COMPLAINT = "complaint";

    private final Properties properties;
    private final People people;
    private final CaseFiles files;
    private final Bookshelf books;

    Filing(Properties properties, People people, CaseFiles files, Bookshelf books) {
        this.properties = properties;
        this.people = people;
        this.files = files;
        this.books = books;
    }

    /**
     * Opens a case file on a parcel, with a complaint in it where the city's book has that procedure.
     *
     * @param report the resident's report it rests on; null where an officer saw the trouble
     * @param reference the report's number, put on file with the case; null for none
     * @param key the same key again gives back the same file
     * @throws IllegalArgumentException where the jurisdiction has no such parcel: a fault of the caller
     */
    public CaseView open(
            JurisdictionId j,
            UUID parcel,
            @Nullable UUID report,
            @Nullable String reference,
            LocalDate today,
            Actor actor,
            UUID key) {
        Parcel found =
                properties.find(j, parcel).orElseThrow(() -> new IllegalArgumentException("there is no such parcel"));
        Book book = books.of(j);
        CaseView opened = files.open(
                j,
                new Opening(parcel, facts(book, found, reference), parties(j, book, parcel, today), report),
                actor,
                key);
        if (!opened.state().matters().isEmpty() || !book.procedures().containsKey(COMPLAINT)) {
            return opened;
        }
        Outcome outcome = files.perform(
                j,
                opened.id(),
                opened.lastNumber(),
                new Deed.MatterOpened(opened.freshMatterId(), COMPLAINT, null),
                today,
                actor,
                new UUID(key.getMostSignificantBits(), key.getLeastSignificantBits() ^ 1L));
        return outcome.view();
    }

    /** What a new case begins with: the complaint by its title, empty where the jurisdiction's book has no such procedure. */
    public Optional<Words> begins(JurisdictionId j) {
        return Optional.ofNullable(books.of(j).procedures().get(COMPLAINT)).map(Procedure::title);
    }

    /** What a new case about the parcel begins with, as far as the jurisdiction's book asks for it. */
    public Map<String, Value> known(JurisdictionId j, Parcel parcel, @Nullable String reference) {
        return facts(books.of(j), parcel, reference);
    }

    private static Map<String, Value> facts(Book book, Parcel parcel, @Nullable String reference) {
        Map<String, Value> facts = new LinkedHashMap<>(book.usual());
        facts.put("address", Value.of(parcel.address().oneLine()));
        facts.put("apn", Value.of(parcel.apn()));
        facts.put("legal_description", Value.of(parcel.legalDescription()));
        facts.put("about_property", Value.of(true));
        if (reference != null) {
            facts.put("complaint", Value.of(reference));
        }
        facts.keySet().retainAll(book.facts().keySet());
        return facts;
    }

    private List<Party> parties(JurisdictionId j, Book book, UUID parcel, LocalDate today) {
        List<Interest> interests = properties.interests(j, parcel, today);
        Map<UUID, Set<String>> roles = new LinkedHashMap<>();
        interests.forEach(interest -> roles.computeIfAbsent(interest.holder(), h -> new LinkedHashSet<>())
                .addAll(parts(interest.kind())));
        Map<UUID, Person> holders = people.findAll(j, roles.keySet(), today);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Party> parties = new ArrayList<>();
        roles.forEach((holder, parts) -> {
            Person person = holders.get(holder);
            if (person != null) {
                String part = parts.iterator().next();
                int number = numbers.merge(part, 1, Integer::sum);
                parties.add(party(number == 1 ? part : part + "-" + number, person, parts, book));
            }
        });
        return parties;
    }

    private static Party party(String id, Person person, Set<String> parts, Book book) {
        return new Party(
                id,
                person.name(),
                List.copyOf(parts),
                person.address().map(known -> known.lines()).orElse(List.of()),
                person.outOfState(book.state()),
                false);
    }

    /** The parts the law gives the holder of an interest of record (NO-15 to NO-18, AS-03, AS-04). */
    private static List<String> parts(InterestKind kind) {
        return switch (kind) {
            case OWNER -> List.of("owner", "responsible_party");
            case DEED_OF_TRUST, LIEN -> List.of("lienholder");
            case LESSEE -> List.of("lessee");
            case EASEMENT, OTHER -> List.of("interest");
        };
    }
}
