package abate.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A running, migrated database; closing it ends its connections and stops the server if it is our own. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;
    /** A commit may wait for a lost standby for minutes; after this the connection counts as broken. */
    private static final int SOCKET_SECONDS = 120;

    private final Optional<PostgresServer> server;
    private final HikariDataSource pool;

    private Database(Optional<PostgresServer> server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    /**
     * Starts or reaches the database at {@code location}, brings its tables up to date and opens the pool.
     *
     * @param progress is told, in a line each, what takes long
     * @throws DatabaseUnavailable with one line that says what to do, when it cannot
     */
    public static Database open(DatabaseLocation location, Consumer<String> progress) {
        return switch (location) {
            case DatabaseLocation.Embedded(var folder, var durability) -> {
                PostgresServer server = PostgresServer.start(folder, durability, progress);
                try {
                    yield ready(Optional.of(server), server.owner("abate"), progress);
                } catch (RuntimeException failed) {
                    server.stop();
                    throw failed;
                }
            }
            case DatabaseLocation.Outside outside -> {
                PGSimpleDataSource owner = new PGSimpleDataSource();
                owner.setURL(outside.url());
                owner.setUser(outside.user());
                owner.setPassword(outside.password());
                yield ready(Optional.empty(), owner, progress);
            }
        };
    }

    /** Connections as the role {@code abate_app}, which row-level security binds and which owns nothing. */
    public DataSource application() {
        return pool;
    }

    private static Database ready(
            Optional<PostgresServer> server, PGSimpleDataSource owner, Consumer<String> progress) {
        owner.setApplicationName("abate");
        owner.setConnectTimeout(10);
        // The detail of a refused row holds its values, and those never reach a log.
        owner.setLogServerErrorDetail(false);
        Migrations.run(owner, progress);
        owner.setSocketTimeout(SOCKET_SECONDS);
        return new Database(server, pool(owner));
    }

    static HikariDataSource pool(DataSource owner) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(owner);
        config.setPoolName("abate");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.setConnectionInitSql("set role abate_app");
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pool.close();
        server.ifPresent(PostgresServer::stop);
    }
}
