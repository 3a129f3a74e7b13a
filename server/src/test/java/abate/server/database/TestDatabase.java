package abate.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A database of a test's own, cloned in some 50 ms from a migrated one, on a real PostgreSQL that all tests of a run
 * share. Everything works as the role {@code abate_app}, as in the running system, except {@link #owner()}.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final Tenants tenants;
    private final Jurisdictions jurisdictions;
    private final JurisdictionId jurisdiction;

    private TestDatabase(String name) {
        this.name = name;
        this.pool = Database.pool(TestPostgres.server().owner(name));
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new DataSourceTransactionManager(pool);
        this.tenants = new Tenants(jdbc, transactions);
        this.jurisdictions = new Jurisdictions(jdbc);
        this.jurisdiction = jurisdictions
                .register("us-ca-sacramento", "City of Sacramento", ZoneId.of("America/Los_Angeles"), "#005ea2")
                .id();
    }

    /** A migrated database that serves the City of Sacramento and holds nothing else. */
    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        TestPostgres.command("create database " + name + " template " + TestPostgres.TEMPLATE);
        return new TestDatabase(name);
    }

    /** The pool, as the running system has it. */
    public DataSource dataSource() {
        return pool;
    }

    /** Statements as the running system makes them; tenant rows only within {@link #tenants()}. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Statements as the owner of the tables, whom row-level security does not bind. */
    public JdbcClient owner() {
        return JdbcClient.create(TestPostgres.server().owner(name));
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    public Tenants tenants() {
        return tenants;
    }

    public Jurisdictions jurisdictions() {
        return jurisdictions;
    }

    /** The City of Sacramento. */
    public JurisdictionId jurisdiction() {
        return jurisdiction;
    }

    /** Another city, to show that nothing crosses over. */
    public JurisdictionId anotherJurisdiction() {
        return jurisdictions
                .register("us-xx-elsewhere", "Town of Elsewhere", ZoneId.of("America/New_York"), "#8b0a03")
                .id();
    }

    /** Lets nobody in any more and ends every connection, as when the database is away; {@link #back()} lets them in again. */
    public void away() {
        TestPostgres.command("alter database " + name + " allow_connections false");
        TestPostgres.command("do 'begin perform pg_terminate_backend(pid) from pg_stat_activity where datname = ''"
                + name + "''; end'");
    }

    /** Lets everybody in again. */
    public void back() {
        TestPostgres.command("alter database " + name + " allow_connections true");
    }

    @Override
    public void close() {
        pool.close();
        TestPostgres.command("drop database " + name + " with (force)");
    }
}
