package abate.server.requests;

import abate.engine.words.Language;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of requests. Rows are added and read; only the queue of those not answered lets a row go. */
final class RequestRows {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String COLUMNS = """
            select id, reference, kind, case_file_id, letter_id, matter_id, party_id, language, words, contact, act,
              received_on
            from portal_request where jurisdiction_id = :j
            """;

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the request with all that belongs to it, unless its form was received before. */
    void add(JurisdictionId jurisdiction, NewRequest asked, LocalDate on, Instant now, UUID key) {
        UUID id = Ids.next();
        int added = jdbc.sql("""
                insert into portal_request (jurisdiction_id, id, reference, form_key, kind, case_file_id, letter_id,
                  matter_id, party_id, language, words, contact, act, received_on, received_at)
                values (:j, :id, :reference, :key, :kind, :file, :letter,
                  :matter, :party, :language, :words, :contact, :act, :on, :now)
                on conflict (jurisdiction_id, form_key) do nothing
                """)
                .param("j", jurisdiction.value())
                .param("id", id)
                .param("reference", reference(id))
                .param("key", key)
                .param("kind", asked.kind().key())
                .param("file", asked.caseFile())
                .param("letter", asked.letter())
                .param("matter", asked.matter())
                .param("party", asked.party())
                .param("language", asked.language().code())
                .param("words", asked.words())
                .param("contact", asked.contact())
                .param("act", asked.act())
                .param("on", on)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            addParticulars(jurisdiction, id, asked.particulars());
            jdbc.sql("insert into portal_request_waiting (jurisdiction_id, request_id) values (:j, :id)")
                    .param("j", jurisdiction.value())
                    .param("id", id)
                    .update();
            addStep(jurisdiction, id, 1, RequestStatus.WAITING, "", "", on, now);
        }
    }

    private void addParticulars(JurisdictionId jurisdiction, UUID id, Map<String, String> particulars) {
        int place = 0;
        for (Map.Entry<String, String> each : particulars.entrySet()) {
            jdbc.sql("""
                    insert into portal_request_particular (jurisdiction_id, request_id, place, field, typed)
                    values (:j, :id, :place, :field, :typed)
                    """)
                    .param("j", jurisdiction.value())
                    .param("id", id)
                    .param("place", ++place)
                    .param("field", each.getKey())
                    .param("typed", each.getValue())
                    .update();
        }
    }

    private void addStep(
            JurisdictionId jurisdiction,
            UUID id,
            int step,
            RequestStatus status,
            String note,
            String by,
            LocalDate on,
            Instant now) {
        jdbc.sql("""
                insert into portal_request_step (jurisdiction_id, request_id, step, status, note, by_name, on_day, happened_at)
                values (:j, :id, :step, :status, :note, :by, :on, :now)
                """)
                .param("j", jurisdiction.value())
                .param("id", id)
                .param("step", step)
                .param("status", status.key())
                .param("note", note)
                .param("by", by)
                .param("on", on)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes the request out of the queue and says why; false where it was not in the queue, so that only one answers. */
    boolean close(
            JurisdictionId jurisdiction,
            UUID id,
            RequestStatus status,
            String note,
            String by,
            LocalDate on,
            Instant now) {
        int taken = jdbc.sql("delete from portal_request_waiting where jurisdiction_id = :j and request_id = :id")
                .param("j", jurisdiction.value())
                .param("id", id)
                .update();
        if (taken == 1) {
            addStep(jurisdiction, id, 2, status, note, by, on, now);
        }
        return taken == 1;
    }

    Optional<Request> byKey(JurisdictionId jurisdiction, UUID key) {
        return read(jurisdiction, " and form_key = :it", key, 1).stream().findFirst();
    }

    Optional<Request> byId(JurisdictionId jurisdiction, UUID id) {
        return read(jurisdiction, " and id = :it", id, 1).stream().findFirst();
    }

    List<Request> ofCaseFile(JurisdictionId jurisdiction, UUID caseFile) {
        return read(jurisdiction, " and case_file_id = :it", caseFile, Integer.MAX_VALUE);
    }

    List<Request> ofLetter(JurisdictionId jurisdiction, UUID letter) {
        return read(jurisdiction, " and letter_id = :it", letter, Integer.MAX_VALUE);
    }

    List<Request> waiting(JurisdictionId jurisdiction, int most) {
        return jdbc.sql("""
                        select request_id from portal_request_waiting where jurisdiction_id = :j
                        order by request_id limit :most
                        """).param("j", jurisdiction.value()).param("most", most).query(UUID.class).list().stream()
                .flatMap(id -> byId(jurisdiction, id).stream())
                .toList();
    }

    long countWaiting(JurisdictionId jurisdiction) {
        return jdbc.sql("select count(*) from portal_request_waiting where jurisdiction_id = :j")
                .param("j", jurisdiction.value())
                .query(Long.class)
                .single();
    }

    private List<Request> read(JurisdictionId jurisdiction, String which, UUID it, int most) {
        return jdbc.sql(COLUMNS + which + " order by id limit :most")
                .param("j", jurisdiction.value())
                .param("it", it)
                .param("most", most)
                .query((row, number) -> request(jurisdiction, row))
                .list();
    }

    private Request request(JurisdictionId jurisdiction, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        NewRequest asked = new NewRequest(
                RequestKind.ofKey(row.getString("kind")).orElseThrow(),
                row.getObject("case_file_id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getString("matter_id"),
                row.getString("party_id"),
                Language.of(row.getString("language")).orElse(Language.ENGLISH),
                row.getString("words"),
                row.getString("contact"),
                row.getString("act"),
                particulars(jurisdiction, id));
        LocalDate received = row.getObject("received_on", LocalDate.class);
        return new Request(id, row.getString("reference"), asked, received, steps(jurisdiction, id));
    }

    private Map<String, String> particulars(JurisdictionId jurisdiction, UUID id) {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                select field, typed from portal_request_particular
                where jurisdiction_id = :j and request_id = :id order by place
                """).param("j", jurisdiction.value()).param("id", id).query(row -> {
            found.put(row.getString("field"), row.getString("typed"));
        });
        return found;
    }

    private List<Request.Step> steps(JurisdictionId jurisdiction, UUID id) {
        return jdbc.sql("""
                select status, note, by_name, on_day from portal_request_step
                where jurisdiction_id = :j and request_id = :id order by step
                """)
                .param("j", jurisdiction.value())
                .param("id", id)
                .query((row, number) -> new Request.Step(
                        RequestStatus.valueOf(row.getString("status").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("note"),
                        row.getString("by_name"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /** Short enough for the telephone; drawn from the random half of the id. */
    private static String reference(UUID id) {
        long bits = id.getLeastSignificantBits();
        StringBuilder reference = new StringBuilder("Q-");
        for (int i = 0; i < 7; i++) {
            reference.append(ALPHABET.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return reference.toString();
    }
}
