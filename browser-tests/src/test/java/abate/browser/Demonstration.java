package abate.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A running demonstration with a browser and its official day; started once, for whoever comes first. */
final class Demonstration {
    private static @Nullable Demonstration running;

    private final DemoServer server;
    private final Chromium browser;
    private LocalDate today;

    private Demonstration(DemoServer server, Chromium browser) {
        this.server = server;
        this.browser = browser;
        this.today = toldBy(server.address());
    }

    /** The official day, as every page says it at its foot. */
    private LocalDate toldBy(String address) {
        try (Visit visit = new Visit(browser, address, City.DESKTOP)) {
            String told =
                    visit.go("/sign-in").text().replaceAll("(?s).*official day is \\w+, (\\w+ \\d+, \\d+)\\..*", "$1");
            return LocalDate.parse(told, DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));
        }
    }

    static synchronized Demonstration shared() throws Exception {
        if (running == null) {
            Path folder = Files.createTempDirectory("demonstration");
            Demonstration begun = new Demonstration(DemoServer.start(folder.resolve("data")), Chromium.launch());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> begun.end(folder)));
            running = begun;
        }
        return running;
    }

    private void end(Path folder) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Chromium browser() {
        return browser;
    }

    String address() {
        return server.address();
    }

    LocalDate today() {
        return today;
    }

    /** That day has come. */
    void came(LocalDate day) {
        today = day;
    }
}
