package abate.server.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One step in what became of a report.
 *
 * @param reason why, where it was declined
 * @param note for staff only
 * @param caseFile the case file it was opened as, or linked to
 * @param caseNumber that file's number as people write it
 * @param by who recorded the step
 */
public record ReportEvent(
        int step,
        ReportStatus status,
        Optional<DeclineReason> reason,
        Optional<String> note,
        Optional<UUID> caseFile,
        Optional<String> caseNumber,
        String by,
        Instant at) {}
