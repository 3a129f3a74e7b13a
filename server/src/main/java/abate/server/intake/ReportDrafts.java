package abate.server.intake;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.evidence.Evidence;
import abate.server.evidence.Refusal;
import abate.server.evidence.Uploader;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private static final long HOURS_KEPT = 24;

    private final Tenants tenants;
    private final Evidence evidence;
    private final DraftRows rows;
    private final SecureRandom random = new SecureRandom();

    ReportDrafts(Tenants tenants, JdbcClient db, Evidence evidence) {
        this.tenants = tenants;
        this.evidence = evidence;
        this.rows = new DraftRows(db);
    }

    /** A key that opens no report yet. */
    public DraftToken newKey() {
        return DraftToken.next(random);
    }

    /** The report the key opens; an empty one is begun where it opens none, once however many ask at the same moment. */
    public Draft findOrStart(JurisdictionId j, DraftToken token, Instant now) {
        return tenants.in(
                j,
                () -> rows.find(j, token).orElseGet(() -> {
                    rows.insert(j, Ids.next(), token, now);
                    return rows.find(j, token).orElseThrow();
                }));
    }

    /** Erases the reports begun more than a day ago and never sent. */
    public void sweep(JurisdictionId j, Instant now) {
        tenants.in(
                j, () -> rows.sweep(j, now.minus(HOURS_KEPT, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC)));
    }

    /** The report being written; empty if the token opens none, or it was sent or given up. */
    public Optional<Draft> find(JurisdictionId j, DraftToken token) {
        return tenants.in(j, () -> rows.find(j, token));
    }

    /** The same report as it now stands. */
    public Draft again(JurisdictionId j, Draft draft) {
        return tenants.in(j, () -> rows.find(j, draft.id())).orElse(draft);
    }

    /** Keeps what was typed, pictures apart. */
    public void save(JurisdictionId j, Draft draft) {
        tenants.in(j, () -> rows.update(j, draft));
    }

    /**
     * Adds a picture if it is one that can be kept as evidence, and there are not as many already as are taken. The same
     * picture sent twice is kept once.
     */
    public PhotoAnswer addPhoto(JurisdictionId j, Draft draft, String name, byte[] content, Instant now) {
        Optional<Refusal> refusal = evidence.refusal(content, new Uploader.Public());
        if (refusal.isPresent()) {
            return new PhotoAnswer.Refused(refusal.get());
        }
        return tenants.in(j, () -> {
            rows.hold(j, draft.id());
            if (rows.hasPhoto(j, draft.id(), content)) {
                return new PhotoAnswer.Added();
            }
            if (rows.photoCount(j, draft.id()) >= MOST_PHOTOS) {
                return new PhotoAnswer.TooMany();
            }
            rows.insertPhoto(j, draft.id(), Ids.next(), name, Picture.of(content), now);
            return new PhotoAnswer.Added();
        });
    }

    /** A picture of a report being written; empty if it has none such. */
    public Optional<Picture> photo(JurisdictionId j, Draft draft, UUID photo) {
        return tenants.in(j, () -> rows.photo(j, draft.id(), photo));
    }

    /** The pictures of a report in the order it names them. */
    List<Picture> pictures(JurisdictionId j, Draft draft) {
        return draft.photos().stream()
                .map(photo -> photo(j, draft, photo.id()).orElseThrow())
                .toList();
    }

    /** Takes a picture away again. */
    public void removePhoto(JurisdictionId j, Draft draft, UUID photo) {
        tenants.in(j, () -> rows.removePhoto(j, draft.id(), photo));
    }

    /** Erases a report being written with all its pictures; false if it was gone already. */
    public boolean erase(JurisdictionId j, Draft draft) {
        return tenants.in(j, () -> rows.erase(j, draft.id()));
    }
}
