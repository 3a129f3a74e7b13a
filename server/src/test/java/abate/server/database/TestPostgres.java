package abate.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL server that the tests of one run share; kept under the build folder for the next run. */
final class TestPostgres {
    static final String TEMPLATE = "migrated";

    private static final InUse FOLDER = folder();
    private static final PostgresServer SERVER = start();

    private TestPostgres() {}

    static PostgresServer server() {
        return SERVER;
    }

    /** Where the server's program was unpacked. */
    static Path program() {
        return FOLDER.folder().resolve("program-18.6.0").toAbsolutePath();
    }

    static void command(String sql) {
        command(SERVER, sql);
    }

    private static void command(PostgresServer server, String sql) {
        JdbcClient.create(server.owner("abate")).sql(sql).update();
    }

    private static PostgresServer start() {
        PostgresServer server = PostgresServer.start(FOLDER.folder(), Durability.THROWAWAY, TestPostgres::say);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        JdbcClient.create(server.owner("abate"))
                .sql("select datname from pg_database where datname like 'test\\_%' or datname = '" + TEMPLATE + "'")
                .query(String.class)
                .list()
                .forEach(left -> command(server, "drop database " + left + " with (force)"));
        command(server, "create database " + TEMPLATE);
        Migrations.run(server.owner(TEMPLATE), TestPostgres::say);
        return server;
    }

    /** The first folder that no other run, nor the other half of this one, has in use. */
    private static InUse folder() {
        try {
            for (int number = 1; ; number++) {
                Path folder = Files.createDirectories(Path.of("target", "test-database", String.valueOf(number)));
                FileChannel channel =
                        FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new InUse(folder, lock);
                }
                channel.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A folder with the lock on it, which must be held on to: one that is forgotten is let go of. */
    private record InUse(Path folder, FileLock lock) {}

    private static void say(String line) {
        System.out.println(line);
    }
}
