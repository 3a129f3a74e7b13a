package abate.server.operations;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.server.database.Database;
import abate.server.database.DatabaseLocation;
import abate.server.database.Jurisdictions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a command works on that serves no pages: the data of a run, held by it alone, and the books of law. */
public final class OpenData implements AutoCloseable {
    /** The options such a command takes. */
    public static final Set<String> OPTIONS = Set.of("data", "books");

    private final DataFolder folder;
    private final Database database;
    private final Map<String, Book> books;

    private OpenData(DataFolder folder, Database database, Map<String, Book> books) {
        this.folder = folder;
        this.database = database;
        this.books = books;
    }

    /**
     * Opens the data that {@code --data} names, or the PostgreSQL that DATABASE_URL names.
     *
     * @throws CannotRun where there is none
     */
    public static OpenData open(Arguments arguments, Console console) {
        Run run = Serving.read(Mode.SERVE, arguments, "data");
        DatabaseLocation location = Serving.location(run.data(), System.getenv());
        if (location instanceof DatabaseLocation.Embedded(Path postgres, var durability)
                && !Files.isDirectory(postgres)) {
            throw new CannotRun("There is no data in " + run.data() + ": name the folder of a run with --data.");
        }
        Map<String, Book> books = Books.loadAll(run.books());
        DataFolder folder = DataFolder.open(run.data());
        try {
            Logs.into(folder.path(), false);
            return new OpenData(folder, Database.open(location, console::say), books);
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    /** Connections as the running system has them. */
    public DataSource database() {
        return database.application();
    }

    /** What day it is in this data: that of a demonstration where it is one, else the real one. */
    public OfficialTime time() {
        JdbcClient jdbc = JdbcClient.create(database());
        InstantSource clock = InstantSource.system();
        return SimulatedTime.left(clock, ServerApplication.DEMO_ZONE, jdbc)
                .orElseGet(() -> new RealTime(clock, new Jurisdictions(jdbc)));
    }

    /** The books of law, by id. */
    public Map<String, Book> books() {
        return books;
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
