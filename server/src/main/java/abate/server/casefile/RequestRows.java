package abate.server.casefile;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Refusal;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked of the door: by key, so that it is done once; and what was refused. */
final class RequestRows {
    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was asked for with a key.
     *
     * @param asked a hash of what was asked and by whom
     */
    record Asked(UUID file, byte[] asked) {
        boolean same(CaseFileId other, byte[] what) {
            return file.equals(other.value()) && Arrays.equals(asked, what);
        }
    }

    static byte[] hash(List<Deed> deeds, LocalDate on, Actor actor) {
        MessageDigest digest = Chain.sha256();
        deeds.forEach(deed -> digest.update(ActText.write(deed).getBytes(StandardCharsets.UTF_8)));
        digest.update((on + " " + actor.id()).getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    Optional<Asked> find(JurisdictionId j, UUID key) {
        return jdbc.sql("select case_file, asked from case_request where jurisdiction_id = :j and key = :key")
                .param("j", j.value())
                .param("key", key)
                .query((row, n) -> new Asked(row.getObject(1, UUID.class), row.getBytes(2)))
                .optional();
    }

    void add(JurisdictionId j, UUID key, CaseFileId file, byte[] asked, long firstAct) {
        jdbc.sql("""
                insert into case_request (jurisdiction_id, key, case_file, asked, first_act)
                values (:j, :key, :file, :asked, :first)
                """)
                .param("j", j.value())
                .param("key", key)
                .param("file", file.value())
                .param("asked", asked)
                .param("first", firstAct)
                .update();
    }

    /** Notes that an act was refused: the sort of deed, and what refused it, but no words, which may name somebody. */
    void refused(
            JurisdictionId j, CaseFileId file, Deed deed, Actor actor, List<Refusal> why, LocalDate day, Instant at) {
        jdbc.sql("""
                insert into case_refusal (jurisdiction_id, id, case_file, recorded, recorded_at, actor_id, matter, deed,
                  reasons)
                values (:j, :id, :file, :day, :at, :actor, :matter, :deed, :reasons)
                """)
                .param("j", j.value())
                .param("id", Ids.next())
                .param("file", file.value())
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("matter", deed.matterId(), java.sql.Types.VARCHAR)
                .param("deed", name(deed))
                .param("reasons", why.stream().map(RequestRows::provision).toArray(String[]::new))
                .update();
    }

    /** The particular that was wrong, and the provision. */
    private static String provision(Refusal refusal) {
        String authority = refusal.authority().toString();
        return refusal.field().isEmpty() ? authority : refusal.field() + ": " + authority;
    }

    private static String name(Deed deed) {
        return deed instanceof Deed.Performed performed
                ? performed.act()
                : deed.getClass().getSimpleName();
    }
}
