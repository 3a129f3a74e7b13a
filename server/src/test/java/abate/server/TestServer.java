package abate.server;

import abate.server.database.TestDatabase;
import abate.server.operations.Console;
import abate.server.operations.Mode;
import abate.server.operations.Run;
import abate.server.operations.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole running system on a database and a port of a test's own. */
public final class TestServer implements AutoCloseable {
    private final TestDatabase database;
    private final RunningServer server;

    private TestServer(TestDatabase database, RunningServer server) {
        this.database = database;
        this.server = server;
    }

    /** Serves the City of Sacramento; in the mode {@code DEMO} with made-up staff and a day moved by hand, but no cases. */
    public static TestServer start(Mode mode) {
        System.setProperty("abate.stories", "none");
        TestDatabase database = TestDatabase.fresh();
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-data");
            Run run = new Run(mode, 0, data.toAbsolutePath(), Path.of("..", "books"));
            return new TestServer(
                    database, RunningServer.start(run, database.dataSource(), new Console(System.out, System.err)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where its pages are, without a slash at the end. */
    public String address() {
        return server.address();
    }

    public TestDatabase database() {
        return database;
    }

    /** A bean of the running system. */
    public <T> T part(Class<T> type) {
        return server.part(type);
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
