package abate.server.intake;

import abate.server.database.JurisdictionId;
import abate.server.property.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How reports, their numbers and their queue lie in the tables. */
final class ReportRows {

    /** A report without what became of it. */
    record Bare(
            UUID id,
            String reference,
            String concern,
            Place place,
            String description,
            Channel channel,
            String language,
            Instant receivedAt) {

        Report with(List<ReportEvent> events) {
            return new Report(id, reference, concern, place, description, channel, language, receivedAt, events);
        }
    }

    private static final String SELECT = """
            select r.id, r.reference, r.concern, r.channel, r.language, r.address_typed, r.unit_typed, r.parcel_id,
                   r.latitude, r.longitude, r.description, r.received_at
            from report r\s""";

    private final JdbcClient db;

    ReportRows(JdbcClient db) {
        this.db = db;
    }

    String nextReference(JurisdictionId j, int year) {
        long number = db.sql("""
                        insert into report_counter (jurisdiction_id, year, last_number) values (:j, :year, 1)
                        on conflict (jurisdiction_id, year) do update set last_number = report_counter.last_number + 1
                        returning last_number""")
                .param("j", j.value())
                .param("year", year)
                .query(Long.class)
                .single();
        return "R-%d-%06d".formatted(year, number);
    }

    void insert(JurisdictionId j, UUID id, String reference, FollowCode code, NewReport report, Instant now) {
        Place place = report.place();
        OffsetDateTime received = now.atOffset(ZoneOffset.UTC);
        db.sql("""
                        insert into report (jurisdiction_id, id, reference, follow_hash, concern, channel, language,
                            address_typed, unit_typed, parcel_id, latitude, longitude, description, received_at)
                        values (:j, :id, :reference, :hash, :concern, :channel, :language, :typed, :unit, :parcel,
                            :latitude, :longitude, :description, :received)""")
                .param("j", j.value())
                .param("id", id)
                .param("reference", reference)
                .param("hash", code.hash())
                .param("concern", report.concern())
                .param("channel", report.channel().column())
                .param("language", report.language())
                .param("typed", place.typed())
                .param("unit", place.unit())
                .param("parcel", place.parcel().orElse(null))
                .param("latitude", place.position().map(Position::latitude).orElse(null))
                .param("longitude", place.position().map(Position::longitude).orElse(null))
                .param("description", report.description())
                .param("received", received)
                .update();
        db.sql("insert into report_waiting (jurisdiction_id, report_id, received_at) values (:j, :id, :received)")
                .param("j", j.value())
                .param("id", id)
                .param("received", received)
                .update();
    }

    Optional<Bare> find(JurisdictionId j, UUID id) {
        return db.sql(SELECT + "where r.jurisdiction_id = :j and r.id = :id")
                .param("j", j.value())
                .param("id", id)
                .query(ReportRows::bare)
                .optional();
    }

    Optional<UUID> idOf(JurisdictionId j, String reference) {
        return db.sql("select id from report where jurisdiction_id = :j and reference = :reference")
                .param("j", j.value())
                .param("reference", reference.strip().toUpperCase(Locale.ROOT))
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> idOf(JurisdictionId j, FollowCode code) {
        return db.sql("select id from report where jurisdiction_id = :j and follow_hash = :hash")
                .param("j", j.value())
                .param("hash", code.hash())
                .query(UUID.class)
                .optional();
    }

    List<Bare> waiting(JurisdictionId j, int limit) {
        return db.sql(SELECT + """
                        join report_waiting w on w.jurisdiction_id = r.jurisdiction_id and w.report_id = r.id
                        where r.jurisdiction_id = :j order by w.received_at, w.report_id limit :limit""")
                .param("j", j.value())
                .param("limit", limit)
                .query(ReportRows::bare)
                .list();
    }

    long waitingCount(JurisdictionId j) {
        return db.sql("select count(*) from report_waiting where jurisdiction_id = :j")
                .param("j", j.value())
                .query(Long.class)
                .single();
    }

    /** Takes a report out of the queue; false if it was not in it, so that of two people deciding at once one is told. */
    boolean leaveQueue(JurisdictionId j, UUID report) {
        return db.sql("delete from report_waiting where jurisdiction_id = :j and report_id = :id")
                        .param("j", j.value())
                        .param("id", report)
                        .update()
                == 1;
    }

    private static Bare bare(ResultSet row, int number) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return new Bare(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("concern"),
                new Place(
                        row.getString("address_typed"),
                        row.getString("unit_typed"),
                        Optional.ofNullable(row.getObject("parcel_id", UUID.class)),
                        latitude == null || longitude == null
                                ? Optional.empty()
                                : Optional.of(new Position(latitude, longitude))),
                row.getString("description"),
                Channel.of(row.getString("channel")),
                row.getString("language"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
