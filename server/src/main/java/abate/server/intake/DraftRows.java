package abate.server.intake;

import abate.server.database.JurisdictionId;
import abate.server.property.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How reports being written lie in their tables. */
final class DraftRows {

    private static final String SELECT = """
            select id, concern, address_typed, unit_typed, parcel_id, latitude, longitude, description, name, phone, email,
                confidential
            from report_draft where jurisdiction_id = :j and\s""";

    private final JdbcClient db;

    DraftRows(JdbcClient db) {
        this.db = db;
    }

    void insert(JurisdictionId j, UUID id, DraftToken token, Instant now) {
        db.sql("""
                        insert into report_draft (jurisdiction_id, id, token_hash, concern, address_typed, unit_typed,
                            description, name, phone, email, confidential, started_at)
                        values (:j, :id, :hash, '', '', '', '', '', '', '', true, :now)
                        on conflict (jurisdiction_id, token_hash) do nothing""")
                .param("j", j.value())
                .param("id", id)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Draft> find(JurisdictionId j, DraftToken token) {
        return db.sql(SELECT + "token_hash = :hash")
                .param("j", j.value())
                .param("hash", token.hash())
                .query((row, number) -> draft(j, row))
                .optional();
    }

    Optional<Draft> find(JurisdictionId j, UUID id) {
        return db.sql(SELECT + "id = :id")
                .param("j", j.value())
                .param("id", id)
                .query((row, number) -> draft(j, row))
                .optional();
    }

    void update(JurisdictionId j, Draft draft) {
        db.sql("""
                        update report_draft set concern = :concern, address_typed = :address, unit_typed = :unit,
                            parcel_id = :parcel, latitude = :latitude, longitude = :longitude, description = :description,
                            name = :name, phone = :phone, email = :email, confidential = :confidential
                        where jurisdiction_id = :j and id = :id""")
                .param("j", j.value())
                .param("id", draft.id())
                .param("concern", draft.concern())
                .param("address", draft.address())
                .param("unit", draft.unit())
                .param("parcel", draft.parcel().orElse(null))
                .param("latitude", draft.position().map(Position::latitude).orElse(null))
                .param("longitude", draft.position().map(Position::longitude).orElse(null))
                .param("description", draft.description())
                .param("name", draft.name())
                .param("phone", draft.phone())
                .param("email", draft.email())
                .param("confidential", draft.confidential())
                .update();
    }

    /** Lets only one at a time add pictures to a report. */
    void hold(JurisdictionId j, UUID draft) {
        db.sql("select id from report_draft where jurisdiction_id = :j and id = :draft for update")
                .param("j", j.value())
                .param("draft", draft)
                .query(UUID.class)
                .optional();
    }

    boolean hasPhoto(JurisdictionId j, UUID draft, byte[] content) {
        return db.sql("""
                        select exists (select 1 from report_draft_photo
                            where jurisdiction_id = :j and draft_id = :draft and content = :content)""")
                .param("j", j.value())
                .param("draft", draft)
                .param("content", content)
                .query(Boolean.class)
                .single();
    }

    long photoCount(JurisdictionId j, UUID draft) {
        return db.sql("select count(*) from report_draft_photo where jurisdiction_id = :j and draft_id = :draft")
                .param("j", j.value())
                .param("draft", draft)
                .query(Long.class)
                .single();
    }

    void insertPhoto(JurisdictionId j, UUID draft, UUID id, String name, Picture picture, Instant now) {
        db.sql("""
                        insert into report_draft_photo (jurisdiction_id, id, draft_id, claimed_name, media_type, content, added_at)
                        values (:j, :id, :draft, :name, :type, :content, :now)""")
                .param("j", j.value())
                .param("id", id)
                .param("draft", draft)
                .param("name", name)
                .param("type", picture.mediaType())
                .param("content", picture.content())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Picture> photo(JurisdictionId j, UUID draft, UUID id) {
        return db.sql("""
                        select media_type, content from report_draft_photo
                        where jurisdiction_id = :j and draft_id = :draft and id = :id""")
                .param("j", j.value())
                .param("draft", draft)
                .param("id", id)
                .query((row, number) -> new Picture(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    void removePhoto(JurisdictionId j, UUID draft, UUID id) {
        db.sql("delete from report_draft_photo where jurisdiction_id = :j and draft_id = :draft and id = :id")
                .param("j", j.value())
                .param("draft", draft)
                .param("id", id)
                .update();
    }

    boolean erase(JurisdictionId j, UUID draft) {
        db.sql("delete from report_draft_photo where jurisdiction_id = :j and draft_id = :draft")
                .param("j", j.value())
                .param("draft", draft)
                .update();
        return db.sql("delete from report_draft where jurisdiction_id = :j and id = :draft")
                        .param("j", j.value())
                        .param("draft", draft)
                        .update()
                == 1;
    }

    void sweep(JurisdictionId j, OffsetDateTime before) {
        db.sql("""
                        delete from report_draft_photo p using report_draft d
                        where p.jurisdiction_id = :j and d.jurisdiction_id = :j and d.id = p.draft_id
                            and d.started_at < :before""").param("j", j.value()).param("before", before).update();
        db.sql("delete from report_draft where jurisdiction_id = :j and started_at < :before")
                .param("j", j.value())
                .param("before", before)
                .update();
    }

    private Draft draft(JurisdictionId j, ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        UUID id = row.getObject("id", UUID.class);
        return new Draft(
                id,
                row.getString("concern"),
                row.getString("address_typed"),
                row.getString("unit_typed"),
                Optional.ofNullable(row.getObject("parcel_id", UUID.class)),
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Position(latitude, longitude)),
                row.getString("description"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("confidential"),
                photos(j, id));
    }

    private List<DraftPhoto> photos(JurisdictionId j, UUID draft) {
        return db.sql("""
                        select id, claimed_name, media_type from report_draft_photo
                        where jurisdiction_id = :j and draft_id = :draft order by added_at, id""")
                .param("j", j.value())
                .param("draft", draft)
                .query((row, number) -> new DraftPhoto(
                        row.getObject("id", UUID.class), row.getString("claimed_name"), row.getString("media_type")))
                .list();
    }
}
