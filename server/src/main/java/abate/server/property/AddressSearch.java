package abate.server.property;

import abate.server.database.JurisdictionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From what somebody typed to the parcels it may mean: first the very address, then what resembles it. */
final class AddressSearch {

    private final JdbcClient db;

    AddressSearch(JdbcClient db) {
        this.db = db;
    }

    List<Candidate> search(JurisdictionId j, TypedAddress typed, int limit) {
        if (typed.search().isEmpty()) {
            return List.of();
        }
        List<Parcel> exact = exact(j, typed, limit);
        List<Parcel> parcels = exact.isEmpty() ? resembling(j, typed, limit) : exact;
        return parcels.stream().map(parcel -> candidate(j, parcel, typed)).toList();
    }

    private List<Parcel> exact(JurisdictionId j, TypedAddress typed, int limit) {
        return db.sql(ParcelRows.SELECT + """
                        jurisdiction_id = :j and house_number = :house and street_key = :street
                        order by zip = :zip desc, apn limit :limit""")
                .param("j", j.value())
                .param("house", typed.houseNumber())
                .param("street", typed.street())
                .param("zip", typed.zip().orElse(""))
                .param("limit", limit)
                .query(ParcelRows::parcel)
                .list();
    }

    /** The same house number first, then by likeness; a street alone finds the houses on it. */
    private List<Parcel> resembling(JurisdictionId j, TypedAddress typed, int limit) {
        return db.sql(ParcelRows.SELECT + """
                        jurisdiction_id = :j and (address_search % :search or address_search like :street)
                        order by house_number = :house desc, address_search like :street desc, similarity(address_search, :search) desc,
                            zip = :zip desc, address_search, apn limit :limit""")
                .param("j", j.value())
                .param("search", typed.search())
                .param("street", "% " + typed.street())
                .param("house", typed.houseNumber())
                .param("zip", typed.zip().orElse(""))
                .param("limit", limit)
                .query(ParcelRows::parcel)
                .list();
    }

    private Candidate candidate(JurisdictionId j, Parcel parcel, TypedAddress typed) {
        boolean exact = parcel.address().houseNumber().equals(typed.houseNumber())
                && StreetWords.key(parcel.address().street()).equals(typed.street());
        Optional<Unit> unit = typed.unit()
                .flatMap(designation -> BuildingRows.on(db, j, parcel.id()).stream()
                        .flatMap(building -> building.units().stream())
                        .filter(known ->
                                known.designation().toUpperCase(Locale.ROOT).equals(designation))
                        .findFirst());
        return new Candidate(parcel, unit, exact);
    }
}
