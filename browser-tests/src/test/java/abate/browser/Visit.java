package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person at one browser. Every page they come to is checked for accessibility, once an address. */
final class Visit implements AutoCloseable {
    private static final Set<String> CHECKED = new HashSet<>();

    private static final String BROKEN =
            "() => [...document.images].filter(i => i.complete && i.naturalWidth === 0).map(i => i.src)";

    private final String home;
    private final Page page;

    Visit(Chromium browser, String home, int width) {
        this.home = home;
        this.page = browser.context(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setLocale("en-US"));
    }

    Page page() {
        return page;
    }

    Visit go(String path) {
        page.navigate(address(path));
        return check();
    }

    /** Signs in as one of the made-up staff in the demonstration. */
    Visit signInAs(String role) {
        return signInAs(role, City.SACRAMENTO);
    }

    /** Signs in as one of the made-up staff of that place. */
    Visit signInAs(String role, String place) {
        go("/sign-in?city=" + place);
        page.locator(".accounts-cast button", new Page.LocatorOptions().setHasText(role))
                .first()
                .click();
        return check();
    }

    Visit type(String name, String text) {
        Locator control = page.locator("[name='" + name + "']").first();
        control.fill(text);
        return this;
    }

    /** Chooses a radio or ticks a box by its value; what it is folded away in is opened first. */
    Visit choose(String name, String value) {
        Locator control = page.locator("input[name='" + name + "'][value='" + value + "']");
        control.evaluate(
                "e => { for (let p = e; p; p = p.parentElement) { if (p.tagName === 'DETAILS') { p.open = true; } } }");
        if (!control.isChecked()) {
            page.locator("label[for='" + control.getAttribute("id") + "']").click();
        }
        return this;
    }

    /** Opens the form of an act that the case offers now, the latest of that name. */
    Visit act(String name) {
        return clickLast("a[href*='act=" + name + "']:not([href*='act=" + name + "_'])");
    }

    /** Answers questions of an act by their names in the book, whatever kind each is; several answers a comma apart. */
    Visit with(String... namesAndAnswers) {
        for (int i = 0; i < namesAndAnswers.length; i += 2) {
            String name = "p_" + namesAndAnswers[i];
            String answer = namesAndAnswers[i + 1];
            if (has("input[type='radio'][name='" + name + "']")) {
                if (has("input[name='" + name + "'][value=\"" + answer + "\"]")) {
                    choose(name, answer);
                } else {
                    chooseSaid(name, answer);
                }
            } else if (has("input[type='checkbox'][name='" + name + "']")) {
                for (String each : answer.split(", ")) {
                    choose(name, each);
                }
            } else if (has("select[name='" + name + "']")) {
                select(name, answer);
            } else {
                type(name, answer);
            }
        }
        return this;
    }

    /** Chooses by the words beside the radio or box, where its value is the system's own. */
    Visit chooseSaid(String name, String words) {
        page.locator("input[name='" + name + "'] + label:has-text(\"" + words + "\")")
                .first()
                .click();
        return this;
    }

    Visit select(String name, String label) {
        page.locator("select[name='" + name + "']").selectOption(label);
        return this;
    }

    Visit press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return check();
    }

    Visit follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return check();
    }

    /** Looks at the summary and records: two steps, as for every act. */
    Visit record() {
        submitStep("check").sees("cannot be erased, only corrected");
        return submitStep("record");
    }

    /** Sends a form by one of its two steps, {@code check} or {@code record}. */
    Visit submitStep(String step) {
        return click("button[name='step'][value='" + step + "']");
    }

    Visit click(String selector) {
        page.locator(selector).first().click();
        return check();
    }

    Visit clickLast(String selector) {
        page.locator(selector).last().click();
        return check();
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    Visit typeIfAsked(String name, String text) {
        return has("[name='" + name + "']") ? type(name, text) : this;
    }

    /** Takes a picture with the telephone, so to say. */
    Visit photo(String name) {
        page.locator("input[type='file'][name='" + name + "']").setInputFiles(Photo.taken());
        return this;
    }

    /** Puts a photo on the case file that is open. */
    Visit addPhoto(String kind) {
        page.locator("#photo").evaluate("e => { e.closest('details').open = true; }");
        page.locator("#photo").setInputFiles(Photo.taken());
        page.locator("#photo-kind").fill(kind);
        page.locator("form[action$='/photos'] button").click();
        check();
        assertThat(has(".desk-photos img")).as("the photo is on file").isTrue();
        return this;
    }

    String address(String path) {
        return path.startsWith("http") ? path : home + path;
    }

    Visit sees(String words) {
        assertThat(text()).as("on %s", page.url()).contains(words);
        return this;
    }

    Visit doesNotSee(String words) {
        assertThat(text()).as("on %s", page.url()).doesNotContain(words);
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** No fault page, nothing wider than the screen, and nothing that stands in anyone's way. */
    Visit check() {
        page.waitForLoadState();
        assertThat(page.title()).as("on %s", page.url()).doesNotContain("went wrong");
        assertThat(Chromium.movesSideways(page))
                .as("%s moves sideways on a screen of %s pixels", page.url(), page.viewportSize().width)
                .isFalse();
        assertThat(page.evaluate(BROKEN))
                .as("pictures that do not show on %s", page.url())
                .isEqualTo(List.of());
        String kind = page.url().replaceAll("[0-9a-f-]{20,}|\\d+|code=[^&]+", "#") + "@" + page.viewportSize().width
                + page.title();
        if (CHECKED.add(kind)) {
            picture(String.format("%03d", CHECKED.size()));
            assertThat(Chromium.barriers(page)).as("axe on %s", page.url()).isEmpty();
            fitsAPhone();
        }
        return this;
    }

    /** Whoever works at a desk may also stand in a yard with a telephone. */
    private void fitsAPhone() {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(City.PHONE, 844);
        assertThat(Chromium.movesSideways(page))
                .as("%s moves sideways on a telephone", page.url())
                .isFalse();
        page.setViewportSize(before.width, before.height);
    }

    /** Kept beside the test's results, to be looked at. */
    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
