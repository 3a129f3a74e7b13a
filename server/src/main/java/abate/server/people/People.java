package abate.server.people;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody on record in a jurisdiction, and where paper reaches them on a given day. */
@Component
public class People {

    private static final String COLUMNS = """
            select p.id, p.kind, p.name, p.phone, p.email,
                   a.source, a.line1, a.line2, a.city, a.state, a.zip, a.from_day, a.until_day
            from person p
            left join mailing_address a on a.jurisdiction_id = p.jurisdiction_id and a.person_id = p.id
                and a.from_day <= :on and (a.until_day is null or a.until_day >= :on)
            where p.jurisdiction_id = :j and\s""";

    private final Tenants tenants;
    private final JdbcClient db;

    public People(Tenants tenants, JdbcClient db) {
        this.tenants = tenants;
        this.db = db;
    }

    /** Puts somebody on record; comes back with their id. */
    public UUID add(JurisdictionId j, NewPerson person, Instant now) {
        return addAll(j, List.of(person), now).getFirst();
    }

    /** Puts many on record at once; their ids come back in the same order. */
    public List<UUID> addAll(JurisdictionId j, List<NewPerson> persons, Instant now) {
        List<UUID> ids = persons.stream().map(person -> Ids.next()).toList();
        return tenants.in(j, () -> {
            PersonRows.insert(db, j, ids, persons, now);
            PersonRows.insertAddresses(db, j, ids, persons, now);
            return ids;
        });
    }

    /** Somebody as of a day: with the mailing address in force then. Empty if nobody has the id. */
    public Optional<Person> find(JurisdictionId j, UUID person, LocalDate on) {
        return Optional.ofNullable(findAll(j, List.of(person), on).get(person));
    }

    /** Those of the ids that are on record, as of a day, by id. */
    public Map<UUID, Person> findAll(JurisdictionId j, Collection<UUID> persons, LocalDate on) {
        return tenants.in(
                j,
                () -> db
                        .sql(COLUMNS + "p.id = any(:ids)")
                        .param("j", j.value())
                        .param("on", on)
                        .param("ids", persons.toArray(UUID[]::new))
                        .query(PersonRows::person)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity(), PersonRows::latest)));
    }

    /** People whose name contains or resembles what was typed, the best first. */
    public List<Person> search(JurisdictionId j, String typed, LocalDate on, int limit) {
        String name = searchable(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        return tenants.in(
                j,
                () -> db.sql(COLUMNS + """
                        (p.name_search % :name or p.name_search like :part)
                        order by p.name_search like :part desc, similarity(p.name_search, :name) desc, p.name, p.id
                        limit :limit""")
                        .param("j", j.value())
                        .param("on", on)
                        .param("name", name)
                        .param("part", "%" + name.replaceAll("[\\\\%_]", "") + "%")
                        .param("limit", limit)
                        .query(PersonRows::person)
                        .list());
    }

    /** Records a mailing address from its first day on, and ends the one in force the day before. */
    public void movedTo(JurisdictionId j, UUID person, MailingAddress address, Instant now) {
        tenants.in(j, () -> {
            db.sql("""
                            update mailing_address set until_day = :last
                            where jurisdiction_id = :j and person_id = :person and until_day is null and from_day < :from""")
                    .param("j", j.value())
                    .param("person", person)
                    .param("last", address.from().minusDays(1))
                    .param("from", address.from())
                    .update();
            PersonRows.insertAddress(db, j, person, address, now);
            return person;
        });
    }

    /** Every mailing address ever known of somebody, the latest first. */
    public List<MailingAddress> addresses(JurisdictionId j, UUID person) {
        return tenants.in(
                j,
                () -> db.sql("""
                        select source, line1, line2, city, state, zip, from_day, until_day from mailing_address
                        where jurisdiction_id = :j and person_id = :person order by from_day desc, id desc""")
                        .param("j", j.value())
                        .param("person", person)
                        .query(PersonRows::address)
                        .list());
    }

    static String searchable(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
