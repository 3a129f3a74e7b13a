package abate.server.casefile;

import abate.engine.book.Words;
import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the docket: a file's are written anew with every act. */
final class DocketRows {
    private final JdbcClient jdbc;

    DocketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void rewrite(JurisdictionId j, CaseFileId file, DocketLines lines) {
        for (String table : List.of("case_clock", "case_matter")) {
            jdbc.sql("delete from " + table + " where jurisdiction_id = :j and case_file = :file")
                    .param("j", j.value())
                    .param("file", file.value())
                    .update();
        }
        lines.matters().forEach(line -> add(j, file, line));
        lines.clocks().forEach(line -> add(j, file, line));
    }

    private void add(JurisdictionId j, CaseFileId file, DocketLines.MatterLine line) {
        jdbc.sql("""
                insert into case_matter (jurisdiction_id, case_file, matter, place, procedure, title_en, title_es, party,
                  parent, state, sentence_en, sentence_es, since, closed)
                values (:j, :file, :matter, :place, :procedure, :titleEn, :titleEs, :party,
                  :parent, :state, :sentenceEn, :sentenceEs, :since, :closed)
                """)
                .param("j", j.value())
                .param("file", file.value())
                .param("matter", line.matter())
                .param("place", line.place())
                .param("procedure", line.procedure())
                .param("titleEn", line.title().english())
                .param("titleEs", line.title().spanish())
                .param("party", line.party(), Types.VARCHAR)
                .param("parent", line.parent(), Types.VARCHAR)
                .param("state", line.state())
                .param("sentenceEn", line.sentence().english())
                .param("sentenceEs", line.sentence().spanish())
                .param("since", line.since())
                .param("closed", line.closed())
                .update();
    }

    private void add(JurisdictionId j, CaseFileId file, DocketLines.ClockLine line) {
        jdbc.sql("""
                insert into case_clock (jurisdiction_id, case_file, place, matter, clock, sort, means_en, means_es, whose,
                  party, day, practical, standing, settled_on)
                values (:j, :file, :place, :matter, :clock, :sort, :meansEn, :meansEs, :whose,
                  :party, :day, :practical, :standing, :settled)
                """)
                .param("j", j.value())
                .param("file", file.value())
                .param("place", line.place())
                .param("matter", line.matter())
                .param("clock", line.clock())
                .param("sort", line.sort())
                .param("meansEn", line.means().english())
                .param("meansEs", line.means().spanish())
                .param("whose", line.whose())
                .param("party", line.party(), Types.VARCHAR)
                .param("day", line.day())
                .param("practical", line.practical(), Types.DATE)
                .param("standing", line.standing())
                .param("settled", line.settledOn(), Types.DATE)
                .update();
    }

    /** What stands in the docket for those files. */
    Map<UUID, DocketLines> of(JurisdictionId j, Collection<UUID> files) {
        Map<UUID, List<DocketLines.MatterLine>> matters = matters(j, files);
        Map<UUID, List<DocketLines.ClockLine>> clocks = clocks(j, files);
        Map<UUID, DocketLines> all = new HashMap<>();
        files.forEach(file -> all.put(
                file, new DocketLines(matters.getOrDefault(file, List.of()), clocks.getOrDefault(file, List.of()))));
        return all;
    }

    Map<UUID, List<DocketLines.MatterLine>> matters(JurisdictionId j, Collection<UUID> files) {
        Map<UUID, List<DocketLines.MatterLine>> found = new HashMap<>();
        jdbc.sql("""
                select case_file, place, matter, procedure, title_en, title_es, party, parent, state, sentence_en,
                  sentence_es, since, closed
                from case_matter where jurisdiction_id = :j and case_file = any(:files) order by case_file, place
                """)
                .param("j", j.value())
                .param("files", files.toArray(UUID[]::new))
                .query((row, n) -> found.computeIfAbsent(row.getObject(1, UUID.class), f -> new ArrayList<>())
                        .add(matter(row)))
                .list();
        return found;
    }

    private Map<UUID, List<DocketLines.ClockLine>> clocks(JurisdictionId j, Collection<UUID> files) {
        Map<UUID, List<DocketLines.ClockLine>> found = new HashMap<>();
        jdbc.sql("""
                select case_file, place, matter, clock, sort, means_en, means_es, whose, party, day, practical, standing,
                  settled_on
                from case_clock where jurisdiction_id = :j and case_file = any(:files) order by case_file, place
                """)
                .param("j", j.value())
                .param("files", files.toArray(UUID[]::new))
                .query((row, n) -> found.computeIfAbsent(row.getObject(1, UUID.class), f -> new ArrayList<>())
                        .add(clock(row)))
                .list();
        return found;
    }

    private static DocketLines.MatterLine matter(ResultSet row) throws SQLException {
        return new DocketLines.MatterLine(
                row.getInt("place"),
                row.getString("matter"),
                row.getString("procedure"),
                new Words(row.getString("title_en"), row.getString("title_es")),
                row.getString("party"),
                row.getString("parent"),
                row.getString("state"),
                new Words(row.getString("sentence_en"), row.getString("sentence_es")),
                row.getObject("since", LocalDate.class),
                row.getBoolean("closed"));
    }

    private static DocketLines.ClockLine clock(ResultSet row) throws SQLException {
        return new DocketLines.ClockLine(
                row.getInt("place"),
                row.getString("matter"),
                row.getString("clock"),
                row.getString("sort"),
                new Words(row.getString("means_en"), row.getString("means_es")),
                row.getString("whose"),
                row.getString("party"),
                row.getObject("day", LocalDate.class),
                row.getObject("practical", LocalDate.class),
                row.getString("standing"),
                row.getObject("settled_on", LocalDate.class));
    }
}
