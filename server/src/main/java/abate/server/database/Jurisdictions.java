package abate.server.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cities and counties this system serves. */
@Component
public class Jurisdictions {
    private static final String COLUMNS = "select id, book, name, time_zone, accent from jurisdiction";

    private final JdbcClient jdbc;

    public Jurisdictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every jurisdiction, the first registered first; empty in a database that has never served one. */
    public List<Jurisdiction> all() {
        return jdbc.sql(COLUMNS + " order by id").query(Jurisdictions::read).list();
    }

    /** The jurisdiction whose law stands in the folder {@code book}; empty when none is registered. */
    public Optional<Jurisdiction> byBook(String book) {
        return jdbc.sql(COLUMNS + " where book = :book")
                .param("book", book)
                .query(Jurisdictions::read)
                .optional();
    }

    /** The jurisdiction of that id, which must exist: ids come only from here. */
    public Jurisdiction of(JurisdictionId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Jurisdictions::read)
                .single();
    }

    /** Adds the jurisdiction of {@code book}, or brings its name, zone and colour up to date; its id never changes. */
    @Transactional
    public Jurisdiction register(String book, String name, ZoneId zone, String accent) {
        jdbc.sql("""
                insert into jurisdiction (book, name, time_zone, accent) values (:book, :name, :zone, :accent)
                on conflict (book) do update
                set name = excluded.name, time_zone = excluded.time_zone, accent = excluded.accent
                """)
                .param("book", book)
                .param("name", name)
                .param("zone", zone.getId())
                .param("accent", accent)
                .update();
        return byBook(book).orElseThrow();
    }

    private static Jurisdiction read(ResultSet row, int number) throws SQLException {
        return new Jurisdiction(
                new JurisdictionId(row.getLong("id")),
                row.getString("book"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("accent"));
    }
}
