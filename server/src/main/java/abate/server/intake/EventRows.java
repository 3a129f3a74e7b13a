package abate.server.intake;

import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the steps of a report lie in their table. It only grows. */
final class EventRows {

    /** A step before it has its number. */
    record Step(
            ReportStatus status,
            Optional<DeclineReason> reason,
            Optional<String> note,
            Optional<UUID> caseFile,
            Optional<String> caseNumber,
            String by,
            Instant at) {

        static Step of(ReportStatus status, String by, Instant at) {
            return new Step(status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), by, at);
        }

        static Step received(String by, Instant at) {
            return of(ReportStatus.RECEIVED, by, at);
        }

        static Step toCase(ReportStatus status, UUID caseFile, String caseNumber, String by, Instant at) {
            return new Step(
                    status, Optional.empty(), Optional.empty(), Optional.of(caseFile), Optional.of(caseNumber), by, at);
        }

        static Step declined(DeclineReason reason, String note, String by, Instant at) {
            return new Step(
                    ReportStatus.DECLINED,
                    Optional.of(reason),
                    note.isBlank() ? Optional.empty() : Optional.of(note),
                    Optional.empty(),
                    Optional.empty(),
                    by,
                    at);
        }
    }

    private final JdbcClient db;

    EventRows(JdbcClient db) {
        this.db = db;
    }

    void append(JurisdictionId j, UUID report, Step step) {
        db.sql("""
                        insert into report_event (jurisdiction_id, report_id, step, status, reason, note, case_file_id,
                            case_number, actor, happened_at)
                        select :j, :report, coalesce(max(step), 0) + 1, :status, :reason::text, :note::text, :file::uuid,
                            :number::text, :actor, :at::timestamptz
                        from report_event where jurisdiction_id = :j and report_id = :report""")
                .param("j", j.value())
                .param("report", report)
                .param("status", step.status().column())
                .param("reason", step.reason().map(DeclineReason::column).orElse(null))
                .param("note", step.note().orElse(null))
                .param("file", step.caseFile().orElse(null))
                .param("number", step.caseNumber().orElse(null))
                .param("actor", step.by())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ReportEvent> of(JurisdictionId j, UUID report) {
        return db.sql("""
                        select step, status, reason, note, case_file_id, case_number, actor, happened_at from report_event
                        where jurisdiction_id = :j and report_id = :report order by step""")
                .param("j", j.value())
                .param("report", report)
                .query(EventRows::event)
                .list();
    }

    List<UUID> reportsOf(JurisdictionId j, UUID caseFile) {
        return db.sql("""
                        select report_id from report_event
                        where jurisdiction_id = :j and case_file_id = :file
                        order by happened_at, report_id""")
                .param("j", j.value())
                .param("file", caseFile)
                .query(UUID.class)
                .list();
    }

    private static ReportEvent event(ResultSet row, int number) throws SQLException {
        return new ReportEvent(
                row.getInt("step"),
                ReportStatus.of(row.getString("status")),
                Optional.ofNullable(row.getString("reason")).map(DeclineReason::of),
                Optional.ofNullable(row.getString("note")),
                Optional.ofNullable(row.getObject("case_file_id", UUID.class)),
                Optional.ofNullable(row.getString("case_number")),
                row.getString("actor"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
