package abate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.value.Value;
import abate.server.TestServer;
import abate.server.accounts.DemoStaff;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.operations.Mode;
import abate.server.operations.OfficialTime;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions of a form that are asked only where another answer makes them matter. */
class QuestionsTest {
    private static TestServer server;
    private static Chromium chromium;
    private static String home;
    private static String form;

    @BeforeAll
    static void a_matter_of_a_boarded_building_is_open() {
        server = TestServer.start(Mode.DEMO);
        chromium = Chromium.launch();
        JurisdictionId city = server.database().jurisdiction();
        server.part(DemoStaff.class).create(city);
        SignedIn who = server.part(DemoStaff.class).as(city, Role.INTAKE_CLERK);
        Actor clerk = new Actor(who.account().toString(), who.name(), Set.of("intake_clerk"));
        CaseFiles files = server.part(CaseFiles.class);
        Map<String, Value> facts = Map.of("address", Value.of("3526 High St"), "about_property", Value.of(true));
        CaseView view = files.open(city, new Opening(null, facts, List.of(), null), clerk, Ids.next());
        files.perform(
                city,
                view.id(),
                view.lastNumber(),
                List.of(
                        new Deed.MatterOpened("b", "boarded-building", null),
                        new Deed.MatterOpened("c", "complaint", null)),
                server.part(OfficialTime.class).today(city),
                clerk,
                Ids.next());
        home = "/desk/cases/" + view.number();
        form = home + "/act?matter=b&act=find";
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void a_question_comes_with_the_answer_that_makes_it_matter_and_goes_with_it() {
        try (Visit officer = new Visit(chromium, server.address(), City.DESKTOP)) {
            officer.signInAs("Code officer").go(form);
            Locator boarded = officer.page().locator("[name='p_boarded_on']");
            Locator vacant = officer.page().locator("[name='p_vacant_since']");
            assertThat(boarded).isHidden();
            assertThat(vacant).isHidden();

            officer.choose("p_how", "boarded");
            assertThat(boarded).isVisible();
            boarded.fill("2026-02-02");
            officer.choose("p_how", "vacant");
            assertThat(vacant).isVisible();
            assertThat(boarded).isHidden();
            assertThat(boarded).isDisabled(); // what is not asked is not sent

            officer.choose("p_how", "boarded");
            assertThat(boarded).isVisible();
            assertThat(boarded).hasValue("2026-02-02"); // and nothing typed is lost
        }
    }

    @Test
    void beside_the_question_how_many_photos_were_taken_stand_those_of_the_case() {
        try (Visit officer = new Visit(chromium, server.address(), City.DESKTOP)) {
            officer.signInAs("Code officer").go(home).addPhoto("Front door");
            officer.go(home + "/act?matter=c&act=inspect");
            assertThat(officer.page().locator(".desk-form .desk-photos img")).hasCount(1);
            assertThat(officer.page().locator(".desk-form .desk-photos")).containsText("Front door");
        }
    }

    @Test
    void without_scripts_every_question_stands_there_and_says_when_it_is_asked() {
        Page page = chromium.phoneWithoutScripts();
        page.navigate(server.address() + "/sign-in?city=" + City.SACRAMENTO);
        page.locator(".accounts-cast button", new Page.LocatorOptions().setHasText("Code officer"))
                .first()
                .click();
        page.navigate(server.address() + form);

        assertThat(page.locator("[name='p_boarded_on']")).isVisible();
        assertThat(page.locator("#p_boarded_on-when"))
                .hasText("Answer this only where “How does it stand?” is “boarded”.");
        assertThat(page.locator("[name='p_vacant_since']")).isVisible();
        page.context().close();
    }
}
