package abate.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running, migrated database; closing it ends its connections and stops the server if it is our own. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int CONNECTIONS = 12;
    private static final int WATCH_SECONDS = 10;
    /** How long a page waits for a database that is away before it says so. */
    private static final int WAIT_MILLIS = 5_000;
    /** A commit may wait for a lost standby for minutes; after this the connection counts as broken. */
    private static final int SOCKET_SECONDS = 120;

    private final Optional<PostgresServer> server;
    private final HikariDataSource pool;

    private final Optional<ScheduledExecutorService> watch;

    private Database(Optional<PostgresServer> server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
        this.watch = server.map(Database::watch);
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

    /**
     * Throws away everything in a database of our own and opens an empty one in its place; for what was never finished.
     * Cut short itself, it leaves either the old one or none.
     */
    public Database emptied(DatabaseLocation.Embedded location, Consumer<String> progress) {
        close();
        PostgresServer.discard(location.folder());
        return open(location, progress);
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
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setConnectionInitSql("set role abate_app");
        return new HikariDataSource(config);
    }

    /** Nobody else looks after a server of our own: what ended by itself is started again. */
    private static ScheduledExecutorService watch(PostgresServer server) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("database-watch").factory());
        watch.scheduleWithFixedDelay(
                () -> {
                    try {
                        if (server.restoreIfGone()) {
                            LOG.warn("the database had ended by itself and was started again");
                        }
                    } catch (DatabaseUnavailable stillGone) {
                        LOG.warn(stillGone.getMessage());
                    }
                },
                WATCH_SECONDS,
                WATCH_SECONDS,
                TimeUnit.SECONDS);
        return watch;
    }

    @Override
    public void close() {
        watch.ifPresent(ScheduledExecutorService::shutdown);
        pool.close();
        server.ifPresent(PostgresServer::stop);
    }
}
