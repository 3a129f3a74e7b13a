package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.operations.Mode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every page shares, seen in a real browser on the page for an address that does not exist. */
class FrameTest {
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
    void the_frame_puts_up_no_barriers_on_a_wide_screen_and_on_a_phone() {
        Page wide = chromium.wide();
        wide.navigate(nowhere());
        Page phone = chromium.phone();
        phone.navigate(nowhere());

        assertThat(Chromium.barriers(wide)).isEmpty();
        assertThat(Chromium.barriers(phone)).isEmpty();
        assertThat(Chromium.movesSideways(phone)).isFalse();
    }

    @Test
    void the_content_policy_refuses_nothing_that_our_own_pages_need() {
        Page page = chromium.wide();

        assertThat(Chromium.complaints(page, () -> {
                    page.navigate(server.address() + "/city.css");
                    page.navigate(nowhere());
                    page.waitForLoadState();
                }))
                .allSatisfy(line -> assertThat(line).contains("404"));
    }

    @Test
    void the_menu_of_a_phone_opens_and_closes_again() {
        Page phone = chromium.phone();
        phone.navigate(nowhere());
        Locator home = phone.locator("nav a.usa-nav-link").first();
        assertThat(home.isVisible()).isFalse();

        phone.locator(".usa-menu-btn").tap();
        home.waitFor();

        phone.locator(".usa-nav__close").tap();
        home.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void without_scripts_the_menu_stands_open() {
        Page phone = chromium.phoneWithoutScripts();
        phone.navigate(nowhere());

        assertThat(phone.locator("nav a.usa-nav-link").first().isVisible()).isTrue();
        assertThat(phone.locator(".usa-menu-btn").isVisible()).isFalse();
        assertThat(Chromium.movesSideways(phone)).isFalse();
    }

    @Test
    void the_language_is_changed_by_one_link_and_stays_changed() {
        Page phone = chromium.phone();
        phone.navigate(nowhere());

        phone.locator("a[hreflang=es]").tap();
        assertThat(phone.locator("h1").textContent()).isEqualTo("No encontramos esa página");
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("es");
        assertThat(Chromium.barriers(phone)).isEmpty();

        phone.navigate(nowhere());
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("es");
    }

    private static String nowhere() {
        return server.address() + "/nowhere";
    }
}
