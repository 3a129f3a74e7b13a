package abate.server.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as staff see it: everything but who sent it.
 *
 * @param events what became of it, oldest first; the first is always its receipt
 */
public record Report(
        UUID id,
        String reference,
        String concern,
        Place place,
        String description,
        Channel channel,
        String language,
        Instant receivedAt,
        List<ReportEvent> events) {

    public Report {
        events = List.copyOf(events);
    }

    /** Where it stands: the last step recorded. */
    public ReportStatus status() {
        return events.getLast().status();
    }

    /** The case file it was opened as or linked to, if it was. */
    public Optional<UUID> caseFile() {
        return events.stream().flatMap(event -> event.caseFile().stream()).findFirst();
    }

    /** The words of a report may name people: they stay out of logs. */
    @Override
    public String toString() {
        return "Report[" + reference + "]";
    }
}
