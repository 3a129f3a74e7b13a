package abate.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings the tables of a database to what this version of the program expects, as the role that owns them. */
final class Migrations {
    private static final int OLDEST_POSTGRES = 15;

    private Migrations() {}

    static void run(PGSimpleDataSource owner, Consumer<String> progress) {
        refuseWhatCannotWork(owner);
        Flyway flyway = flyway(owner);
        try {
            int pending = flyway.info().pending().length;
            if (pending > 0) {
                progress.accept("Preparing the tables (" + pending + " steps)");
            }
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new DatabaseUnavailable(
                    "The tables could not be brought up to date: " + firstLine(failed)
                            + " Nothing was lost; start the version of Abate that last used this database, or ask for help with this line.",
                    failed);
        }
    }

    /** Each package numbers its migrations in a range of its own, so a lower number may come later. */
    private static Flyway flyway(PGSimpleDataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load();
    }

    private static void refuseWhatCannotWork(PGSimpleDataSource owner) {
        try (Connection connection = owner.getConnection()) {
            refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(whatToDo(owner, failed), failed);
        }
    }

    static void refuseOlder(int version) {
        if (version < OLDEST_POSTGRES) {
            throw new DatabaseUnavailable("The database is PostgreSQL " + version + ": Abate needs " + OLDEST_POSTGRES
                    + " or later; upgrade it, or leave DATABASE_URL out to use Abate's own.");
        }
    }

    private static String whatToDo(PGSimpleDataSource owner, SQLException failed) {
        String state = Objects.requireNonNullElse(failed.getSQLState(), "");
        String where = owner.getServerNames()[0] + ":" + owner.getPortNumbers()[0];
        return switch (state) {
            case "28P01", "28000" ->
                "The database at " + where + " refused the user " + owner.getUser()
                        + ": correct DATABASE_USER and DATABASE_PASSWORD.";
            case "3D000" ->
                "The database " + owner.getDatabaseName() + " does not exist at " + where
                        + ": create it, or correct DATABASE_URL.";
            case "08001", "08004", "08006" ->
                "No database answers at " + where + ": start it, or correct DATABASE_URL.";
            case "53300" -> "The database at " + where + " has no connection left: allow it at least 15.";
            default -> "The database at " + where + " cannot be used (" + firstLine(failed) + ").";
        };
    }

    private static String firstLine(Exception failed) {
        return Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName())
                .strip()
                .lines()
                .findFirst()
                .orElse("");
    }
}
