package abate.server.operations;

import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The day as it really is, midnight by midnight in each city's own zone. */
public final class RealTime implements OfficialTime {
    private final InstantSource clock;
    private final Jurisdictions jurisdictions;
    private final Map<JurisdictionId, ZoneId> zones = new ConcurrentHashMap<>();

    /** @param clock the machine's, or a fixed one in a test */
    public RealTime(InstantSource clock, Jurisdictions jurisdictions) {
        this.clock = clock;
        this.jurisdictions = jurisdictions;
    }

    @Override
    public LocalDate today(JurisdictionId jurisdiction) {
        ZoneId zone =
                zones.computeIfAbsent(jurisdiction, id -> jurisdictions.of(id).zone());
        return LocalDate.ofInstant(now(), zone);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
