package abate.server.intake;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sent a report, in a table nothing else reads; every reading is itself recorded. */
final class ComplainantRows {

    private final JdbcClient db;

    ComplainantRows(JdbcClient db) {
        this.db = db;
    }

    void insert(JurisdictionId j, UUID report, Complainant complainant) {
        if (complainant.anonymous()) {
            return;
        }
        db.sql("""
                        insert into report_complainant (jurisdiction_id, report_id, name, phone, email, confidential)
                        values (:j, :report, :name, :phone, :email, :confidential)""")
                .param("j", j.value())
                .param("report", report)
                .param("name", complainant.name().orElse(null))
                .param("phone", complainant.phone().orElse(null))
                .param("email", complainant.email().orElse(null))
                .param("confidential", complainant.confidential())
                .update();
    }

    Optional<Complainant> read(JurisdictionId j, UUID report, String reader, String reason, Instant now) {
        Optional<Complainant> found = db.sql("""
                        select name, phone, email, confidential from report_complainant
                        where jurisdiction_id = :j and report_id = :report""")
                .param("j", j.value())
                .param("report", report)
                .query(ComplainantRows::complainant)
                .optional();
        if (found.isPresent()) {
            leaveTrace(j, report, reader, reason, now);
        }
        return found;
    }

    private void leaveTrace(JurisdictionId j, UUID report, String reader, String reason, Instant now) {
        db.sql("""
                        insert into report_complainant_reading (jurisdiction_id, id, report_id, reader, reason, read_at)
                        values (:j, :id, :report, :reader, :reason, :at)""")
                .param("j", j.value())
                .param("id", Ids.next())
                .param("report", report)
                .param("reader", reader)
                .param("reason", reason)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Complainant complainant(ResultSet row, int number) throws SQLException {
        return new Complainant(
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("email")),
                row.getBoolean("confidential"));
    }
}
