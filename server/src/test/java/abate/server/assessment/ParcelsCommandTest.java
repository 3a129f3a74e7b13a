package abate.server.assessment;

import static abate.server.assessment.RollFixture.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import abate.server.people.AddressSource;
import abate.server.people.MailingAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A city's IT staff loads the assessor's roll, and again when it has changed. */
class ParcelsCommandTest {
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1); // a Wednesday
    private static final LocalDate AUGUST_3 = LocalDate.of(2026, 8, 3); // a Monday
    private static final String HIGH =
            "001-0234-005-0000,3526 High Street,Sacramento,95838,Lot 5 of Tract 9,Otto Sample,2020-05-04,,,,,3,";
    private static final String LOW =
            "001-0234-006-0000,9 Low Road,Sacramento,95838,Lot 6 of Tract 9,Ada Example,,PO Box 7,Reno,NV,89501,,1; 2;3";

    private final RollFixture city = new RollFixture();

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void parcels_with_their_owners_are_put_on_record() {
        assertThat(city.load(JULY_1, HIGH, LOW)).isZero();

        assertThat(city.said()).contains("parcels in the file: 2", "new parcels: 2", "All of it is on record");
        assertThat(city.parcel("001-0234-005-0000").address().oneLine())
                .isEqualTo("3526 High Street, Sacramento, CA 95838");
        assertThat(city.owner("001-0234-005-0000", JULY_1).from()).isEqualTo(LocalDate.of(2020, 5, 4)); // a Monday
        assertThat(city.mail("001-0234-005-0000", JULY_1)).containsExactly("3526 High Street", "Sacramento, CA 95838");
        assertThat(city.owner("001-0234-006-0000", JULY_1).from()).isEqualTo(JULY_1);
        assertThat(city.mail("001-0234-006-0000", JULY_1)).containsExactly("PO Box 7", "Reno, NV 89501");
        var buildings = city.properties.buildings(
                city.database.jurisdiction(), city.parcel("001-0234-006-0000").id());
        assertThat(buildings.getFirst().units())
                .extracting(unit -> unit.designation())
                .containsExactly("1", "2", "3");
    }

    @Test
    void without_being_asked_to_apply_it_only_tells() {
        assertThat(city.run(JULY_1, false, Map.of(), (HEADING + HIGH).getBytes(StandardCharsets.UTF_8)))
                .isZero();

        assertThat(city.said())
                .contains("new parcels: 1", "line 2 001-0234-005-0000", "load it with --apply")
                .doesNotContain("Otto");
        assertThat(city.knows("001-0234-005-0000")).isFalse();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        city.load(JULY_1, HIGH, LOW);

        assertThat(city.load(AUGUST_3, HIGH, LOW)).isZero();

        assertThat(city.said()).contains("Nothing differs from what is on record.");
    }

    @Test
    void a_new_owner_ends_the_one_before_the_day_before_and_both_stay_on_record() {
        city.load(JULY_1, HIGH);

        city.load(AUGUST_3, HIGH.replace("Otto Sample,2020-05-04", "Nora Sample,2026-07-20"));
        city.load(AUGUST_3, HIGH.replace("Otto Sample,2020-05-04", "Nora Sample,2026-07-20"));

        assertThat(city.said()).contains("Nothing differs");
        assertThat(city.owners("001-0234-005-0000", LocalDate.of(2026, 7, 19))) // a Sunday
                .containsExactly("Otto Sample");
        assertThat(city.owners("001-0234-005-0000", LocalDate.of(2026, 7, 20))) // a Monday
                .containsExactly("Nora Sample");
    }

    @Test
    void where_the_file_does_not_say_since_when_the_day_of_the_load_counts() {
        city.load(JULY_1, LOW);

        city.load(AUGUST_3, LOW.replace("Ada Example", "Ben Example"));

        assertThat(city.owners("001-0234-006-0000", AUGUST_3.minusDays(1))).containsExactly("Ada Example");
        assertThat(city.owners("001-0234-006-0000", AUGUST_3)).containsExactly("Ben Example");
    }

    @Test
    void a_roll_older_than_the_record_leaves_the_owner_as_he_is_and_says_so() {
        city.load(JULY_1, HIGH);

        city.load(AUGUST_3, HIGH.replace("Otto Sample,2020-05-04", "Nora Sample,2019-01-07"));

        assertThat(city.said())
                .contains(
                        "parcels whose owner on record came later than the roll says, left as they are: 1",
                        "Nothing differs");
        assertThat(city.owners("001-0234-005-0000", AUGUST_3)).containsExactly("Otto Sample");
    }

    @Test
    void a_new_mailing_address_counts_from_the_day_of_the_load_and_one_that_the_owner_told_stays() {
        city.load(JULY_1, HIGH, LOW);
        city.people.movedTo(
                city.database.jurisdiction(),
                city.owner("001-0234-005-0000", JULY_1).holder(),
                new MailingAddress(
                        AddressSource.TOLD_BY_PERSON,
                        "1 Told Street",
                        Optional.empty(),
                        "Davis",
                        "CA",
                        "95616",
                        JULY_1.plusDays(1),
                        Optional.empty()),
                Instant.EPOCH);

        city.load(
                AUGUST_3,
                HIGH.replace(",,,,,3,", ",8 New Street,Davis,CA,95616,3,"),
                LOW.replace("PO Box 7", "PO Box 9"));

        assertThat(city.said()).contains("owners whose mailing address changes: 1", "left as they are: 1");
        assertThat(city.mail("001-0234-005-0000", AUGUST_3)).contains("1 Told Street");
        assertThat(city.mail("001-0234-006-0000", AUGUST_3.minusDays(1))).contains("PO Box 7");
        assertThat(city.mail("001-0234-006-0000", AUGUST_3)).contains("PO Box 9");
    }

    @Test
    void each_line_that_is_not_in_order_is_named_and_nothing_of_the_file_is_put_on_record() {
        int code = city.load(
                JULY_1,
                HIGH,
                LOW.replace("89501", "8950").replace("Ada Example", ""),
                HIGH,
                "001-0234-007-0000,too,few",
                HIGH.replace("005", "008").replace("2020-05-04", "2027-01-01"));

        assertThat(code).isEqualTo(1);
        assertThat(city.said())
                .contains(
                        "line 3, owner: Write the name of the owner of record.",
                        "line 3, mail_zip: Write the ZIP code with five digits",
                        "line 4, apn: This parcel stands on line 2 already.",
                        "line 5: 3 fields, and the heading has 13.",
                        "line 6, owner_since: Write a day that is not to come",
                        "Nothing was put on record")
                .doesNotContain("Otto", "PO Box");
        assertThat(city.knows("001-0234-005-0000")).isFalse();
    }

    @Test
    void columns_may_bear_other_names_and_stand_in_another_order() {
        byte[] roll =
                "\uFEFFOWNER NAME,PARCEL_NUMB,Street,CITY,Zip,LEGAL,YEAR BUILT\nOtto Sample,00102340050000,1 High St,Sacramento,95838,Lot 5,1931\n"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(city.run(JULY_1, true, Map.of(Column.APN, "PARCEL_NUMB", Column.OWNER, "Owner Name"), roll))
                .isZero();

        assertThat(city.said()).contains("not read: the columns YEAR BUILT");
        assertThat(city.owners("001-0234-005-0000", JULY_1)).containsExactly("Otto Sample");
    }

    @Test
    void a_file_that_is_no_roll_says_what_is_wrong_with_it() {
        assertThat(city.run(JULY_1, true, Map.of(), new byte[0])).isEqualTo(1);
        assertThat(city.said()).contains("The file is empty.");

        assertThat(city.run(JULY_1, true, Map.of(), "apn;street\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(city.said()).contains("line 1, apn: The heading lacks this column.", "--columns apn=NAME");

        byte[] latin = (HEADING + HIGH.replace("Otto", "Zoé")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(city.run(JULY_1, true, Map.of(), latin)).isEqualTo(1);
        assertThat(city.said()).contains("Save it as “CSV UTF-8”");
    }

    @Test
    void a_roll_of_many_more_lines_than_are_compared_at_a_time_is_loaded_whole() {
        String[] lines = IntStream.range(0, 1_203)
                .mapToObj(i -> HIGH.replace("001-0234-005-0000", "002-%04d-001-0000".formatted(i)))
                .toArray(String[]::new);

        assertThat(city.load(JULY_1, lines)).isZero();
        assertThat(city.said()).contains("new parcels: 1,203");
        lines[1_202] = lines[1_202].replace("3526 High", "3528 High");
        assertThat(city.load(AUGUST_3, lines)).isZero();

        assertThat(city.said().lines().collect(Collectors.joining(" ")))
                .contains("use or position changes: 1", "line 1204 002-1202-001-0000");
    }
}
