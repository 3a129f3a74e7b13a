package abate.server.evidence;

import abate.server.database.JurisdictionId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of evidence: rows are added and read, never changed. Every call is made within the jurisdiction. */
final class EvidenceRows {

    private static final String COLUMNS = """
            select jurisdiction_id, id, owner, kind, media_type, claimed_name, original_sha256, original_bytes,
              view_sha256, view_bytes, thumbnail_sha256, thumbnail_bytes, width, height, latitude, longitude, taken_at,
              uploaded_by, uploader_account, stored_at
            from evidence where jurisdiction_id = :j
            """;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EvidenceRow row) {
        EvidenceItem item = row.item();
        PrivateDetails details = row.details();
        Position position = details.position();
        jdbc.sql("""
                insert into evidence (jurisdiction_id, id, owner, kind, media_type, claimed_name, original_sha256,
                  original_bytes, view_sha256, view_bytes, thumbnail_sha256, thumbnail_bytes, width, height, latitude,
                  longitude, taken_at, uploaded_by, uploader_account, stored_at)
                values (:j, :id, :owner, :kind, :type, :name, :sha256, :bytes, :viewSha256, :viewBytes,
                  :thumbnailSha256, :thumbnailBytes, :width, :height, :latitude, :longitude, :takenAt, :uploadedBy,
                  :account, :storedAt)
                """)
                .param("j", item.jurisdiction().value())
                .param("id", item.id())
                .param("owner", item.owner())
                .param("kind", item.kind())
                .param("type", details.mediaType())
                .param("name", details.claimedName())
                .param("sha256", HexFormat.of().parseHex(details.originalSha256()))
                .param("bytes", details.bytes())
                .param("viewSha256", hash(row.view()))
                .param("viewBytes", length(row.view()))
                .param("thumbnailSha256", hash(row.thumbnail()))
                .param("thumbnailBytes", length(row.thumbnail()))
                .param("width", item.width())
                .param("height", item.height())
                .param("latitude", position == null ? null : position.latitude())
                .param("longitude", position == null ? null : position.longitude())
                .param("takenAt", details.takenAt())
                .param("uploadedBy", uploadedBy(details.uploader()))
                .param("account", account(details.uploader()))
                .param("storedAt", item.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<EvidenceRow> byId(JurisdictionId jurisdiction, UUID id) {
        return jdbc.sql(COLUMNS + " and id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .query(EvidenceRows::read)
                .optional();
    }

    List<EvidenceRow> ofOwner(JurisdictionId jurisdiction, UUID owner) {
        return jdbc.sql(COLUMNS + " and owner = :owner order by id")
                .param("j", jurisdiction.value())
                .param("owner", owner)
                .query(EvidenceRows::read)
                .list();
    }

    private static EvidenceRow read(ResultSet row, int number) throws SQLException {
        EvidenceRow.Copy view = copy(row, "view");
        return new EvidenceRow(item(row, view != null), details(row), view, copy(row, "thumbnail"));
    }

    private static EvidenceItem item(ResultSet row, boolean picture) throws SQLException {
        return new EvidenceItem(
                new JurisdictionId(row.getLong("jurisdiction_id")),
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("kind"),
                picture,
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static PrivateDetails details(ResultSet row) throws SQLException {
        return new PrivateDetails(
                row.getString("claimed_name"),
                row.getString("media_type"),
                row.getLong("original_bytes"),
                HexFormat.of().formatHex(row.getBytes("original_sha256")),
                position(row.getBigDecimal("latitude"), row.getBigDecimal("longitude")),
                row.getObject("taken_at", LocalDateTime.class),
                uploader(row.getObject("uploader_account", UUID.class)));
    }

    private static EvidenceRow.@Nullable Copy copy(ResultSet row, String name) throws SQLException {
        byte[] sha256 = row.getBytes(name + "_sha256");
        return sha256 == null
                ? null
                : new EvidenceRow.Copy(HexFormat.of().formatHex(sha256), row.getLong(name + "_bytes"));
    }

    private static @Nullable Position position(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }

    private static byte @Nullable [] hash(EvidenceRow.@Nullable Copy copy) {
        return copy == null ? null : HexFormat.of().parseHex(copy.sha256());
    }

    private static @Nullable Long length(EvidenceRow.@Nullable Copy copy) {
        return copy == null ? null : copy.bytes();
    }

    private static Uploader uploader(@Nullable UUID account) {
        return account == null ? new Uploader.Public() : new Uploader.Staff(account);
    }

    private static String uploadedBy(Uploader uploader) {
        return switch (uploader) {
            case Uploader.Public anyone -> "public";
            case Uploader.Staff staff -> "staff";
        };
    }

    private static @Nullable UUID account(Uploader uploader) {
        return switch (uploader) {
            case Uploader.Public anyone -> null;
            case Uploader.Staff(UUID account) -> account;
        };
    }
}
