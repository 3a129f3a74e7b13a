package abate.server.operations;

import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database is for, settled at its first start and kept in it: made-up cases and a city's own never share one. Of
 * a demonstration it also says how far its filling came.
 */
public final class Purpose {
    private static final Map<Mode, String> NAMES =
            Map.of(Mode.SERVE, "a city's own work", Mode.DEMO, "a demonstration");

    private final JdbcClient jdbc;

    /** Settles that the database is for {@code mode}, if nothing is settled yet; {@link CannotRun} where it is for another. */
    public Purpose(JdbcClient jdbc, Mode mode) {
        this.jdbc = jdbc;
        jdbc.sql("insert into purpose (mode) values (:mode) on conflict do nothing")
                .param("mode", mode.name().toLowerCase(Locale.ROOT))
                .update();
        Mode settled = Mode.valueOf(jdbc.sql("select mode from purpose")
                .query(String.class)
                .single()
                .toUpperCase(Locale.ROOT));
        if (settled != mode) {
            throw new CannotRun("The data is that of " + NAMES.get(settled) + " and cannot become " + NAMES.get(mode)
                    + ": choose another folder with --data, or another database.");
        }
    }

    /** Whether the demonstration was filled to the end, so that nothing is left to do. */
    public boolean filled() {
        return filling("done");
    }

    /** Whether an earlier run began to fill the demonstration and was ended before it was done. */
    public boolean cutShort() {
        return filling("begun");
    }

    /** To be called before the first row of a demonstration's city is made. */
    public void fillingBegins() {
        say("begun");
    }

    /** To be called after the last row of a demonstration's city is made. */
    public void fillingIsDone() {
        say("done");
    }

    private boolean filling(String how) {
        return jdbc.sql("select coalesce(filling, '') = :how from purpose")
                .param("how", how)
                .query(Boolean.class)
                .single();
    }

    private void say(String how) {
        jdbc.sql("update purpose set filling = :how").param("how", how).update();
    }
}
