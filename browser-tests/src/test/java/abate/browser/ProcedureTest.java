package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import abate.server.TestServer;
import abate.server.accounts.DemoStaff;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.casefile.Outcome;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.operations.Mode;
import abate.server.operations.OfficialTime;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture of a procedure on a desk's screen, on a phone and on paper. */
class ProcedureTest {
    /** The height of a letter page laid across, within its margins, in the pixels of a style sheet. */
    private static final double PAGE = 7.9 * 96;

    private static TestServer server;
    private static Chromium chromium;
    private static String number;

    @BeforeAll
    static void a_matter_of_an_administrative_penalty_is_open() {
        server = TestServer.start(Mode.DEMO);
        chromium = Chromium.launch();
        JurisdictionId city = server.database().jurisdiction();
        server.part(DemoStaff.class).create(city);
        SignedIn who = server.part(DemoStaff.class).as(city, Role.CITY_CLERK);
        Actor clerk = new Actor(who.account().toString(), who.name(), Set.of("city_clerk", "intake_clerk"));
        Party owner = new Party(
                "owner",
                "Olive Owner",
                List.of("owner", "responsible_party"),
                List.of("12 Elm Ct", "Sacramento, CA 95838"),
                false,
                false);
        Map<String, Value> facts = Map.of(
                "address", Value.of("3526 High St"),
                "about_property", Value.of(true),
                "code_title", Value.of("other"));
        CaseFiles files = server.part(CaseFiles.class);
        CaseView opened = files.open(city, new Opening(null, facts, List.of(owner), null), clerk, Ids.next());
        number = opened.number();
        Outcome outcome = files.perform(
                city,
                opened.id(),
                opened.lastNumber(),
                new Deed.MatterOpened("ap", "administrative-penalty", "owner"),
                server.part(OfficialTime.class).today(city),
                clerk,
                Ids.next());
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    /** Signed in as the city clerk. */
    private static Page clerk(Page page) {
        page.navigate(server.address() + "/sign-in");
        page.locator(".accounts-cast button", new Page.LocatorOptions().setHasText("City clerk"))
                .first()
                .click();
        return page;
    }

    private static void readable(Page page, String path) {
        page.navigate(server.address() + path);
        assertThat(Chromium.barriers(page)).as(path).isEmpty();
        assertThat(Chromium.movesSideways(page)).as(path).isFalse();
    }

    @Test
    void the_pages_put_up_no_barriers_at_a_desk_or_on_a_phone_and_only_the_picture_moves_sideways() {
        for (Page page : List.of(clerk(chromium.wide()), clerk(chromium.phone()))) {
            readable(page, "/desk/procedures");
            readable(page, "/desk/procedures/notice-and-order");
            readable(page, "/desk/procedures/rent-escrow");
            readable(page, "/desk/cases/" + number + "/procedure?matter=ap");
            assertThat(page.locator(".desk-picture").getAttribute("tabindex")).isEqualTo("0");
        }
    }

    @Test
    void from_a_case_one_comes_to_the_place_of_its_matter() {
        Page page = clerk(chromium.phone());
        page.navigate(server.address() + "/desk/cases/" + number);
        page.click("a[href*='/procedure?matter=ap']");
        assertThat(page.locator(".desk-procedure__head").innerText()).contains("You are here: draft");
        assertThat(page.locator(".desk-stop--here h3").innerText())
                .contains("Draft")
                .contains("You are here");
    }

    @Test
    void the_content_policy_refuses_nothing_in_the_picture() {
        Page page = clerk(chromium.wide());
        assertThat(Chromium.complaints(
                        page, () -> page.navigate(server.address() + "/desk/procedures/administrative-penalty")))
                .isEmpty();
    }

    @Test
    void on_paper_the_largest_picture_is_no_higher_than_one_page() {
        Page page = clerk(chromium.wide());
        page.navigate(server.address() + "/desk/procedures/rent-escrow");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        BoundingBox drawn = page.locator(".desk-picture svg").boundingBox();
        assertThat(drawn.height).isLessThanOrEqualTo(PAGE);
        assertThat(page.locator(".usa-header").isVisible()).isFalse();
    }
}
