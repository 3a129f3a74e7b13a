package abate.server.property;

import abate.server.database.JurisdictionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an assessment roll is compared with and what it changes, many parcels at a time. Each method is one statement, and
 * all belong inside one transaction of the jurisdiction.
 */
public final class ParcelRoll {
    private final JdbcClient db;
    private final JurisdictionId j;
    private final BulkProperty bulk;

    public ParcelRoll(JdbcClient db, JurisdictionId j, Instant now) {
        this.db = db;
        this.j = j;
        this.bulk = new BulkProperty(db, j, now);
    }

    /** Those of the parcel numbers that are on record, by number. */
    public Map<String, Parcel> parcels(Collection<String> apns) {
        return db
                .sql(ParcelRows.SELECT + "jurisdiction_id = :j and apn = any(:apns)")
                .param("j", j.value())
                .param("apns", apns.toArray(String[]::new))
                .query(ParcelRows::parcel)
                .list()
                .stream()
                .collect(Collectors.toMap(Parcel::apn, Function.identity()));
    }

    /** Who owns these parcels as a whole, without an end, by parcel. */
    public Map<UUID, List<Interest>> owners(Collection<UUID> parcels) {
        return InterestRows.openOwners(db, j, parcels).stream().collect(Collectors.groupingBy(Interest::parcel));
    }

    /** Puts parcels on record with their buildings. */
    public void add(List<Parcel> parcels, Map<UUID, Building> buildings) {
        bulk.insert(parcels.stream()
                .map(parcel -> new Lot(
                        parcel, buildings.containsKey(parcel.id()) ? List.of(buildings.get(parcel.id())) : List.of()))
                .toList());
    }

    /** Writes what the roll now says over what it said before; the parcel number stays. */
    public void amend(List<Parcel> parcels) {
        bulk.amend(parcels);
    }

    /** Records interests. */
    public void record(List<Interest> interests) {
        bulk.insertInterests(interests);
    }

    /** Ends interests: the day given for each is the last one it counts. */
    public void end(Map<UUID, LocalDate> lastDays) {
        List<Map.Entry<UUID, LocalDate>> ends = List.copyOf(lastDays.entrySet());
        db.sql("""
                        update interest i set until_day = new.last
                        from unnest(:ids::uuid[], :lasts::date[]) new (id, last)
                        where i.jurisdiction_id = :j and i.id = new.id and i.until_day is null""")
                .param("j", j.value())
                .param("ids", ends.stream().map(end -> end.getKey().toString()).toArray(String[]::new))
                .param(
                        "lasts",
                        ends.stream().map(end -> end.getValue().toString()).toArray(String[]::new))
                .update();
    }
}
