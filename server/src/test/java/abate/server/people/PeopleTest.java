package abate.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z"); // a Monday
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static TestDatabase database;
    static JurisdictionId here;
    static People people;

    @BeforeAll
    static void create() {
        database = TestDatabase.fresh();
        here = database.jurisdiction();
        people = TestPeople.in(database);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void who_has_moved_is_found_at_the_old_address_before_and_at_the_new_one_from_that_day_on() {
        UUID owner = people.add(here, someone("Fern Sample-Hart", mail("12 Oak Ln", "CA", MONDAY)), NOW);
        LocalDate moved = LocalDate.of(2026, 5, 4); // a Monday
        people.movedTo(here, owner, mail("9 Desert Rd", "NV", moved), NOW);

        assertThat(line1(owner, moved.minusDays(1))).contains("12 Oak Ln");
        assertThat(line1(owner, moved)).contains("9 Desert Rd");
        assertThat(people.find(here, owner, moved.minusDays(1)).orElseThrow().outOfState("CA"))
                .isFalse();
        assertThat(people.find(here, owner, moved).orElseThrow().outOfState("CA"))
                .isTrue();
        assertThat(people.addresses(here, owner)).hasSize(2);
    }

    @Test
    void somebody_without_a_known_address_is_on_record_all_the_same() {
        UUID unknown = people.add(
                here,
                new NewPerson(
                        PersonKind.PERSON, "Reed Sample-Kim", Optional.empty(), Optional.empty(), Optional.empty()),
                NOW);

        Person found = people.find(here, unknown, MONDAY).orElseThrow();
        assertThat(found.address()).isEmpty();
        assertThat(found.outOfState("CA")).isFalse();
    }

    @Test
    void part_of_a_name_or_a_misspelt_one_finds_the_person() {
        people.add(here, someone("Juniper Placeholder-Okafor", mail("1 Elm St", "CA", MONDAY)), NOW);

        assertThat(people.search(here, "OKAFOR", MONDAY, 5))
                .extracting(Person::name)
                .contains("Juniper Placeholder-Okafor");
        assertThat(people.search(here, "junper placeholder okafor", MONDAY, 5))
                .extracting(Person::name)
                .contains("Juniper Placeholder-Okafor");
        assertThat(people.search(here, "  ", MONDAY, 5)).isEmpty();
        assertThat(people.search(here, "100%", MONDAY, 5)).isEmpty();
    }

    @Test
    void nothing_personal_shows_when_a_person_is_printed() {
        NewPerson secret = someone("Hazel Example-Tran", mail("1 Elm St", "CA", MONDAY));
        UUID id = people.add(here, secret, NOW);

        assertThat(secret.toString()).doesNotContain("Hazel");
        assertThat(people.find(here, id, MONDAY).orElseThrow().toString()).doesNotContain("Hazel");
    }

    @Test
    void another_city_does_not_know_our_people() {
        UUID ours = people.add(here, someone("Sage Example-Boyd", mail("1 Elm St", "CA", MONDAY)), NOW);

        assertThat(people.find(database.anotherJurisdiction(), ours, MONDAY)).isEmpty();
    }

    private static Optional<String> line1(UUID person, LocalDate on) {
        return people.find(here, person, on).flatMap(Person::address).map(MailingAddress::line1);
    }

    private static NewPerson someone(String name, MailingAddress address) {
        return new NewPerson(PersonKind.PERSON, name, Optional.empty(), Optional.empty(), Optional.of(address));
    }

    private static MailingAddress mail(String line, String state, LocalDate from) {
        return new MailingAddress(
                AddressSource.AS_KNOWN, line, Optional.empty(), "Anywhere", state, "90000", from, Optional.empty());
    }
}
