package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.accounts.FirstAdministrator;
import abate.server.accounts.OneTimeLink;
import abate.server.operations.Mode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the link printed at the first start to a staff that signs in, in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInTest {
    private static final String PASSWORD = "velvet otter under nine lanterns";

    static TestServer server;
    static Chromium chromium;

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.SERVE);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    @Order(1)
    void the_first_administrator_gets_in_by_the_printed_link_adds_a_passkey_and_signs_in_with_it() {
        Page page = chromium.wide();
        deviceThatHoldsPasskeys(page);
        page.navigate(link());
        clear(page);

        page.fill("#name", "Rosa Example");
        page.fill("#email", "rosa@city.example");
        page.fill("#password", PASSWORD);
        page.fill("#password-again", PASSWORD);
        page.click("text=Save and sign in");
        assertThat(page.locator("h1").textContent()).isEqualTo("Sign in faster next time?");
        clear(page);

        page.fill("#passkey-label", "Office laptop");
        page.click("button:has-text('Add a passkey')");
        page.waitForURL(server.address() + "/desk");
        page.navigate(server.address() + "/account");
        assertThat(page.locator("main").textContent()).contains("Office laptop");
        clear(page);

        page.locator("text=Sign out").first().click();
        page.waitForURL(server.address() + "/sign-in");
        page.navigate(server.address() + "/sign-in?then=/admin/staff");
        page.click("text=Sign in with a passkey");
        page.waitForURL(server.address() + "/admin/staff");
        assertThat(page.locator("main").textContent()).contains("Rosa Example");
    }

    @Test
    @Order(2)
    void a_passkey_that_was_removed_opens_nothing() {
        Page page = chromium.wide();
        deviceThatHoldsPasskeys(page);
        signIn(page);
        page.navigate(server.address() + "/account");
        page.fill("#passkey-label", "Lost telephone");
        page.click("button:has-text('Add a passkey')");
        page.waitForURL(server.address() + "/account?done=passkey");

        page.locator("li", new Page.LocatorOptions().setHasText("Lost telephone"))
                .locator("button")
                .click();
        page.waitForURL(server.address() + "/account?done=removed");
        page.locator("text=Sign out").first().click();
        page.click("text=Sign in with a passkey");

        page.locator("[data-passkey-problem]").waitFor();
        assertThat(page.url()).endsWith("/sign-in");
    }

    @Test
    @Order(3)
    void an_administrator_invites_changes_and_suspends_on_a_telephone_without_scripts() {
        Page page = chromium.phoneWithoutScripts();
        signIn(page);
        page.navigate(server.address() + "/admin/staff/invite");
        page.fill("#name", "Tess Sample");
        page.fill("#email", "tess@city.example");
        page.click("main button[type=submit]");
        assertThat(page.locator("#roles-error").textContent()).isEqualTo("Choose at least one role.");
        assertThat(page.inputValue("#name")).isEqualTo("Tess Sample");
        assertThat(Chromium.movesSideways(page)).isFalse();

        page.click("label[for=role-finance]");
        page.click("main button[type=submit]");
        assertThat(page.locator(".accounts-link").textContent()).startsWith(server.address() + "/welcome/");
        assertThat(Chromium.movesSideways(page)).isFalse();

        page.click("text=See the account");
        page.fill("#why", "Left the city");
        page.click("text=Suspend the account");
        assertThat(page.locator("main").textContent()).contains("Suspended, and cannot sign in.");
        assertThat(Chromium.movesSideways(page)).isFalse();
    }

    @Test
    @Order(4)
    void no_page_of_the_door_or_of_the_administrators_puts_up_barriers() {
        Page stranger = chromium.phone();
        for (String path : List.of("/sign-in", "/sign-in?lang=es", "/sign-in/stale?lang=en", "/welcome/1?link=none")) {
            stranger.navigate(server.address() + path);
            clear(stranger);
        }
        for (Page page : List.of(chromium.wide(), chromium.phone())) {
            signIn(page);
            for (String path : List.of("/admin/staff", "/admin/staff/invite", "/account", "/account/passkey-offer")) {
                page.navigate(server.address() + path);
                clear(page);
            }
            page.navigate(server.address() + "/admin/staff");
            page.click("main >> text=Rosa Example");
            clear(page);
        }
    }

    private static void clear(Page page) {
        assertThat(Chromium.barriers(page)).as(page.url()).isEmpty();
        assertThat(Chromium.movesSideways(page)).as(page.url()).isFalse();
    }

    private static void signIn(Page page) {
        page.navigate(server.address() + "/sign-in?then=/account");
        page.fill("#email", "rosa@city.example");
        page.fill("#password", PASSWORD);
        page.click("#sign-in button[type=submit]");
        page.waitForURL(server.address() + "/account");
    }

    private static String link() {
        OneTimeLink link = server.part(FirstAdministrator.class)
                .link(server.database().jurisdiction())
                .orElseThrow();
        return link.on(URI.create(server.address()));
    }

    /** Chromium's own stand-in for a device with a fingerprint reader, whose owner always agrees. */
    private static void deviceThatHoldsPasskeys(Page page) {
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
