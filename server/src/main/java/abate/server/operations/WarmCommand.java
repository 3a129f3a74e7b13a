package abate.server.operations;

import abate.server.database.Database;
import abate.server.database.DatabaseLocation;
import abate.server.database.Durability;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Starts once, tells one case, shows some pages and ends: the launcher calls it after a build, so that the virtual machine can write
 * down what it loaded and later starts take half the time. Not for people, so it is left out of the help.
 */
final class WarmCommand implements Command {
    private static final List<String> PAGES =
            List.of("/", "/?lang=es", "/report", "/sign-in", "/letter", "/follow", "/nowhere", "/city.css");

    @Override
    public String name() {
        return "warm";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public Set<String> options() {
        return Set.of("data", "books");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        System.setProperty("abate.stories", "one");
        Run run = Serving.read(Mode.DEMO, arguments, "data/warm");
        try (DataFolder folder = DataFolder.open(run.data());
                Database database = Database.open(throwaway(folder.path()), line -> {});
                RunningServer server = RunningServer.start(
                        new Run(run.mode(), 0, run.data(), run.books()), database.application(), console);
                HttpClient browser = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + page))
                        .header("Accept", "text/html")
                        .build();
                browser.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
        return 0;
    }

    private static DatabaseLocation throwaway(Path data) {
        return new DatabaseLocation.Embedded(data.resolve("postgres"), Durability.THROWAWAY);
    }
}
