package abate.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, driven as a person would drive it. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the Chromium found on the PATH. */
    public static Chromium launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setHeadless(true)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** A desk's wide screen, in English. */
    public Page wide() {
        return context(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A telephone's screen, 390 points wide, in English. */
    public Page phone() {
        return context(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** A telephone that runs no scripts. */
    public Page phoneWithoutScripts() {
        return context(new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** Another screen, such as one in Spanish. */
    public Page context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** What keeps somebody from using the page, by WCAG 2.2 at level AA: each rule with the places that break it. */
    public static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Chromium::described)
                        .toList();
    }

    /** Whether the page must be moved sideways to be read. */
    public static boolean movesSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static Path program() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH: apt install chromium"));
    }

    /** The messages of the browser's console while {@code work} runs, such as what the content policy refused. */
    public static List<String> complaints(Page page, Runnable work) {
        List<String> heard = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (Stream.of("error", "warning").anyMatch(message.type()::equals)) {
                heard.add(message.text());
            }
        });
        work.run();
        return heard;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
