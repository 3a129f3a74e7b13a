package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A demonstration city with its browser, its official day, and one case that people work on. */
final class City implements AutoCloseable {
    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private final DemoServer demo;
    private final Chromium browser;
    private String number = "";
    private LocalDate today = LocalDate.of(2026, 8, 3); // a Monday: the day the demonstration opens

    private City(DemoServer demo, Chromium browser) {
        this.demo = demo;
        this.browser = browser;
    }

    static City open(Path data) throws Exception {
        DemoServer demo = DemoServer.start(data);
        return new City(demo, Chromium.launch());
    }

    LocalDate today() {
        return today;
    }

    void works(String caseNumber) {
        number = caseNumber;
    }

    String home() {
        return "/desk/cases/" + number;
    }

    Visit visit(int width) {
        return new Visit(browser, demo.address(), width);
    }

    /** Someone of the staff at the case. */
    Visit at(String role) {
        assertThat(number).as("a case is open").isNotEmpty();
        return visit(DESKTOP).signInAs(role).go(home());
    }

    /** The day {@code days} from today or, where that falls on a weekend, the Monday after. */
    LocalDate in(int days) {
        LocalDate day = today.plusDays(days);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /** Lets the city's official day come, by the bar that only a demonstration has. */
    void goTo(LocalDate day) {
        try (Visit clerk = at("City clerk")) {
            clerk.page().locator("#demo-day").fill(day.toString());
            clerk.page()
                    .locator(
                            "form",
                            new Page.LocatorOptions().setHas(clerk.page().locator("#demo-day")))
                    .locator("button")
                    .click();
            clerk.check();
        }
        today = day;
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
        List<String> recipients = links(someone, ".desk-recipient__do a:not(.usa-button--outline)");
        assertThat(recipients).as("whom %s must still reach", letter).isNotEmpty();
        for (String recipient : recipients) {
            someone.go(recipient);
            String way = Stream.of(ways)
                    .filter(each -> someone.has("input[name='way'][value='" + each + "']:enabled"))
                    .findFirst()
                    .orElseThrow();
            someone.choose("way", way)
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

    @Override
    public void close() throws Exception {
        browser.close();
        demo.close();
    }
}
