package abate.server.intake;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.evidence.Evidence;
import abate.server.property.Properties;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Residents' reports from receipt to answer. What became of a report is a list of steps that only grows; who sent it is
 * kept apart and read through {@link #complainant} alone.
 */
@Component
public class Intake {

    /** How near another report must be to be offered as perhaps the same, in meters. */
    public static final int SIMILAR_WITHIN_METERS = 75;

    /** How recent another report must be to be offered as perhaps the same, in days. */
    public static final int SIMILAR_WITHIN_DAYS = 90;

    private final Tenants tenants;
    private final ReportRows reports;
    private final EventRows events;
    private final ComplainantRows complainants;
    private final SimilarReports similar;
    private final ReportDrafts drafts;
    private final ReportPhotos photos;
    private final SecureRandom random;

    @Autowired
    Intake(Tenants tenants, JdbcClient db, Properties properties, ReportDrafts drafts, Evidence evidence) {
        this(tenants, db, properties, drafts, evidence, new SecureRandom());
    }

    Intake(
            Tenants tenants,
            JdbcClient db,
            Properties properties,
            ReportDrafts drafts,
            Evidence evidence,
            SecureRandom random) {
        this.tenants = tenants;
        this.reports = new ReportRows(db);
        this.events = new EventRows(db);
        this.complainants = new ComplainantRows(db);
        this.similar = new SimilarReports(db, properties);
        this.drafts = drafts;
        this.photos = new ReportPhotos(evidence);
        this.random = random;
    }

    /**
     * Takes a report. It gets the jurisdiction's next number of the year, a follow code that is shown this once, and its
     * place at the end of the queue.
     *
     * @param today the official day at the city, for the year in the number
     */
    public Receipt receive(JurisdictionId j, NewReport report, LocalDate today, Instant now) {
        return receive(j, report, "public", today, now);
    }

    /** As {@link #receive(JurisdictionId, NewReport, LocalDate, Instant)}, for a report somebody of the staff wrote down. */
    public Receipt receive(JurisdictionId j, NewReport report, String by, LocalDate today, Instant now) {
        UUID id = Ids.next();
        FollowCode code = FollowCode.next(random);
        return tenants.in(j, () -> {
            String reference = reports.nextReference(j, today.getYear());
            reports.insert(j, id, reference, code, report, now);
            complainants.insert(j, id, report.complainant());
            events.append(j, id, EventRows.Step.received(by, now));
            return new Receipt(id, reference, code);
        });
    }

    /**
     * Takes the report that was being written, with its pictures, and erases the draft, all or nothing. Empty if it had
     * been sent already, so that sending twice makes one report.
     */
    public Optional<Receipt> send(JurisdictionId j, Draft draft, String language, LocalDate today, Instant now) {
        return tenants.in(j, () -> {
            Draft whole = drafts.again(j, draft);
            List<Picture> pictures = drafts.pictures(j, whole);
            if (!drafts.erase(j, whole)) {
                return Optional.<Receipt>empty();
            }
            Receipt receipt = receive(j, whole.report(language), today, now);
            photos.keep(j, receipt.report(), whole.photos(), pictures, now);
            return Optional.of(receipt);
        });
    }

    /** A report with what became of it; empty if there is none. */
    public Optional<Report> find(JurisdictionId j, UUID report) {
        return tenants.in(j, () -> reports.find(j, report).map(found -> found.with(events.of(j, report))));
    }

    /** A report by the number given to the person who sent it; empty if there is none. */
    public Optional<Report> byReference(JurisdictionId j, String reference) {
        return tenants.in(j, () -> reports.idOf(j, reference)).flatMap(id -> find(j, id));
    }

    /** What the holder of a follow code may see; empty if the code opens nothing. */
    public Optional<Progress> follow(JurisdictionId j, FollowCode code) {
        return tenants.in(j, () -> reports.idOf(j, code))
                .flatMap(id -> find(j, id))
                .map(Intake::progress);
    }

    /** The reports nobody has decided on, the oldest first, at most so many. */
    public List<Report> waiting(JurisdictionId j, int limit) {
        return tenants.in(
                j,
                () -> reports.waiting(j, limit).stream()
                        .map(found -> found.with(events.of(j, found.id())))
                        .toList());
    }

    /** How many reports nobody has decided on. */
    public long waitingCount(JurisdictionId j) {
        return tenants.in(j, () -> reports.waitingCount(j));
    }

    /** The reports that belong to a case file, the oldest first. */
    public List<Report> ofCaseFile(JurisdictionId j, UUID caseFile) {
        return tenants.in(j, () -> events.reportsOf(j, caseFile)).stream()
                .flatMap(id -> find(j, id).stream())
                .toList();
    }

    /** Recent reports on the same parcel or close by that may be about the same trouble, the nearest first. */
    public List<Similar> similar(JurisdictionId j, UUID report, Instant now) {
        return find(j, report)
                .map(found -> similar(j, found.place(), now).stream()
                        .filter(other -> !other.report().equals(report))
                        .toList())
                .orElse(List.of());
    }

    /** Recent reports on the same parcel as a place, or close by, the nearest first. */
    public List<Similar> similar(JurisdictionId j, Place place, Instant now) {
        return tenants.in(j, () -> similar.to(j, place, now));
    }

    /** Records that a case file was opened because of a report. */
    public Decision markOpened(
            JurisdictionId j, UUID report, UUID caseFile, String caseNumber, String by, Instant now) {
        return decide(j, report, EventRows.Step.toCase(ReportStatus.OPENED, caseFile, caseNumber, by, now));
    }

    /** Records that a report belongs to a case file that already stands. */
    public Decision link(JurisdictionId j, UUID report, UUID caseFile, String caseNumber, String by, Instant now) {
        return decide(j, report, EventRows.Step.toCase(ReportStatus.LINKED, caseFile, caseNumber, by, now));
    }

    /** Records that the city cannot act on a report. The note is for staff; the public page tells the reason. */
    public Decision decline(JurisdictionId j, UUID report, DeclineReason reason, String note, String by, Instant now) {
        return decide(j, report, EventRows.Step.declined(reason, note, by, now));
    }

    /** Tells those who follow the reports of a case file that somebody went to look. */
    public void caseInspected(JurisdictionId j, UUID caseFile, String by, Instant now) {
        tell(j, caseFile, EventRows.Step.of(ReportStatus.INSPECTED, by, now));
    }

    /** Tells those who follow the reports of a case file that it is closed. */
    public void caseClosed(JurisdictionId j, UUID caseFile, String by, Instant now) {
        tell(j, caseFile, EventRows.Step.of(ReportStatus.CLOSED, by, now));
    }

    /**
     * Who sent a report (SO-03, SO-04). Each reading leaves a record of who read it and why; empty if the report was
     * sent without a name or does not exist. Nothing else reads that table.
     */
    public Optional<Complainant> complainant(JurisdictionId j, UUID report, String reader, String reason, Instant now) {
        return tenants.in(j, () -> complainants.read(j, report, reader, reason, now));
    }

    private Decision decide(JurisdictionId j, UUID report, EventRows.Step step) {
        return tenants.in(j, () -> {
            if (reports.leaveQueue(j, report)) {
                events.append(j, report, step);
                return new Decision.Recorded();
            }
            List<ReportEvent> before = events.of(j, report);
            return before.isEmpty()
                    ? new Decision.NoSuchReport()
                    : new Decision.AlreadyDecided(before.getLast().status());
        });
    }

    private void tell(JurisdictionId j, UUID caseFile, EventRows.Step step) {
        tenants.in(j, () -> {
            List<UUID> told = events.reportsOf(j, caseFile);
            told.forEach(report -> events.append(j, report, step));
            return told;
        });
    }

    private static Progress progress(Report report) {
        return new Progress(
                report.reference(),
                report.concern(),
                report.events().stream()
                        .map(event -> new Progress.Step(event.status(), event.reason(), event.caseNumber(), event.at()))
                        .toList());
    }
}
