package abate.server.evidence;

import abate.server.database.JurisdictionId;
import java.time.Instant;
import java.util.UUID;

/**
 * A stored file, as anyone who may see it may know it: no name, no position, no uploader.
 *
 * @param owner the intake report, inspection or case file it belongs to
 * @param kind what it shows, in the owner's own words, for example "before"
 * @param width pixels of the cleaned picture; 0 for a paper
 * @param height pixels of the cleaned picture; 0 for a paper
 * @param storedAt when it was taken in
 */
public record EvidenceItem(
        JurisdictionId jurisdiction,
        UUID id,
        UUID owner,
        String kind,
        boolean picture,
        int width,
        int height,
        Instant storedAt) {}
