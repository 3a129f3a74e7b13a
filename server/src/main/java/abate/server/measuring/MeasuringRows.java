package abate.server.measuring;

import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of measurements. */
final class MeasuringRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;

    MeasuringRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> byKey(JurisdictionId jurisdiction, UUID key) {
        return jdbc.sql("select number from measuring where jurisdiction_id = :j and form_key = :key")
                .param("j", jurisdiction.value())
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    int begin(JurisdictionId jurisdiction, UUID caseFile, LocalDate on, String by, Instant now, UUID key) {
        int number = jdbc.sql("""
                        select coalesce(max(number), 0) + 1 from measuring
                        where jurisdiction_id = :j and case_file_id = :file
                        """)
                .param("j", jurisdiction.value())
                .param("file", caseFile)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into measuring (jurisdiction_id, case_file_id, number, form_key, on_day, by_name, begun_at)
                values (:j, :file, :number, :key, :on, :by, :now)
                """)
                .param("j", jurisdiction.value())
                .param("file", caseFile)
                .param("number", number)
                .param("key", key)
                .param("on", on)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    int lastStep(JurisdictionId jurisdiction, UUID caseFile, int number) {
        return jdbc.sql("""
                        select coalesce(max(step), 0) from measuring_entry
                        where jurisdiction_id = :j and case_file_id = :file and number = :number
                        """)
                .param("j", jurisdiction.value())
                .param("file", caseFile)
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    void write(JurisdictionId jurisdiction, UUID caseFile, int number, Entry entry) {
        jdbc.sql("""
                insert into measuring_entry (jurisdiction_id, case_file_id, number, step, place, kind, typed, by_name, on_day, written_at)
                values (:j, :file, :number, :step, :place, :kind, :typed, :by, :day, :at)
                """)
                .param("j", jurisdiction.value())
                .param("file", caseFile)
                .param("number", number)
                .param("step", entry.step())
                .param("place", entry.note().place())
                .param("kind", entry.note().kind().key())
                .param("typed", JSON.writeValueAsString(entry.note().typed()))
                .param("by", entry.by())
                .param("day", entry.day())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Measuring> of(JurisdictionId jurisdiction, UUID caseFile) {
        return jdbc.sql("""
                        select number, on_day, by_name from measuring
                        where jurisdiction_id = :j and case_file_id = :file order by number
                        """)
                .param("j", jurisdiction.value())
                .param("file", caseFile)
                .query((row, n) -> new Measuring(
                        caseFile,
                        row.getInt("number"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("by_name"),
                        entries(jurisdiction, caseFile, row.getInt("number"))))
                .list();
    }

    private List<Entry> entries(JurisdictionId jurisdiction, UUID caseFile, int number) {
        return jdbc.sql("""
                        select step, place, kind, typed, by_name, on_day, written_at from measuring_entry
                        where jurisdiction_id = :j and case_file_id = :file and number = :number order by step
                        """)
                .param("j", jurisdiction.value())
                .param("file", caseFile)
                .param("number", number)
                .query((row, n) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Map<String, List<String>> typed = JSON.readValue(row.getString("typed"), TYPED);
        return new Entry(
                row.getInt("step"),
                new Entry.Note(
                        row.getString("place"),
                        Entry.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        typed),
                row.getString("by_name"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
