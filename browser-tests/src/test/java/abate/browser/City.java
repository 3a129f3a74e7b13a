package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Books;
import abate.engine.time.Calendar;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A demonstration city with its browser, its official day, and one case that people work on. */
final class City {
    static final int DESKTOP = 1280;
    static final int PHONE = 390;
    static final String SACRAMENTO = "us-ca-sacramento";
    static final String SONOMA = "us-ca-sonoma-county";
    static final String MODEL_CITY = "us-fl-model-city";

    private static final Calendar CALENDAR =
            Books.load(Path.of("..", "books", SACRAMENTO)).calendars().roll();
    private static final String TO_SERVE = ".desk-recipient__do a:not(.usa-button--outline)";

    private final Demonstration demo;
    private final String place;
    private String number = "";

    private City(Demonstration demo, String place) {
        this.demo = demo;
        this.place = place;
    }

    /** The one demonstration that every story shares: its day only ever moves on, and each story works on its own case. */
    static City of(String place) throws Exception {
        return new City(Demonstration.shared(), place);
    }

    LocalDate today() {
        return demo.today();
    }

    void works(String caseNumber) {
        number = caseNumber;
    }

    String home() {
        return "/desk/cases/" + number;
    }

    Visit visit(int width) {
        return new Visit(demo.browser(), demo.address(), width);
    }

    /** Someone of the staff, at their desk. */
    Visit staff(String role) {
        return visit(DESKTOP).signInAs(role, place);
    }

    /** Someone of the staff at the case. */
    Visit at(String role) {
        assertThat(number).as("a case is open").isNotEmpty();
        return staff(role).go(home());
    }

    /** Opens a case on the first parcel that the words find, as staff who saw the trouble themselves. */
    void opensCase(Visit someone, String words) {
        someone.go("/desk/new-case?search=" + words.replace(' ', '+'));
        someone.page().locator("label[for^='parcel-']").first().click();
        someone.press("Open a case file");
        works(someone.page().url().replaceAll(".*/cases/([^/?#]*).*", "$1"));
    }

    /** Names somebody on the case, in that part. */
    void names(Visit someone, String name, String part, String... address) {
        someone.go(home() + "/party")
                .type("name", name)
                .choose("roles", part)
                .type("address", String.join("\n", address))
                .record();
    }

    /** The text of the latest letter to that person, read from its PDF. */
    String letterTo(Visit someone, String person) {
        someone.go(home());
        String href = someone.page()
                .locator(".desk-papers > li", new Page.LocatorOptions().setHasText(person))
                .last()
                .locator("a")
                .first()
                .getAttribute("href");
        return PdfText.of(someone.page().request().get(someone.address(href)).body());
    }

    /** The day {@code days} from today or, where the offices are closed then, the next day they are open. */
    LocalDate in(int days) {
        return CALENDAR.nextOpen(today().plusDays(days));
    }

    /** Lets the city's official day come, by the bar that only a demonstration has. */
    void goTo(LocalDate day) {
        try (Visit clerk = staff("City clerk")) {
            clerk.page().locator("#demo-day").fill(day.toString());
            clerk.page()
                    .locator(
                            "form",
                            new Page.LocatorOptions().setHas(clerk.page().locator("#demo-day")))
                    .locator("button")
                    .click();
            clerk.check();
        }
        demo.came(day);
    }

    void openMatter(Visit someone, String procedure) {
        someone.go(home() + "/matter").choose("procedure", procedure).record();
    }

    /** Every recipient of the latest letter, by the first of the ways that is open, with a full proof of service. */
    void serveEveryone(Visit someone, String... ways) {
        someone.go(home());
        String letter = links(someone, "a[href*='/service?letter=']").stream()
                .max(Comparator.comparingInt(href -> Integer.parseInt(href.replaceAll(".*letter=(\\d+).*", "$1"))))
                .orElseThrow();
        someone.go(letter);
        assertThat(links(someone, TO_SERVE))
                .as("whom %s must still reach", letter)
                .isNotEmpty();
        for (List<String> left = links(someone, TO_SERVE); !left.isEmpty(); left = links(someone, TO_SERVE)) {
            someone.go(left.getFirst());
            serve(someone, ways);
            someone.go(letter);
        }
    }

    /** One step, by the first of these ways that is open and not done; else by the first that is. */
    private static void serve(Visit someone, String... ways) {
        String open = "input[name='way']%s:enabled:has(+ label:not(:has-text('(done ')))";
        String way = Stream.of(ways)
                .map(each -> String.format(open, "[value='" + each + "']"))
                .filter(someone::has)
                .findFirst()
                .orElse(String.format(open, ""));
        assertThat(someone.has(way)).as("a way is open: %s", someone.text()).isTrue();
        someone.choose("way", someone.page().locator(way).first().getAttribute("value"))
                .choose("result", "done")
                .typeIfAsked("proof_who", "Bea Sample-Brandt")
                .typeIfAsked("proof_how", "9407 1000 0000 0000 0001, Main Post Office")
                .typeIfAsked("proof_time", "10:15 a.m.")
                .typeIfAsked("proof_where", "Sacramento");
        if (someone.has("[name='proof_perjury']")) {
            someone.choose("proof_perjury", "yes");
        }
        someone.record();
    }

    /** The code printed on the latest letter to {@code person}. */
    String letterCode(Visit someone, String person) {
        someone.go(home());
        return someone
                .page()
                .locator(".desk-papers > li", new Page.LocatorOptions().setHasText("to " + person))
                .locator("code")
                .all()
                .stream()
                .map(code -> code.textContent().strip())
                .filter(code -> code.length() < 64)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    static List<String> links(Visit someone, String selector) {
        return someone.page().locator(selector).all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .distinct()
                .toList();
    }
}
