package abate.server.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the holder of a follow code may see: how far a report has come, and nothing about any person.
 *
 * @param steps oldest first
 */
public record Progress(String reference, String concern, List<Step> steps) {

    public Progress {
        steps = List.copyOf(steps);
    }

    /** One step, in words the page chooses by its status. */
    public record Step(ReportStatus status, Optional<DeclineReason> reason, Optional<String> caseNumber, Instant at) {}

    /** Where it stands. */
    public Step latest() {
        return steps.getLast();
    }
}
