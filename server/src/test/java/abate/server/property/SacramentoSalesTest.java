package abate.server.property;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import abate.server.people.People;
import abate.server.people.Person;
import abate.server.people.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SacramentoSalesTest {
    private static final Instant NOW = Instant.parse("2026-01-05T18:00:00Z"); // a Monday
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Bounds EVERYWHERE = new Bounds(-90, -180, 90, 180);

    static TestDatabase database;
    static JurisdictionId here;
    static Properties properties;
    static People people;
    static SacramentoSales.Loaded loaded;

    @BeforeAll
    static void load() {
        database = TestDatabase.fresh();
        here = database.jurisdiction();
        people = TestPeople.in(database);
        properties = new Properties(database.tenants(), database.jdbc());
        loaded = new SacramentoSales(database.tenants(), database.jdbc(), people).load(here, NOW);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void of_985_rows_the_three_repeats_are_left_out_with_the_line_they_repeat() {
        assertThat(loaded.rows()).isEqualTo(985);
        assertThat(loaded.leftOut())
                .filteredOn(left -> left.reason().contains("exactly"))
                .hasSize(3)
                .allSatisfy(left -> assertThat(left.reason()).matches("repeats line \\d+ exactly"));
        assertThat(loaded.leftOut())
                .filteredOn(left -> left.reason().contains("second sale"))
                .hasSize(1);
    }

    @Test
    void every_other_row_is_a_parcel_or_a_unit_on_one() {
        List<Parcel> parcels = properties.within(here, EVERYWHERE, 5000);
        long withoutUnits = parcels.stream()
                .filter(parcel -> properties
                        .buildings(here, parcel.id())
                        .getFirst()
                        .units()
                        .isEmpty())
                .count();

        assertThat(parcels).hasSize(loaded.parcels());
        assertThat(withoutUnits + loaded.units() + loaded.leftOut().size()).isEqualTo(985);
        assertThat(loaded.units()).isEqualTo(32);
    }

    @Test
    void the_five_flats_sold_at_5201_laguna_oaks_stand_in_one_building() {
        Parcel parcel =
                properties.search(here, "5201 Laguna Oaks Dr", 1).getFirst().parcel();

        assertThat(properties.buildings(here, parcel.id()))
                .singleElement()
                .satisfies(building -> assertThat(building.units().stream().map(Unit::designation))
                        .containsExactly("126", "140", "162", "172", "199"));
    }

    @Test
    void zero_rooms_mean_that_nobody_knows() {
        Parcel parcel =
                properties.search(here, "7 Crystalwood Cir", 1).getFirst().parcel();

        assertThat(properties.buildings(here, parcel.id()).getFirst().bedrooms())
                .isNull();
    }

    @Test
    void every_parcel_has_a_record_owner_today_whose_mail_address_is_known() {
        for (Parcel parcel : properties.within(here, EVERYWHERE, 5000)) {
            Optional<Interest> owner = properties.recordOwner(here, parcel.id(), TODAY);
            assertThat(owner).as(parcel.apn()).isPresent();
            assertThat(people.find(here, owner.orElseThrow().holder(), TODAY)
                            .orElseThrow()
                            .address())
                    .isPresent();
        }
    }

    @Test
    void a_parcel_that_changed_hands_has_one_owner_before_and_another_after() {
        long changed = properties.within(here, EVERYWHERE, 5000).stream()
                .filter(parcel -> !holder(parcel, LocalDate.of(2008, 6, 2)).equals(holder(parcel, TODAY))) // a Monday
                .count();

        assertThat(changed).isBetween(200L, 500L);
    }

    @Test
    void some_owners_are_out_of_state_and_some_own_several_parcels() {
        List<UUID> owners = properties.within(here, EVERYWHERE, 5000).stream()
                .map(parcel -> holder(parcel, TODAY))
                .toList();
        long away = people.findAll(here, owners, TODAY).values().stream()
                .filter(owner -> owner.outOfState("CA"))
                .count();

        assertThat(away).isBetween(50L, 200L);
        assertThat(owners.stream()
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                        .values())
                .anyMatch(count -> count > 5);
    }

    @Test
    void nobody_real_is_named() {
        assertThat(people.findAll(here, everyHolder(), TODAY).values())
                .extracting(Person::name)
                .allMatch(name -> name.matches(".*(Sample|Example|Placeholder|Specimen|sample).*"));
    }

    @Test
    void the_house_of_the_demonstration_case_has_an_owner_a_lender_and_a_tenant() {
        Parcel parcel = properties.search(here, "3526 High St", 1).getFirst().parcel();

        assertThat(properties.interests(here, parcel.id(), TODAY))
                .extracting(Interest::kind)
                .contains(InterestKind.OWNER, InterestKind.DEED_OF_TRUST, InterestKind.LESSEE);
    }

    @Test
    void the_nearest_parcels_come_first() {
        Parcel parcel = properties.search(here, "3526 High St", 1).getFirst().parcel();
        List<Nearby> near = properties.near(here, parcel.position().orElseThrow(), 800, 10);

        assertThat(near.getFirst().parcel()).isEqualTo(parcel);
        assertThat(near.getFirst().meters()).isZero();
        assertThat(near).isSortedAccordingTo((one, other) -> Integer.compare(one.meters(), other.meters()));
        assertThat(near).allSatisfy(nearby -> assertThat(nearby.meters()).isLessThanOrEqualTo(800));
    }

    private static UUID holder(Parcel parcel, LocalDate on) {
        return properties.recordOwner(here, parcel.id(), on).orElseThrow().holder();
    }

    private static List<UUID> everyHolder() {
        return properties.within(here, EVERYWHERE, 5000).stream()
                .flatMap(parcel -> properties.interests(here, parcel.id(), TODAY).stream())
                .map(Interest::holder)
                .distinct()
                .toList();
    }
}
