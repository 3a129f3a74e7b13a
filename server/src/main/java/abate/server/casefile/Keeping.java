package abate.server.casefile;

import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How case files are kept up to a day when nobody acts on them; for the daily run. */
public final class Keeping {
    private final Tenants tenants;
    private final FileRows files;
    private final Door door;
    private final Supplier<Instant> now;

    Keeping(Tenants tenants, FileRows files, Door door, Supplier<Instant> now) {
        this.tenants = tenants;
        this.files = files;
        this.door = door;
        this.now = now;
    }

    /** The first day after that one on which something is due on a file; empty where nothing is. */
    public Optional<LocalDate> nextDue(JurisdictionId jurisdiction, LocalDate after) {
        return tenants.in(jurisdiction, () -> files.nextDue(jurisdiction, after));
    }

    /** Files on which something is due by that day and that are not among those, at most so many. */
    public List<CaseFileId> due(JurisdictionId jurisdiction, LocalDate day, int limit, Collection<CaseFileId> but) {
        return tenants.in(jurisdiction, () -> files.due(jurisdiction, day, limit, but));
    }

    /** Files whose words change from day to day by themselves and were last written on an earlier day; as above. */
    public List<CaseFileId> moving(JurisdictionId jurisdiction, LocalDate day, int limit, Collection<CaseFileId> but) {
        return tenants.in(jurisdiction, () -> files.moving(jurisdiction, day, limit, but));
    }

    /**
     * Notes on a file what happened by operation of law up to a day, and brings its docket and ledger entries to that
     * day; a day it was kept to already changes nothing.
     *
     * @return how many notes were put on file
     */
    public int keep(JurisdictionId jurisdiction, CaseFileId file, LocalDate day) {
        return tenants.in(jurisdiction, () -> door.keep(jurisdiction, file, day, now.get()));
    }
}
