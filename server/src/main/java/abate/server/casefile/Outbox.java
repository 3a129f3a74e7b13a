package abate.server.casefile;

import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others are to be told of case files, in an unbroken sequence of each jurisdiction; written with the acts. */
@Component
public class Outbox {
    private final Tenants tenants;
    private final JdbcClient jdbc;

    public Outbox(Tenants tenants, JdbcClient jdbc) {
        this.tenants = tenants;
        this.jdbc = jdbc;
    }

    /** What is told. */
    public enum Kind {
        /** A case file was opened. */
        FILE_OPENED,
        /** Acts were put on a file; the message names the last. */
        ACTS_RECORDED,
        /** A letter was frozen and is to be printed and served; the message names it. */
        LETTER_FROZEN
    }

    /**
     * One message.
     *
     * @param subject the letter; null for other kinds
     * @param contentHash the letter's SHA-256 in hexadecimal; null for other kinds
     */
    public record Message(
            long sequence,
            Kind kind,
            CaseFileId caseFile,
            long act,
            @Nullable UUID subject,
            @Nullable String contentHash,
            Instant recordedAt) {}

    /** The messages after that place in the sequence, in order, at most so many. */
    public List<Message> after(JurisdictionId jurisdiction, long sequence, int limit) {
        return tenants.in(
                jurisdiction,
                () -> jdbc.sql("""
                        select sequence, kind, case_file, act, subject, content_hash, recorded_at from outbox
                        where jurisdiction_id = :j and sequence > :after order by sequence limit :limit
                        """)
                        .param("j", jurisdiction.value())
                        .param("after", sequence)
                        .param("limit", Math.clamp(limit, 1, 1000))
                        .query((row, n) -> new Message(
                                row.getLong(1),
                                Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                new CaseFileId(row.getObject(3, UUID.class)),
                                row.getLong(4),
                                row.getObject(5, UUID.class),
                                row.getBytes(6) == null ? null : HexFormat.of().formatHex(row.getBytes(6)),
                                row.getObject(7, OffsetDateTime.class).toInstant()))
                        .list());
    }

    /** A message to be numbered. */
    record Draft(
            Kind kind,
            long act,
            @Nullable UUID subject,
            @Nullable String contentHash) {}

    void add(JurisdictionId j, CaseFileId file, List<Draft> drafts, Instant at) {
        long last = jdbc.sql("""
                insert into outbox_counter (jurisdiction_id, last) values (:j, :count)
                on conflict (jurisdiction_id) do update set last = outbox_counter.last + :count
                returning last
                """)
                .param("j", j.value())
                .param("count", drafts.size())
                .query(Long.class)
                .single();
        long sequence = last - drafts.size();
        for (Draft draft : drafts) {
            jdbc.sql("""
                    insert into outbox (jurisdiction_id, sequence, kind, case_file, act, subject, content_hash, recorded_at)
                    values (:j, :sequence, :kind, :file, :act, :subject, :hash, :at)
                    """)
                    .param("j", j.value())
                    .param("sequence", ++sequence)
                    .param("kind", draft.kind().name().toLowerCase(Locale.ROOT))
                    .param("file", file.value())
                    .param("act", draft.act())
                    .param("subject", draft.subject(), java.sql.Types.OTHER)
                    .param(
                            "hash",
                            draft.contentHash() == null ? null : HexFormat.of().parseHex(draft.contentHash()),
                            java.sql.Types.BINARY)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
