package abate.server.property;

import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every parcel of a jurisdiction: found by number, address or position, with its buildings and its interests of record. */
@Component
public class Properties {

    private final Tenants tenants;
    private final JdbcClient db;
    private final AddressSearch addresses;

    Properties(Tenants tenants, JdbcClient db) {
        this.tenants = tenants;
        this.db = db;
        this.addresses = new AddressSearch(db);
    }

    /** The parcel with an id; empty if there is none. */
    public Optional<Parcel> find(JurisdictionId j, UUID parcel) {
        return tenants.in(
                j,
                () -> db.sql(ParcelRows.SELECT + "jurisdiction_id = :j and id = :id")
                        .param("j", j.value())
                        .param("id", parcel)
                        .query(ParcelRows::parcel)
                        .optional());
    }

    /** An assessor's parcel number as it is kept, from how somebody typed it; empty where that is none. */
    public static Optional<String> number(String typed) {
        return ParcelRows.apn(typed);
    }

    /** The parcel with an assessor's parcel number, with or without its dashes; empty if there is none. */
    public Optional<Parcel> byApn(JurisdictionId j, String apn) {
        return ParcelRows.apn(apn).flatMap(number -> tenants.in(j, () -> withApn(j, number)));
    }

    /**
     * The parcels a typed address (or parcel number) may mean, the best first. Forgiving of case, of "Street" for "ST",
     * of units and of small slips; nothing comes back where nothing resembles it.
     */
    public List<Candidate> search(JurisdictionId j, String typed, int limit) {
        if (typed.isBlank()) {
            return List.of();
        }
        Optional<Parcel> numbered = byApn(j, typed.strip());
        if (numbered.isPresent()) {
            return List.of(new Candidate(numbered.get(), Optional.empty(), true));
        }
        return tenants.in(j, () -> addresses.search(j, TypedAddress.read(typed), limit));
    }

    /** The parcels within so many meters of a position, the nearest first. */
    public List<Nearby> near(JurisdictionId j, Position center, int meters, int limit) {
        Bounds box = Bounds.around(center, meters);
        return within(j, box, Integer.MAX_VALUE).stream()
                .flatMap(parcel ->
                        parcel.position().stream().map(position -> new Nearby(parcel, (int) position.metersTo(center))))
                .filter(nearby -> nearby.meters() <= meters)
                .sorted(ParcelRows.NEAREST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The parcels in a box on the map, by parcel number, at most so many. */
    public List<Parcel> within(JurisdictionId j, Bounds box, int limit) {
        return tenants.in(
                j,
                () -> db.sql(ParcelRows.SELECT + """
                        jurisdiction_id = :j and latitude between :south and :north and longitude between :west and :east
                        order by apn limit :limit""")
                        .param("j", j.value())
                        .param("south", box.south())
                        .param("north", box.north())
                        .param("west", box.west())
                        .param("east", box.east())
                        .param("limit", limit)
                        .query(ParcelRows::parcel)
                        .list());
    }

    /** The buildings on a parcel, each with its units. */
    public List<Building> buildings(JurisdictionId j, UUID parcel) {
        return tenants.in(j, () -> BuildingRows.on(db, j, parcel));
    }

    /** Every interest of record in a parcel and its units on a day: owners first, then lenders, lessees and others. */
    public List<Interest> interests(JurisdictionId j, UUID parcel, LocalDate on) {
        return tenants.in(j, () -> InterestRows.on(db, j, parcel, on));
    }

    /** Every interest somebody holds on a day. */
    public List<Interest> heldBy(JurisdictionId j, UUID holder, LocalDate on) {
        return tenants.in(j, () -> InterestRows.heldBy(db, j, holder, on));
    }

    /**
     * The record owner of a parcel on a day: to whom a notice and order is issued (NO-05). Where several own it, the
     * one who came first; {@link #interests} names all. Empty if none is of record.
     */
    public Optional<Interest> recordOwner(JurisdictionId j, UUID parcel, LocalDate on) {
        return interests(j, parcel, on).stream()
                .filter(interest ->
                        interest.kind() == InterestKind.OWNER && interest.unit().isEmpty())
                .findFirst();
    }

    /** The record owner of one unit on a day, or of the parcel where the unit is not owned apart. Empty if none. */
    public Optional<Interest> recordOwner(JurisdictionId j, UUID parcel, UUID unit, LocalDate on) {
        return interests(j, parcel, on).stream()
                .filter(interest ->
                        interest.kind() == InterestKind.OWNER && interest.unit().equals(Optional.of(unit)))
                .findFirst()
                .or(() -> recordOwner(j, parcel, on));
    }

    /** Puts a parcel and the buildings on it on record. */
    public void add(JurisdictionId j, Parcel parcel, List<Building> buildings, Instant now) {
        tenants.in(j, () -> {
            new BulkProperty(db, j, now).insert(List.of(new Lot(parcel, buildings)));
            return parcel;
        });
    }

    /** Records an interest. */
    public void record(JurisdictionId j, Interest interest, Instant now) {
        tenants.in(j, () -> {
            new BulkProperty(db, j, now).insertInterests(List.of(interest));
            return interest;
        });
    }

    /** Ends an interest: the day given is the last one it counts. Whether there was such an open interest comes back. */
    public boolean end(JurisdictionId j, UUID interest, LocalDate lastDay) {
        return tenants.in(
                j,
                () -> db.sql("""
                        update interest set until_day = :last
                        where jurisdiction_id = :j and id = :id and until_day is null and from_day <= :last""")
                                .param("j", j.value())
                                .param("id", interest)
                                .param("last", lastDay)
                                .update()
                        == 1);
    }

    private Optional<Parcel> withApn(JurisdictionId j, String apn) {
        return db.sql(ParcelRows.SELECT + "jurisdiction_id = :j and apn = :apn")
                .param("j", j.value())
                .param("apn", apn)
                .query(ParcelRows::parcel)
                .optional();
    }
}
