package abate.server.intake;

import abate.server.database.JurisdictionId;
import abate.server.property.Bounds;
import abate.server.property.Parcel;
import abate.server.property.Position;
import abate.server.property.Properties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds recent reports about the same parcel or within a short walk. */
final class SimilarReports {

    private static final int MOST = 20;

    /** A point no report is at, for a place that has none. */
    private static final Bounds NOWHERE = new Bounds(-90, -180, -90, -180);

    private static final Comparator<Similar> NEAREST_FIRST = Comparator.comparing(Similar::sameParcel)
            .reversed()
            .thenComparingInt(Similar::meters)
            .thenComparing(Similar::receivedAt, Comparator.reverseOrder());

    private final JdbcClient db;
    private final Properties properties;

    SimilarReports(JdbcClient db, Properties properties) {
        this.db = db;
        this.properties = properties;
    }

    List<Similar> to(JurisdictionId j, Place place, Instant now) {
        Optional<Position> center = place.position()
                .or(() -> place.parcel().flatMap(id -> properties.find(j, id)).flatMap(Parcel::position));
        Bounds box = center.map(point -> Bounds.around(point, Intake.SIMILAR_WITHIN_METERS))
                .orElse(NOWHERE);
        return db
                .sql("""
                        select r.id, r.reference, r.concern, r.latitude, r.longitude, r.received_at,
                            coalesce(r.parcel_id = :parcel::uuid, false) as same_parcel, last.status, file.case_file_id,
                            file.case_number
                        from report r
                        join report_event last on last.jurisdiction_id = r.jurisdiction_id and last.report_id = r.id
                            and not exists (select from report_event later where later.jurisdiction_id = :j
                                and later.report_id = r.id and later.step > last.step)
                        left join report_event file on file.jurisdiction_id = r.jurisdiction_id and file.report_id = r.id
                            and file.case_file_id is not null
                        where r.jurisdiction_id = :j and r.received_at >= :since
                            and (r.parcel_id = :parcel::uuid
                                or (r.latitude between :south and :north and r.longitude between :west and :east))
                        order by r.received_at desc limit 200""")
                .param("j", j.value())
                .param("parcel", place.parcel().orElse(null))
                .param(
                        "since",
                        now.minus(Intake.SIMILAR_WITHIN_DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("south", box.south())
                .param("north", box.north())
                .param("west", box.west())
                .param("east", box.east())
                .query((row, number) -> similar(row, center))
                .list()
                .stream()
                .filter(other -> other.sameParcel() || other.meters() <= Intake.SIMILAR_WITHIN_METERS)
                .sorted(NEAREST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static Similar similar(ResultSet row, Optional<Position> center) throws SQLException {
        boolean sameParcel = row.getBoolean("same_parcel");
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        int meters = sameParcel || latitude == null || longitude == null
                ? 0
                : center.map(point -> (int) point.metersTo(new Position(latitude, longitude)))
                        .orElse(0);
        return new Similar(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("concern"),
                sameParcel,
                meters,
                ReportStatus.of(row.getString("status")),
                Optional.ofNullable(row.getObject("case_file_id", UUID.class)),
                Optional.ofNullable(row.getString("case_number")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
