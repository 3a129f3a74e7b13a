package abate.server.casefile;

import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case files as they are listed. */
final class SummaryRows {
    private static final String COLUMNS = """
            select f.id, f.number, f.parcel_id, f.address, f.apn, f.opened, f.closed,
              (select min(c.day) from case_clock c
               where c.jurisdiction_id = :j and c.case_file = f.id and c.standing = 'RUNNING') as next_day
            from case_file f where f.jurisdiction_id = :j
            """;
    private static final String ORDER = " order by f.year desc, f.place desc limit :limit offset :offset";

    private final JdbcClient jdbc;
    private final DocketRows docket;

    SummaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.docket = new DocketRows(jdbc);
    }

    private record Line(
            UUID id,
            String number,
            @Nullable UUID parcel,
            String address,
            String apn,
            LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable LocalDate nextDay) {}

    List<CaseSummary> search(JurisdictionId j, CaseSearch search) {
        List<Line> lines = jdbc.sql(COLUMNS + which(search.which()) + """
                 and (:words = '' or f.search like :like)
                 and ((cast(:procedure as text) is null and cast(:state as text) is null) or exists (
                   select 1 from case_matter m where m.jurisdiction_id = :j and m.case_file = f.id
                   and (cast(:procedure as text) is null or m.procedure = :procedure)
                   and (cast(:state as text) is null or m.state = :state)))
                """ + ORDER)
                .param("j", j.value())
                .param("words", DocketLines.plain(search.text()))
                .param("like", "%" + escaped(DocketLines.plain(search.text())) + "%")
                .param("procedure", search.procedure(), Types.VARCHAR)
                .param("state", search.state(), Types.VARCHAR)
                .param("limit", search.limit())
                .param("offset", search.offset())
                .query(SummaryRows::read)
                .list();
        return summaries(j, lines);
    }

    List<CaseSummary> ofParcel(JurisdictionId j, UUID parcel) {
        return summaries(
                j,
                jdbc.sql(COLUMNS + " and f.parcel_id = :parcel" + ORDER)
                        .param("j", j.value())
                        .param("parcel", parcel)
                        .param("limit", 200)
                        .param("offset", 0)
                        .query(SummaryRows::read)
                        .list());
    }

    private static String which(CaseSearch.Which which) {
        return switch (which) {
            case OPEN -> " and f.closed is null";
            case CLOSED -> " and f.closed is not null";
            case ALL -> "";
        };
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private List<CaseSummary> summaries(JurisdictionId j, List<Line> lines) {
        Map<UUID, List<DocketLines.MatterLine>> matters =
                docket.matters(j, lines.stream().map(Line::id).toList());
        return lines.stream()
                .map(line -> new CaseSummary(
                        new CaseFileId(line.id()),
                        line.number(),
                        line.parcel(),
                        line.address(),
                        line.apn(),
                        line.opened(),
                        line.closed(),
                        matters.getOrDefault(line.id(), List.of()).stream()
                                .map(SummaryRows::stage)
                                .toList(),
                        line.nextDay()))
                .toList();
    }

    private static CaseSummary.Stage stage(DocketLines.MatterLine m) {
        return new CaseSummary.Stage(
                m.matter(), m.procedure(), m.title(), m.state(), m.sentence(), m.since(), m.closed());
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("parcel_id", UUID.class),
                row.getString("address"),
                row.getString("apn"),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                row.getObject("next_day", LocalDate.class));
    }
}
