package abate.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL server that the tests of one run share; kept under the build folder for the next run. */
final class TestPostgres {
    static final String TEMPLATE = "migrated";

    private static final Path FOLDER = folder();
    private static final PostgresServer SERVER = start();

    private TestPostgres() {}

    static PostgresServer server() {
        return SERVER;
    }

    /** Where the server's program was unpacked. */
    static Path program() {
        return FOLDER.resolve("program-18.6.0").toAbsolutePath();
    }

    static void command(String sql) {
        command(SERVER, sql);
    }

    private static void command(PostgresServer server, String sql) {
        JdbcClient.create(server.owner("abate")).sql(sql).update();
    }

    private static PostgresServer start() {
        PostgresServer server = PostgresServer.start(FOLDER, Durability.THROWAWAY, TestPostgres::say);
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

    /** Two runs at once in one working copy each get their own. */
    private static Path folder() {
        try {
            Path shared = Files.createDirectories(Path.of("target", "test-database"));
            FileChannel channel =
                    FileChannel.open(shared.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return channel.tryLock() != null ? shared : Files.createTempDirectory(Path.of("target"), "test-database");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
