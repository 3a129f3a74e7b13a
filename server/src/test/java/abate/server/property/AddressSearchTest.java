package abate.server.property;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.database.TestDatabase;
import abate.server.people.People;
import abate.server.people.TestPeople;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSearchTest {
    static TestDatabase database;
    static Properties properties;

    @BeforeAll
    static void load() {
        database = TestDatabase.fresh();
        People people = TestPeople.in(database);
        properties = new Properties(database.tenants(), database.jdbc());
        new SacramentoSales(database.tenants(), database.jdbc(), people)
                .load(database.jurisdiction(), Instant.parse("2026-01-05T18:00:00Z")); // a Monday
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3526 HIGH ST",
                "3526 high street",
                "3526 High St.",
                "  3526   High   Street , Sacramento, CA 95838 ",
                "3526 high st sacramento ca 95838",
                "3526 High Street Sacramento",
                "3526 High Street, CA 95838-1234"
            })
    void however_it_is_typed_the_address_finds_its_parcel_and_only_that(String typed) {
        List<Candidate> found = properties.search(database.jurisdiction(), typed, 8);

        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.exact()).isTrue();
            assertThat(candidate.label()).isEqualTo("3526 High St, Sacramento, CA 95838");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5201 Laguna Oaks Drive #140",
                "5201 laguna oaks dr apt 140, Elk Grove",
                "5201 Laguna Oaks Dr Unit 140"
            })
    void a_unit_is_found_in_its_building(String typed) {
        assertThat(properties.search(database.jurisdiction(), typed, 8))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.unit())
                            .hasValueSatisfying(
                                    unit -> assertThat(unit.designation()).isEqualTo("140"));
                    assertThat(candidate.label()).startsWith("5201 Laguna Oaks Dr, Unit 140, Elk Grove");
                });
    }

    @Test
    void a_unit_that_is_not_on_record_still_finds_the_parcel() {
        assertThat(properties.search(database.jurisdiction(), "3526 High St apt 9", 8))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.unit()).isEmpty());
    }

    @Test
    void a_slip_of_the_finger_still_offers_the_right_house_first() {
        assertThat(properties
                        .search(database.jurisdiction(), "3526 Hihg Street", 8)
                        .getFirst()
                        .parcel()
                        .address()
                        .line())
                .isEqualTo("3526 High St");
    }

    @Test
    void a_street_without_a_number_offers_the_houses_on_it() {
        List<Candidate> found = properties.search(database.jurisdiction(), "laguna oaks drive", 8);

        assertThat(found.getFirst().parcel().address().street()).isEqualTo("LAGUNA OAKS DR");
        assertThat(found.getFirst().exact()).isFalse();
    }

    @Test
    void two_suffix_words_in_one_name_and_a_numbered_street_are_understood() {
        assertThat(properties
                        .search(database.jurisdiction(), "11281 stanford court lane unit 604", 8)
                        .getFirst()
                        .exact())
                .isTrue();
        assertThat(properties
                        .search(database.jurisdiction(), "4734 14th avenue", 8)
                        .getFirst()
                        .exact())
                .isTrue();
        assertThat(properties
                        .search(database.jurisdiction(), "739 east woodside lane #E", 8)
                        .getFirst()
                        .exact())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "zzzzqqqq",
                "'; drop table parcel; --",
                "%",
                "#",
                ",",
                "99999999999999999999",
                "\u0000",
                "日本"
            })
    void what_means_no_address_finds_nothing_and_breaks_nothing(String typed) {
        assertThat(properties.search(database.jurisdiction(), typed, 8)).isEmpty();
    }

    @Test
    void a_very_long_text_is_answered_too() {
        assertThat(properties.search(database.jurisdiction(), "High Street ".repeat(5000), 8))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_parcel_number_finds_its_parcel_with_or_without_dashes() {
        Parcel parcel = properties
                .search(database.jurisdiction(), "3526 High St", 1)
                .getFirst()
                .parcel();

        assertThat(properties.byApn(database.jurisdiction(), parcel.apn())).contains(parcel);
        assertThat(properties.byApn(database.jurisdiction(), parcel.apn().replace("-", "")))
                .contains(parcel);
        assertThat(properties
                        .search(database.jurisdiction(), parcel.apn(), 8)
                        .getFirst()
                        .parcel())
                .isEqualTo(parcel);
    }

    @Test
    void another_city_finds_nothing_of_ours() {
        assertThat(properties.search(database.anotherJurisdiction(), "3526 High St", 8))
                .isEmpty();
    }
}
