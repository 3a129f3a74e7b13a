package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.accounts.DemoStaff;
import abate.server.operations.Mode;
import org.junit.jupiter.api.Test;

/** A resident reports about a house that the city does not know yet; it is put on record, and the case shows the report. */
class NewParcelTest {
    @Test
    void a_report_about_a_parcel_nobody_knows_becomes_a_case_that_shows_what_was_said() {
        try (TestServer server = TestServer.start(Mode.DEMO);
                Chromium chromium = Chromium.launch()) {
            server.part(DemoStaff.class).create(server.database().jurisdiction());
            String reference;
            try (Visit resident = new Visit(chromium, server.address(), City.PHONE)) {
                resident.go("/report/what").choose("concern", "mold").press("Continue");
                resident.type("address", "77 Nowhere Lane").press("Continue");
                resident.page().locator("label[for^='choice-']").last().click(); // use what was typed
                resident.press("Continue");
                resident.type("description", "Black mold over the bed.").press("Check my report");
                resident.press("Send my report");
                reference = resident.page()
                        .locator(".portal-ticket dd")
                        .first()
                        .innerText()
                        .strip();
            }
            try (Visit clerk = new Visit(chromium, server.address(), City.DESKTOP)) {
                clerk.signInAs("Intake clerk").go("/desk/intake/" + reference);
                clerk.follow("Put the parcel on record");
                withoutBarriers(clerk);
                clerk.press("Put it on record").sees("Nothing is on record yet");
                withoutBarriers(clerk);
                fillIn(clerk).press("Put it on record").sees("77 Nowhere Ln");
                clerk.press("Open a case file");
                assertThat(clerk.page()
                                .locator("section[aria-labelledby='reports-heading']")
                                .innerText())
                        .contains("“Black mold over the bed.”", reference);
                withoutBarriers(clerk);
            }
        }
    }

    private static Visit fillIn(Visit clerk) {
        clerk.type("apn", "001-0234-077-0000").type("street", "77 Nowhere Ln").type("city", "Sacramento");
        clerk.type("zip", "95838").type("legal", "Lot 77 of Sample Tract").type("owner", "Olive Owner");
        return clerk;
    }

    /** At a desk and with a telephone. */
    private static void withoutBarriers(Visit visit) {
        assertThat(Chromium.barriers(visit.page()))
                .as("axe on %s", visit.page().url())
                .isEmpty();
        visit.page().setViewportSize(City.PHONE, 844);
        assertThat(Chromium.barriers(visit.page()))
                .as("axe on %s on a telephone", visit.page().url())
                .isEmpty();
        assertThat(Chromium.movesSideways(visit.page())).isFalse();
        visit.page().setViewportSize(City.DESKTOP, 900);
    }
}
