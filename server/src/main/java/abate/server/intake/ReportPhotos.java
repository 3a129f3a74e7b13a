package abate.server.intake;

import abate.server.database.JurisdictionId;
import abate.server.evidence.Evidence;
import abate.server.evidence.Storing;
import abate.server.evidence.Uploader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Hands the pictures of a report over to the evidence, which cleans them of what the camera noted. */
final class ReportPhotos {

    private static final String KIND = "report";

    private final Evidence evidence;

    ReportPhotos(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Keeps all of them; each was found fit when it was added, so that a refusal now is a fault. */
    void keep(JurisdictionId j, UUID report, List<DraftPhoto> photos, List<Picture> pictures, Instant now) {
        for (int i = 0; i < photos.size(); i++) {
            Storing stored = store(j, report, photos.get(i).name(), pictures.get(i), now);
            if (stored instanceof Storing.Refused(var reason)) {
                throw new IllegalStateException("A picture found fit before was refused: " + reason);
            }
        }
    }

    private Storing store(JurisdictionId j, UUID report, String name, Picture picture, Instant now) {
        try (ByteArrayInputStream content = new ByteArrayInputStream(picture.content())) {
            return evidence.store(j, report, KIND, content, name, new Uploader.Public(), now);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
