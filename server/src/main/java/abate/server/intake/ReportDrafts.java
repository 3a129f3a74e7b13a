package abate.server.intake;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports being written, so that nothing typed is lost between the steps. Only the browser holding the token sees one;
 * it is erased when the report is sent, or after a day.
 */
@Component
public class ReportDrafts {

    /** The most pictures one report takes. */
    public static final int MOST_PHOTOS = 5;

    /** The largest picture taken, in bytes. */
    public static final long LARGEST_PHOTO = 15L * 1024 * 1024;

    private static final long HOURS_KEPT = 24;

    private final Tenants tenants;
    private final DraftRows rows;
    private final SecureRandom random = new SecureRandom();

    ReportDrafts(Tenants tenants, JdbcClient db) {
        this.tenants = tenants;
        this.rows = new DraftRows(db);
    }

    /** Begins an empty report and erases those given up long ago; comes back with the key to it. */
    public DraftToken start(JurisdictionId j, Instant now) {
        DraftToken token = DraftToken.next(random);
        return tenants.in(j, () -> {
            rows.sweep(j, now.minus(HOURS_KEPT, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC));
            rows.insert(j, Ids.next(), token, now);
            return token;
        });
    }

    /** The report being written; empty if the token opens none, or it was sent or given up. */
    public Optional<Draft> find(JurisdictionId j, DraftToken token) {
        return tenants.in(j, () -> rows.find(j, token));
    }

    /** Keeps what was typed, pictures apart. */
    public void save(JurisdictionId j, Draft draft) {
        tenants.in(j, () -> rows.update(j, draft));
    }

    /** Adds a picture, unless there are already as many as are taken; whether it was added comes back. */
    public boolean addPhoto(JurisdictionId j, Draft draft, String name, Picture picture, Instant now) {
        return tenants.in(
                j,
                () -> rows.photoCount(j, draft.id()) < MOST_PHOTOS
                        && rows.insertPhoto(j, draft.id(), Ids.next(), name, picture, now));
    }

    /** A picture of a report being written; empty if it has none such. */
    public Optional<Picture> photo(JurisdictionId j, Draft draft, UUID photo) {
        return tenants.in(j, () -> rows.photo(j, draft.id(), photo));
    }

    /** Takes a picture away again. */
    public void removePhoto(JurisdictionId j, Draft draft, UUID photo) {
        tenants.in(j, () -> rows.removePhoto(j, draft.id(), photo));
    }

    /** Erases a report being written with all its pictures. */
    public void erase(JurisdictionId j, Draft draft) {
        tenants.in(j, () -> rows.erase(j, draft.id()));
    }
}
