package abate.server.hearings;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The roster of hearing examiners. They serve in rotation: next is who was assigned least recently, whoever never was
 * before all others, and of those the one appointed first (AH-14).
 */
@Component
public class Examiners {
    private static final String COLUMNS = """
            select e.id, e.name, e.employee, e.appointed, e.retired from hearing_examiner e
            where e.jurisdiction_id = :j
            """;

    private final Tenants tenants;
    private final JdbcClient jdbc;

    public Examiners(Tenants tenants, JdbcClient jdbc) {
        this.tenants = tenants;
        this.jdbc = jdbc;
    }

    /** Puts someone on the roster. */
    public Examiner appoint(JurisdictionId jurisdiction, String name, boolean employee, LocalDate appointed) {
        Examiner examiner = new Examiner(Ids.next(), name.strip(), employee, appointed, null);
        tenants.in(
                jurisdiction,
                () -> jdbc.sql("""
                        insert into hearing_examiner (jurisdiction_id, id, name, employee, appointed)
                        values (:j, :id, :name, :employee, :appointed)
                        """)
                        .param("j", jurisdiction.value())
                        .param("id", examiner.id())
                        .param("name", examiner.name())
                        .param("employee", employee)
                        .param("appointed", appointed)
                        .update());
        return examiner;
    }

    /** Ends an appointment after that day; false where there is nobody of that id or it began later. */
    public boolean retire(JurisdictionId jurisdiction, UUID id, LocalDate last) {
        return tenants.in(
                jurisdiction,
                () -> jdbc.sql("""
                        update hearing_examiner set retired = :last
                        where jurisdiction_id = :j and id = :id and appointed <= :last
                        """)
                                .param("j", jurisdiction.value())
                                .param("id", id)
                                .param("last", last)
                                .update()
                        > 0);
    }

    /** Says whether someone works for the city; false where there is nobody of that id. */
    public boolean employ(JurisdictionId jurisdiction, UUID id, boolean employee) {
        return tenants.in(
                jurisdiction,
                () -> jdbc.sql("""
                        update hearing_examiner set employee = :employee where jurisdiction_id = :j and id = :id
                        """)
                                .param("j", jurisdiction.value())
                                .param("id", id)
                                .param("employee", employee)
                                .update()
                        > 0);
    }

    /** Who serves on that day, the next in rotation first. */
    public List<Examiner> rotation(JurisdictionId jurisdiction, LocalDate day) {
        return tenants.in(
                jurisdiction,
                () -> jdbc.sql(COLUMNS + """
                         and e.appointed <= :day and (e.retired is null or e.retired >= :day)
                        order by (
                          select max(a.id::text) from hearing_assignment a
                          where a.jurisdiction_id = :j and a.examiner = e.id) nulls first, e.appointed, e.id
                        """)
                        .param("j", jurisdiction.value())
                        .param("day", day)
                        .query(Examiners::read)
                        .list());
    }

    /** Whose turn it is; employees of the city are passed over, since they may not hear appeals (AH-14, AH-15). */
    public Optional<Examiner> next(JurisdictionId jurisdiction, LocalDate day) {
        return rotation(jurisdiction, day).stream()
                .filter(examiner -> !examiner.employee())
                .findFirst();
    }

    /** The examiner of that id; empty where the jurisdiction has none. */
    public Optional<Examiner> find(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(
                jurisdiction,
                () -> jdbc.sql(COLUMNS + " and e.id = :id")
                        .param("j", jurisdiction.value())
                        .param("id", id)
                        .query(Examiners::read)
                        .optional());
    }

    /** Lets nobody else assign until the transaction under way ends, so that one turn is not taken twice. */
    public void hold(JurisdictionId jurisdiction) {
        tenants.in(
                jurisdiction,
                () -> jdbc.sql("select id from hearing_examiner where jurisdiction_id = :j order by id for update")
                        .param("j", jurisdiction.value())
                        .query(UUID.class)
                        .list());
    }

    /** Notes that an act assigned an examiner: their turn is taken. */
    public void assigned(JurisdictionId jurisdiction, UUID examiner, UUID caseFile, long act, LocalDate day) {
        tenants.in(
                jurisdiction,
                () -> jdbc.sql("""
                        insert into hearing_assignment (jurisdiction_id, id, examiner, case_file, act, recorded)
                        values (:j, :id, :examiner, :file, :act, :day)
                        """)
                        .param("j", jurisdiction.value())
                        .param("id", Ids.next())
                        .param("examiner", examiner)
                        .param("file", caseFile)
                        .param("act", act)
                        .param("day", day)
                        .update());
    }

    private static Examiner read(ResultSet row, int number) throws SQLException {
        return new Examiner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("employee"),
                row.getObject("appointed", LocalDate.class),
                row.getObject("retired", LocalDate.class));
    }
}
