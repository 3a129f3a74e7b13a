package abate.server.casefile;

import abate.server.database.JurisdictionId;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A day that a test sets; every moment of it is a little later than the one before. */
public final class SettableTime implements OfficialTime {
    private final AtomicLong micros = new AtomicLong();
    private volatile LocalDate day;

    public SettableTime(LocalDate day) {
        this.day = day;
    }

    public void set(LocalDate next) {
        day = next;
    }

    public LocalDate day() {
        return day;
    }

    @Override
    public LocalDate today(JurisdictionId jurisdiction) {
        return day;
    }

    @Override
    public Instant now() {
        return day.atTime(18, 0).toInstant(ZoneOffset.UTC).plusNanos(1000 * micros.incrementAndGet());
    }
}
