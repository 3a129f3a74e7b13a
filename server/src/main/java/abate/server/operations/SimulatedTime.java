package abate.server.operations;

import abate.server.database.JurisdictionId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A day that stands still until it is moved forward; kept in the database, so it is the same after a restart. The hour
 * is the real one. The day is the same in every jurisdiction.
 */
public final class SimulatedTime implements OfficialTime {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final InstantSource clock;
    private final ZoneId zone;
    private final JdbcClient jdbc;
    private LocalDate day;
    private Instant latest = Instant.MIN;

    /**
     * @param clock the machine's, or a fixed one in a test
     * @param zone whose hour counts
     * @param first the day it is where none is kept yet
     */
    public SimulatedTime(InstantSource clock, ZoneId zone, JdbcClient jdbc, LocalDate first) {
        this.clock = clock;
        this.zone = zone;
        this.jdbc = jdbc;
        jdbc.sql("insert into official_day (day) values (:day) on conflict do nothing")
                .param("day", first)
                .update();
        this.day =
                jdbc.sql("select day from official_day").query(LocalDate.class).single();
    }

    /** The day at which a demonstration was left; empty in a city's own data, which has only the real day. */
    static Optional<OfficialTime> left(InstantSource clock, ZoneId zone, JdbcClient jdbc) {
        return jdbc.sql("select day from official_day")
                .query(LocalDate.class)
                .optional()
                .map(day -> new SimulatedTime(clock, zone, jdbc, day));
    }

    /** Moves on to {@code next}; false, with nothing changed, when that day is already past. */
    public synchronized boolean advanceTo(LocalDate next) {
        if (next.isBefore(day)) {
            return false;
        }
        jdbc.sql("update official_day set day = :day").param("day", next).update();
        day = next;
        return true;
    }

    @Override
    public synchronized LocalDate today(JurisdictionId jurisdiction) {
        return day;
    }

    /** That day with the real hour. Never goes back: past the real midnight it rests at the end of the day. */
    @Override
    public synchronized Instant now() {
        Instant at = day.atTime(LocalTime.ofInstant(clock.instant(), zone))
                .atZone(zone)
                .toInstant();
        if (at.isBefore(latest)) {
            at = day.atTime(END_OF_DAY).atZone(zone).toInstant();
        }
        latest = at.isAfter(latest) ? at : latest;
        return latest;
    }
}
