package abate.server.operations;

import abate.server.database.Database;
import abate.server.database.DatabaseLocation;
import abate.server.database.Durability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a command line to a system that serves until the process is told to end. */
final class Serving {
    private static final int PORT = 8080;

    private Serving() {}

    /** Relative folders are seen from where the command was given, except the books, which come with the program. */
    static Run read(Mode mode, Arguments arguments, String data) {
        int port = arguments.option("port").map(Serving::port).orElse(PORT);
        Path books = arguments
                .option("books")
                .map(Path::of)
                .orElse(Path.of(System.getProperty("abate.home", ".")).resolve("books"));
        return new Run(
                mode, port, Path.of(arguments.option("data").orElse(data)).toAbsolutePath(), books);
    }

    static int run(Run run, Console console) throws InterruptedException {
        RunningServer.refuseTakenPort(run.port());
        if (!Files.isDirectory(run.books())) {
            throw new CannotRun("There are no books of law in " + run.books()
                    + ": start through ./abate, or name their folder with --books.");
        }
        Ending ending = new Ending();
        try {
            serve(run, ending, console);
        } catch (RuntimeException failed) {
            if (!ending.told()) {
                ending.close();
                throw failed;
            }
        }
        Ending.await();
        return 0;
    }

    private static void serve(Run run, Ending ending, Console console) {
        DataFolder folder = ending.with(DataFolder.open(run.data()));
        Logs.into(folder.path(), run.mode() == Mode.SERVE);
        DatabaseLocation location = location(folder.path(), System.getenv());
        Database database = ending.with(Database.open(location, console::say));
        Purpose purpose = new Purpose(JdbcClient.create(database.application()), run.mode());
        if (purpose.cutShort()) {
            database = ending.with(anew(database, location, console));
        }
        RunningServer server = ending.with(RunningServer.start(run, database.application(), console));
        console.say("ready " + server.address());
    }

    /** A demonstration half filled holds made-up rows only and cannot be filled on; one that is ours is begun again. */
    private static Database anew(Database halfFilled, DatabaseLocation location, Console console) {
        return switch (location) {
            case DatabaseLocation.Embedded ours -> {
                console.say(
                        "The filling of this demonstration was cut short: clearing what it made and beginning again");
                yield halfFilled.emptied(ours, console::say);
            }
            case DatabaseLocation.Outside _ ->
                throw new CannotRun("The filling of this demonstration was cut short: drop its database,"
                        + " create it anew and empty, then start again.");
        };
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new CannotRun("--port " + text + " is not a number: choose one from 1 to 65535.");
        }
    }

    /** A PostgreSQL of the city's own where the environment names one, else ours. */
    static DatabaseLocation location(Path data, Map<String, String> environment) {
        String url = environment.getOrDefault("DATABASE_URL", "");
        if (url.isBlank()) {
            return new DatabaseLocation.Embedded(data.resolve("postgres"), Durability.KEPT);
        }
        String address = url.replaceFirst("^(jdbc:)?postgres(ql)?://", "jdbc:postgresql://");
        if (!address.startsWith("jdbc:postgresql://") || address.matches("jdbc:postgresql://[^/]*@.*")) {
            throw new CannotRun("DATABASE_URL is not understood: write it as postgresql://host:5432/name,"
                    + " with the user in DATABASE_USER and the password in DATABASE_PASSWORD.");
        }
        return new DatabaseLocation.Outside(
                address,
                environment.getOrDefault(
                        "DATABASE_USER", System.getProperty("user.name").toLowerCase(Locale.ROOT)),
                environment.getOrDefault("DATABASE_PASSWORD", ""));
    }
}
