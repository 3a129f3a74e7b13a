package abate.server.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A recent report about the same place or one close by.
 *
 * @param meters how far away, rounded down; 0 on the same parcel
 * @param caseFile the case file it belongs to, if any
 */
public record Similar(
        UUID report,
        String reference,
        String concern,
        boolean sameParcel,
        int meters,
        ReportStatus status,
        Optional<UUID> caseFile,
        Optional<String> caseNumber,
        Instant receivedAt) {}
