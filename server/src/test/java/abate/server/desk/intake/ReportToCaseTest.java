package abate.server.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.desk.DeskVisitor.Answer;
import abate.server.intake.Channel;
import abate.server.intake.Complainant;
import abate.server.intake.Intake;
import abate.server.intake.NewReport;
import abate.server.intake.Place;
import abate.server.operations.OfficialTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A resident's report becomes a case file. */
class ReportToCaseTest {
    private static DeskFixture desk;

    @BeforeAll
    static void a_parcel_is_on_record() {
        desk = new DeskFixture();
        DeskVisitor clerk = desk.as(Role.INTAKE_CLERK);
        clerk.send(
                clerk.get("/desk/new-parcel"),
                "apn",
                "001-0234-007-0000",
                "street",
                "88 Sample Way",
                "city",
                "Sacramento",
                "state",
                "CA",
                "zip",
                "95838",
                "legal",
                "Lot 8 of Sample Tract",
                "owner",
                "Olive Owner");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String reported(String words) {
        OfficialTime time = desk.server.part(OfficialTime.class);
        Place place = new Place("88 Sample Way", "", Optional.empty(), Optional.empty());
        return desk.server
                .part(Intake.class)
                .receive(
                        desk.city,
                        new NewReport("mold", place, words, Channel.PORTAL, "en", Complainant.ANONYMOUS),
                        time.today(desk.city),
                        time.now())
                .reference();
    }

    private static String parcelOn(Answer page) {
        return page.body().replaceAll("(?s).*?name=\"parcel\" value=\"([^\"]+)\".*", "$1");
    }

    private static Answer open(DeskVisitor who, String report, String parcel) {
        Answer page = desk.as(Role.CODE_OFFICER).get("/desk/intake/" + report);
        String token = who.get("/desk").body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(page.status()).isEqualTo(200);
        return who.post(
                "/desk/intake/" + report + "/open", List.of(Map.entry("_csrf", token), Map.entry("parcel", parcel)));
    }

    @Test
    void what_the_resident_wrote_stands_on_the_case_that_was_opened_from_it() {
        String report = reported("Black mold in the bedroom.");
        DeskVisitor officer = desk.as(Role.CODE_OFFICER);
        String parcel = parcelOn(officer.get("/desk/intake/" + report));

        Answer opened = open(officer, report, parcel);
        Answer file = officer.get(opened.location().replaceFirst("https?://[^/]+", ""));

        assertThat(file.text())
                .contains("88 Sample Way, Sacramento, CA 95838")
                .contains("Mold or damp rooms", "“Black mold in the bedroom.”", report + " · received");
        assertThat(file.body()).contains("href=\"/desk/intake/" + report + "\"");
    }

    @Test
    void whoever_may_not_decide_on_reports_opens_no_case_from_one() {
        String report = reported("Water runs down the wall.");
        String parcel = parcelOn(desk.as(Role.CODE_OFFICER).get("/desk/intake/" + report));

        assertThat(open(desk.as(Role.FINANCE), report, parcel).status()).isEqualTo(403);

        assertThat(desk.as(Role.CODE_OFFICER).get("/desk/intake/" + report).text())
                .contains("Open a case file");
    }
}
