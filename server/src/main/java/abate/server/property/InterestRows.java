package abate.server.property;

import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How interests of record lie in their table. */
final class InterestRows {

    private static final String SELECT = """
            select id, parcel_id, unit_id, holder_id, kind, instrument, from_day, until_day from interest
            where jurisdiction_id = :j and from_day <= :on and (until_day is null or until_day >= :on) and\s""";

    private static final Comparator<Interest> IN_ORDER = Comparator.comparing(Interest::kind)
            .thenComparing(interest -> interest.unit().isPresent())
            .thenComparing(Interest::from)
            .thenComparing(Interest::id);

    private InterestRows() {}

    static List<Interest> on(JdbcClient db, JurisdictionId j, UUID parcel, LocalDate day) {
        return query(db, j, "parcel_id = :id", parcel, day);
    }

    static List<Interest> heldBy(JdbcClient db, JurisdictionId j, UUID holder, LocalDate day) {
        return query(db, j, "holder_id = :id", holder, day);
    }

    static List<Interest> openOwners(JdbcClient db, JurisdictionId j, Collection<UUID> parcels) {
        return db
                .sql("""
                        select id, parcel_id, unit_id, holder_id, kind, instrument, from_day, until_day from interest
                        where jurisdiction_id = :j and parcel_id = any(:parcels) and kind = 'owner' and unit_id is null
                            and until_day is null""")
                .param("j", j.value())
                .param("parcels", parcels.toArray(UUID[]::new))
                .query(InterestRows::interest)
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private static List<Interest> query(JdbcClient db, JurisdictionId j, String condition, UUID id, LocalDate day) {
        return db
                .sql(SELECT + condition)
                .param("j", j.value())
                .param("id", id)
                .param("on", day)
                .query(InterestRows::interest)
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private static Interest interest(ResultSet row, int number) throws SQLException {
        return new Interest(
                row.getObject("id", UUID.class),
                row.getObject("parcel_id", UUID.class),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)),
                row.getObject("holder_id", UUID.class),
                InterestKind.of(row.getString("kind")),
                row.getString("instrument"),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
    }
}
