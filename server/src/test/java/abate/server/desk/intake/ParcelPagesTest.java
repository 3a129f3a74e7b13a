package abate.server.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.desk.DeskVisitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A city that has loaded no parcels puts them on record one by one, and opens cases on them. */
class ParcelPagesTest {
    private static DeskFixture desk;

    @BeforeAll
    static void start() {
        desk = new DeskFixture();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static Answer put(DeskVisitor who, String apn, String... more) {
        String[] answers = {
            "apn", apn,
            "street", "77 Sample Way",
            "city", "Sacramento",
            "state", "ca",
            "zip", "95838",
            "legal", "Lot 7 of Sample Tract",
            "owner", "Example Homes LLC",
            "kind", "organization",
            "mail_line1", "PO Box 9",
            "mail_city", "Reno",
            "mail_state", "NV",
            "mail_zip", "89501"
        };
        for (int n = 0; n < more.length; n += 2) {
            for (int at = 0; at < answers.length; at += 2) {
                answers[at + 1] = answers[at].equals(more[n]) ? more[n + 1] : answers[at + 1];
            }
        }
        return who.send(who.get("/desk/new-parcel"), answers);
    }

    @Test
    void a_case_opens_on_a_parcel_put_on_record_and_its_owner_is_a_party_where_mail_reaches_them() {
        DeskVisitor officer = desk.as(Role.CODE_OFFICER);

        // given an address nobody knows, from which a link leads to the form
        assertThat(officer.get("/desk/new-case?search=77+Sample+Way").body()).contains("/desk/new-parcel?street=77");

        // when the parcel is put on record
        Answer done = put(officer, "001-0234-005-0000");

        // then it is found, and a case opened on it names the owner
        assertThat(done.location()).endsWith("/desk/new-case?search=001-0234-005-0000");
        Answer found = officer.get(done.location().replaceFirst("https?://[^/]+", ""));
        String parcel = found.body().replaceAll("(?s).*name=\"parcel\" value=\"([^\"]+)\".*", "$1");
        Answer opened = officer.send(found, "parcel", parcel);
        Answer file = officer.get(opened.location().replaceFirst("https?://[^/]+", ""));
        assertThat(file.text())
                .contains("77 Sample Way, Sacramento, CA 95838", "APN 001-0234-005-0000", "Lot 7 of Sample Tract")
                .contains("Example Homes LLC record owner, responsible party")
                .contains("PO Box 9", "Reno, NV 89501");
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_nothing_typed_is_lost() {
        Answer wrong = put(desk.as(Role.INTAKE_CLERK), "x", "street", "Sample Way", "zip", "958", "mail_city", "");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Nothing is on record yet")
                .contains("Write the assessor's parcel number")
                .contains("Write the house number and then the street")
                .contains("Write the ZIP code with five digits")
                .contains("Write the city or town");
        assertThat(wrong.body()).contains("value=\"Sample Way\"", "value=\"958\"", "Lot 7 of Sample Tract");
    }

    @Test
    void a_parcel_number_stands_once() {
        DeskVisitor clerk = desk.as(Role.INTAKE_CLERK);
        assertThat(put(clerk, "001-0234-006-0000").status()).isEqualTo(302);

        Answer again = put(clerk, "00102340060000");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("A parcel with this number is on record already");
    }

    @Test
    void whoever_opens_no_cases_puts_no_parcels_on_record() {
        assertThat(desk.as(Role.VIEWER).get("/desk/new-parcel").status()).isEqualTo(403);
    }
}
