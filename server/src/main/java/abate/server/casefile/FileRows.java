package abate.server.casefile;

import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of case files. */
final class FileRows {
    private static final String COLUMNS = """
            select id, number, book, parcel_id, opened, closed, last_act, last_hash, kept_to, due, moving, address, apn, search
            from case_file where jurisdiction_id = :j
            """;

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else open a file in that year until the transaction ends. */
    void holdCounter(JurisdictionId j, int year) {
        jdbc.sql("""
                insert into case_counter (jurisdiction_id, year, last) values (:j, :year, 0)
                on conflict (jurisdiction_id, year) do update set last = case_counter.last
                """).param("j", j.value()).param("year", year).update();
    }

    /** The next number of the year, from 1; nobody else gets one until the transaction ends. */
    long nextPlace(JurisdictionId j, int year) {
        return jdbc.sql("""
                insert into case_counter (jurisdiction_id, year, last) values (:j, :year, 1)
                on conflict (jurisdiction_id, year) do update set last = case_counter.last + 1
                returning last
                """)
                .param("j", j.value())
                .param("year", year)
                .query(Long.class)
                .single();
    }

    void add(JurisdictionId j, Stored file, int year, long place, @Nullable UUID intakeReport) {
        jdbc.sql("""
                insert into case_file (jurisdiction_id, id, number, year, place, book, parcel_id, intake_report, opened,
                  last_act, last_hash, kept_to, address, apn, search)
                values (:j, :id, :number, :year, :place, :book, :parcel, :report, :opened,
                  0, :hash, :opened, '', '', '')
                """)
                .param("j", j.value())
                .param("id", file.id().value())
                .param("number", file.number())
                .param("year", year)
                .param("place", place)
                .param("book", file.book())
                .param("parcel", file.parcelId(), java.sql.Types.OTHER)
                .param("report", intakeReport, java.sql.Types.OTHER)
                .param("opened", file.opened())
                .param("hash", file.lastHash())
                .update();
    }

    /** What follows from the acts and stands in the row: where the chain ends, how far it is kept, how it is found. */
    void keep(JurisdictionId j, Stored file) {
        jdbc.sql("""
                update case_file set closed = :closed, last_act = :last, last_hash = :hash, kept_to = :kept, due = :due, moving = :moving,
                  address = :address, apn = :apn, search = :search
                where jurisdiction_id = :j and id = :id
                """)
                .param("j", j.value())
                .param("id", file.id().value())
                .param("closed", file.closed(), java.sql.Types.DATE)
                .param("last", file.lastAct())
                .param("hash", file.lastHash())
                .param("kept", file.keptTo())
                .param("due", file.due(), java.sql.Types.DATE)
                .param("moving", file.moving())
                .param("address", file.address())
                .param("apn", file.apn())
                .param("search", file.search())
                .update();
    }

    Optional<Stored> find(JurisdictionId j, CaseFileId id) {
        return one(j, id, "");
    }

    /** As {@link #find}; nobody else acts on the file until the transaction ends. */
    Optional<Stored> lock(JurisdictionId j, CaseFileId id) {
        return one(j, id, " for update");
    }

    private Optional<Stored> one(JurisdictionId j, CaseFileId id, String lock) {
        return jdbc.sql(COLUMNS + " and id = :id" + lock)
                .param("j", j.value())
                .param("id", id.value())
                .query(FileRows::read)
                .optional();
    }

    Optional<CaseFileId> byNumber(JurisdictionId j, String number) {
        return jdbc.sql("select id from case_file where jurisdiction_id = :j and number = :number")
                .param("j", j.value())
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(CaseFileId::new);
    }

    /** The first day after that one on which something is due on a file; empty where nothing is. */
    Optional<LocalDate> nextDue(JurisdictionId j, LocalDate after) {
        return jdbc.sql("select due from case_file where jurisdiction_id = :j and due > :after order by due limit 1")
                .param("j", j.value())
                .param("after", after)
                .query(LocalDate.class)
                .optional();
    }

    /** Files on which something is due by that day and that are not among those, those due first first. */
    List<CaseFileId> due(JurisdictionId j, LocalDate day, int limit, Collection<CaseFileId> but) {
        return ids(" and due <= :day and id <> all(:but) order by due, id limit :limit", j, day, limit, but);
    }

    /** Files whose words change by themselves and are kept to an earlier day, and that are not among those. */
    List<CaseFileId> moving(JurisdictionId j, LocalDate day, int limit, Collection<CaseFileId> but) {
        return ids(" and moving and kept_to < :day and id <> all(:but) order by id limit :limit", j, day, limit, but);
    }

    private List<CaseFileId> ids(String which, JurisdictionId j, LocalDate day, int limit, Collection<CaseFileId> but) {
        return jdbc
                .sql("select id from case_file where jurisdiction_id = :j" + which)
                .param("j", j.value())
                .param("day", day)
                .param("but", but.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseFileId::new)
                .toList();
    }

    /** The files after that id, in the order of their ids. */
    List<Stored> after(JurisdictionId j, UUID id, int limit) {
        return jdbc.sql(COLUMNS + " and id > :id order by id limit :limit")
                .param("j", j.value())
                .param("id", id)
                .param("limit", limit)
                .query(FileRows::read)
                .list();
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        return new Stored(
                new CaseFileId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("book"),
                row.getObject("parcel_id", UUID.class),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                row.getLong("last_act"),
                row.getBytes("last_hash"),
                row.getObject("kept_to", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("moving"),
                row.getString("address"),
                row.getString("apn"),
                row.getString("search"));
    }
}
