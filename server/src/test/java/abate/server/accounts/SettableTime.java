package abate.server.accounts;

import abate.server.database.JurisdictionId;
import abate.server.operations.OfficialTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A moment a test moves on by itself; it begins on Monday, March 3, 2025, at nine in the morning in Sacramento. */
final class SettableTime implements OfficialTime {

    private Instant now = Instant.parse("2025-03-03T17:00:00Z");

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public LocalDate today(JurisdictionId jurisdiction) {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(-8));
    }

    @Override
    public Instant now() {
        return now;
    }
}
