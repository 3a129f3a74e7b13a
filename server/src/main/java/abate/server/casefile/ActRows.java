package abate.server.casefile;

import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of acts: read, and added at the end of their file's chain. */
final class ActRows {
    private static final String COLUMNS = """
            select case_file, number, recorded, recorded_at, counts_from, actor_id, actor_name, actor_roles, deed,
              previous_hash, hash
            from case_act where jurisdiction_id = :j
            """;

    private final JdbcClient jdbc;

    ActRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act as it is stored. */
    record Row(
            UUID file,
            long number,
            LocalDate recorded,
            Instant at,
            LocalDate on,
            Actor actor,
            String deed,
            byte[] previous,
            byte[] hash) {

        Act act() {
            return new Act(number, recorded, on, actor, ActText.read(deed));
        }
    }

    List<Act> of(JurisdictionId j, CaseFileId file) {
        return rows(j, List.of(file.value())).stream().map(Row::act).toList();
    }

    /** The acts of those files, file by file in the order of their numbers. */
    List<Row> rows(JurisdictionId j, Collection<UUID> files) {
        return jdbc.sql(COLUMNS + " and case_file = any(:files) order by case_file, number")
                .param("j", j.value())
                .param("files", files.toArray(UUID[]::new))
                .query(ActRows::read)
                .list();
    }

    /** Adds acts to the end of the chain and gives back the hash the next one is chained to. */
    byte[] add(JurisdictionId j, CaseFileId file, byte[] previous, List<Act> acts, Instant at) {
        byte[] head = previous;
        for (Act act : acts) {
            String deed = ActText.write(act.deed());
            byte[] hash = Chain.next(head, act, deed, at);
            add(j, file, act, deed, head, hash, at);
            head = hash;
        }
        return head;
    }

    private void add(
            JurisdictionId j, CaseFileId file, Act act, String deed, byte[] previous, byte[] hash, Instant at) {
        jdbc.sql("""
                insert into case_act (jurisdiction_id, case_file, number, recorded, recorded_at, counts_from, actor_id,
                  actor_name, actor_roles, deed, previous_hash, hash)
                values (:j, :file, :number, :recorded, :at, :on, :actor, :name, :roles, :deed, :previous, :hash)
                """)
                .param("j", j.value())
                .param("file", file.value())
                .param("number", act.number())
                .param("recorded", act.recorded())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", act.on())
                .param("actor", act.actor().id())
                .param("name", act.actor().name())
                .param("roles", ActText.roles(act.actor()).toArray(String[]::new))
                .param("deed", deed)
                .param("previous", previous)
                .param("hash", hash)
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("case_file", UUID.class),
                row.getLong("number"),
                row.getObject("recorded", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("counts_from", LocalDate.class),
                new Actor(row.getString("actor_id"), row.getString("actor_name"), Set.copyOf(List.of((String[])
                        row.getArray("actor_roles").getArray()))),
                row.getString("deed"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }
}
