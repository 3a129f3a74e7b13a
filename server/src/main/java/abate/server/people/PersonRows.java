package abate.server.people;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people and their addresses lie in the tables. */
final class PersonRows {

    private record Row(UUID person, MailingAddress address) {}

    private PersonRows() {}

    static void insert(JdbcClient db, JurisdictionId j, List<UUID> ids, List<NewPerson> persons, Instant now) {
        db.sql("""
                        insert into person (jurisdiction_id, id, kind, name, name_search, phone, email, recorded_at)
                        select :j, new.*, :now::timestamptz from unnest(:ids::uuid[], :kinds::text[], :names::text[],
                            :searches::text[], :phones::text[], :emails::text[]) new""")
                .param("j", j.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("kinds", texts(persons, person -> person.kind().column()))
                .param("names", texts(persons, NewPerson::name))
                .param("searches", texts(persons, person -> People.searchable(person.name())))
                .param("phones", optionals(persons, NewPerson::phone))
                .param("emails", optionals(persons, NewPerson::email))
                .update();
    }

    static void insertAddresses(JdbcClient db, JurisdictionId j, List<UUID> ids, List<NewPerson> persons, Instant now) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            persons.get(i).address().ifPresent(address -> rows.add(new Row(id, address)));
        }
        insertAddresses(db, j, rows, now);
    }

    static void insertAddress(JdbcClient db, JurisdictionId j, UUID person, MailingAddress address, Instant now) {
        insertAddresses(db, j, List.of(new Row(person, address)), now);
    }

    private static void insertAddresses(JdbcClient db, JurisdictionId j, List<Row> rows, Instant now) {
        db.sql("""
                        insert into mailing_address (jurisdiction_id, id, person_id, source, line1, line2, city, state, zip,
                            from_day, until_day, recorded_at)
                        select :j, new.*, :now::timestamptz from unnest(:ids::uuid[], :persons::uuid[], :sources::text[],
                            :line1::text[], :line2::text[], :cities::text[], :states::text[], :zips::text[],
                            :from::date[], :until::date[]) new""")
                .param("j", j.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", texts(rows, row -> Ids.next().toString()))
                .param("persons", texts(rows, row -> row.person().toString()))
                .param("sources", texts(rows, row -> row.address().source().column()))
                .param("line1", texts(rows, row -> row.address().line1()))
                .param("line2", optionals(rows, row -> row.address().line2()))
                .param("cities", texts(rows, row -> row.address().city()))
                .param("states", texts(rows, row -> row.address().state()))
                .param("zips", texts(rows, row -> row.address().zip()))
                .param("from", texts(rows, row -> row.address().from().toString()))
                .param("until", optionals(rows, row -> row.address().until().map(LocalDate::toString)))
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                PersonKind.of(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("email")),
                row.getString("line1") == null ? Optional.empty() : Optional.of(address(row, number)));
    }

    static MailingAddress address(ResultSet row, int number) throws SQLException {
        return new MailingAddress(
                AddressSource.of(row.getString("source")),
                row.getString("line1"),
                Optional.ofNullable(row.getString("line2")),
                row.getString("city"),
                row.getString("state"),
                row.getString("zip"),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
    }

    /** Where two addresses cover a day, the one that began later counts. */
    static Person latest(Person one, Person other) {
        LocalDate first = one.address().map(MailingAddress::from).orElse(LocalDate.MIN);
        LocalDate second = other.address().map(MailingAddress::from).orElse(LocalDate.MIN);
        return second.isAfter(first) ? other : one;
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }

    private static <T> String[] optionals(List<T> items, Function<T, Optional<String>> text) {
        String[] texts = new String[items.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text.apply(items.get(i)).orElse(null);
        }
        return texts;
    }
}
