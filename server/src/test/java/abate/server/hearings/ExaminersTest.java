package abate.server.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExaminersTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3); // a Monday

    final TestDatabase database = TestDatabase.fresh();
    final JurisdictionId city = database.jurisdiction();
    final Examiners examiners = new Examiners(database.tenants(), database.jdbc());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoever_never_served_comes_first_in_the_order_of_appointment() {
        Examiner ben = examiners.appoint(city, "Ben Sample", false, LocalDate.of(2024, 5, 1));
        Examiner ada = examiners.appoint(city, "Ada Sample", false, LocalDate.of(2023, 5, 1));

        assertThat(examiners.rotation(city, TODAY)).containsExactly(ada, ben);
        assertThat(examiners.next(city, TODAY)).contains(ada);
    }

    @Test
    void an_employee_of_the_city_is_on_the_roster_and_never_next() {
        Examiner eve = examiners.appoint(city, "Eve Employee", true, LocalDate.of(2020, 5, 1));
        Examiner ada = examiners.appoint(city, "Ada Sample", false, LocalDate.of(2023, 5, 1));

        assertThat(examiners.rotation(city, TODAY)).containsExactly(eve, ada);
        assertThat(examiners.next(city, TODAY)).contains(ada);
    }

    @Test
    void an_appointment_counts_from_its_day_to_its_last() {
        Examiner ada = examiners.appoint(city, "Ada Sample", false, TODAY.plusDays(1));
        Examiner ben = examiners.appoint(city, "Ben Sample", false, LocalDate.of(2023, 5, 1));
        assertThat(examiners.retire(city, ben.id(), TODAY)).isTrue();

        assertThat(examiners.next(city, TODAY).map(Examiner::id)).contains(ben.id());
        assertThat(examiners.next(city, TODAY.plusDays(1))).contains(ada);
        assertThat(examiners.retire(city, UUID.randomUUID(), TODAY)).isFalse();
    }

    @Test
    void another_city_has_a_roster_of_its_own() {
        Examiner ada = examiners.appoint(city, "Ada Sample", false, LocalDate.of(2023, 5, 1));

        assertThat(examiners.rotation(database.anotherJurisdiction(), TODAY)).isEmpty();
        assertThat(examiners.find(database.anotherJurisdiction(), ada.id())).isEmpty();
    }
}
