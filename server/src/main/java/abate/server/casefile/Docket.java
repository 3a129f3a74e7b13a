package abate.server.casefile;

import abate.engine.book.ClockRule;
import abate.engine.book.Words;
import abate.engine.matter.Clock;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every clock of every open case file, by day. */
@Component
public class Docket {
    private static final int MOST = 1000;

    private final Tenants tenants;
    private final JdbcClient jdbc;

    public Docket(Tenants tenants, JdbcClient jdbc) {
        this.tenants = tenants;
        this.jdbc = jdbc;
    }

    /**
     * The clocks whose day is from {@code from} to {@code to}, both included, in the order of their days; 1000 at most.
     * What still ran when its matter or its file closed is left out.
     */
    public List<DocketRow> between(JurisdictionId jurisdiction, LocalDate from, LocalDate to, DocketFilter filter) {
        return tenants.in(
                jurisdiction,
                () -> jdbc.sql("""
                        select c.case_file, f.number, f.address, c.matter, m.procedure, m.title_en, m.title_es, c.clock,
                          c.sort, c.means_en, c.means_es, c.whose, c.party, c.day, c.practical, c.standing, c.settled_on
                        from case_clock c
                        join case_matter m
                          on m.jurisdiction_id = :j and m.case_file = c.case_file and m.matter = c.matter
                        join case_file f on f.jurisdiction_id = :j and f.id = c.case_file
                        where c.jurisdiction_id = :j and c.day between :from and :to
                        and (c.standing not in ('RUNNING', 'OVERDUE') or (not m.closed and f.closed is null))
                        and (cardinality(:whose) = 0 or c.whose = any(:whose))
                        and (cardinality(:sorts) = 0 or c.sort = any(:sorts))
                        and (cardinality(:standings) = 0 or c.standing = any(:standings))
                        and (cardinality(:procedures) = 0 or m.procedure = any(:procedures))
                        order by c.day, f.number, c.place limit :most
                        """)
                        .param("j", jurisdiction.value())
                        .param("from", from)
                        .param("to", to)
                        .param("whose", filter.whose().toArray(String[]::new))
                        .param("sorts", names(filter.sorts()))
                        .param("standings", names(filter.standings()))
                        .param("procedures", filter.procedures().toArray(String[]::new))
                        .param("most", MOST)
                        .query(Docket::read)
                        .list());
    }

    private static String[] names(Collection<? extends Enum<?>> of) {
        return of.stream().map(Enum::name).toArray(String[]::new);
    }

    private static DocketRow read(ResultSet row, int number) throws SQLException {
        return new DocketRow(
                new CaseFileId(row.getObject("case_file", UUID.class)),
                row.getString("number"),
                row.getString("address"),
                row.getString("matter"),
                row.getString("procedure"),
                new Words(row.getString("title_en"), row.getString("title_es")),
                row.getString("clock"),
                ClockRule.Sort.valueOf(row.getString("sort")),
                new Words(row.getString("means_en"), row.getString("means_es")),
                row.getString("whose"),
                row.getString("party"),
                row.getObject("day", LocalDate.class),
                row.getObject("practical", LocalDate.class),
                Clock.Standing.valueOf(row.getString("standing")),
                row.getObject("settled_on", LocalDate.class));
    }
}
