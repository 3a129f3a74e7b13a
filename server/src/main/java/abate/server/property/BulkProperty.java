package abate.server.property;

import abate.server.database.JurisdictionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts many parcels, buildings, units and interests on record with one statement a table. */
final class BulkProperty {

    private record OnParcel(UUID parcel, Building building) {}

    private record InBuilding(UUID building, Unit unit) {}

    private final JdbcClient db;
    private final JurisdictionId j;
    private final OffsetDateTime now;

    BulkProperty(JdbcClient db, JurisdictionId j, Instant now) {
        this.db = db;
        this.j = j;
        this.now = now.atOffset(ZoneOffset.UTC);
    }

    void insert(List<Lot> lots) {
        insertParcels(lots.stream().map(Lot::parcel).toList());
        List<OnParcel> buildings = lots.stream()
                .flatMap(lot -> lot.buildings().stream()
                        .map(building -> new OnParcel(lot.parcel().id(), building)))
                .toList();
        insertBuildings(buildings);
        insertUnits(buildings.stream()
                .flatMap(row -> row.building().units().stream()
                        .map(unit -> new InBuilding(row.building().id(), unit)))
                .toList());
    }

    private void insertParcels(List<Parcel> parcels) {
        statement("""
                insert into parcel (jurisdiction_id, id, apn, legal_description, house_number, street, street_key, city, state,
                    zip, address_search, latitude, longitude, land_use, recorded_at)
                select :j, new.*, :now::timestamptz from unnest(:ids::uuid[], :apns::text[], :legals::text[], :houses::text[],
                    :streets::text[], :keys::text[], :cities::text[], :states::text[], :zips::text[], :searches::text[],
                    :latitudes::float8[], :longitudes::float8[], :uses::text[]) new""")
                .param("apns", texts(parcels, Parcel::apn))
                .params(columns(parcels))
                .update();
    }

    /** What changes about a parcel, a column each. */
    private static Map<String, @Nullable String[]> columns(List<Parcel> parcels) {
        Map<String, @Nullable String[]> columns = new HashMap<>();
        columns.put("ids", texts(parcels, parcel -> parcel.id().toString()));
        columns.put("legals", texts(parcels, Parcel::legalDescription));
        columns.put("houses", texts(parcels, parcel -> parcel.address().houseNumber()));
        columns.put("streets", texts(parcels, parcel -> parcel.address().street()));
        columns.put("keys", texts(parcels, BulkProperty::streetKey));
        columns.put("cities", texts(parcels, parcel -> parcel.address().city()));
        columns.put("states", texts(parcels, parcel -> parcel.address().state()));
        columns.put("zips", texts(parcels, parcel -> parcel.address().zip()));
        columns.put("searches", texts(parcels, BulkProperty::search));
        columns.put("latitudes", texts(parcels, parcel -> text(latitude(parcel))));
        columns.put("longitudes", texts(parcels, parcel -> text(longitude(parcel))));
        columns.put("uses", texts(parcels, parcel -> parcel.use().column()));
        return columns;
    }

    private static @Nullable Double latitude(Parcel parcel) {
        return parcel.position().map(Position::latitude).orElse(null);
    }

    private static @Nullable Double longitude(Parcel parcel) {
        return parcel.position().map(Position::longitude).orElse(null);
    }

    void amend(List<Parcel> parcels) {
        db.sql("""
                        update parcel p set legal_description = new.legal, house_number = new.house, street = new.street,
                            street_key = new.key, city = new.city, state = new.state, zip = new.zip,
                            address_search = new.search, latitude = new.latitude, longitude = new.longitude,
                            land_use = new.use
                        from unnest(:ids::uuid[], :legals::text[], :houses::text[], :streets::text[], :keys::text[],
                            :cities::text[], :states::text[], :zips::text[], :searches::text[], :latitudes::float8[],
                            :longitudes::float8[], :uses::text[])
                            new (id, legal, house, street, key, city, state, zip, search, latitude, longitude, use)
                        where p.jurisdiction_id = :j and p.id = new.id""").param("j", j.value()).params(columns(parcels)).update();
    }

    private void insertBuildings(List<OnParcel> rows) {
        statement("""
                insert into building (jurisdiction_id, id, parcel_id, name, bedrooms, bathrooms, square_feet, recorded_at)
                select :j, new.*, :now::timestamptz from unnest(:ids::uuid[], :parcels::uuid[], :names::text[],
                    :bedrooms::int[], :bathrooms::int[], :feet::int[]) new""")
                .param("ids", texts(rows, row -> row.building().id().toString()))
                .param("parcels", texts(rows, row -> row.parcel().toString()))
                .param("names", texts(rows, row -> row.building().name()))
                .param("bedrooms", texts(rows, row -> text(row.building().bedrooms())))
                .param("bathrooms", texts(rows, row -> text(row.building().bathrooms())))
                .param("feet", texts(rows, row -> text(row.building().squareFeet())))
                .update();
    }

    private void insertUnits(List<InBuilding> rows) {
        statement("""
                insert into unit (jurisdiction_id, id, building_id, designation, bedrooms, bathrooms, square_feet, recorded_at)
                select :j, new.*, :now::timestamptz from unnest(:ids::uuid[], :buildings::uuid[], :designations::text[],
                    :bedrooms::int[], :bathrooms::int[], :feet::int[]) new""")
                .param("ids", texts(rows, row -> row.unit().id().toString()))
                .param("buildings", texts(rows, row -> row.building().toString()))
                .param("designations", texts(rows, row -> row.unit().designation()))
                .param("bedrooms", texts(rows, row -> text(row.unit().bedrooms())))
                .param("bathrooms", texts(rows, row -> text(row.unit().bathrooms())))
                .param("feet", texts(rows, row -> text(row.unit().squareFeet())))
                .update();
    }

    void insertInterests(List<Interest> rows) {
        statement("""
                insert into interest (jurisdiction_id, id, parcel_id, unit_id, holder_id, kind, instrument, from_day, until_day,
                    recorded_at)
                select :j, new.*, :now::timestamptz from unnest(:ids::uuid[], :parcels::uuid[], :units::uuid[],
                    :holders::uuid[], :kinds::text[], :instruments::text[], :from::date[], :until::date[]) new""")
                .param("ids", texts(rows, row -> row.id().toString()))
                .param("parcels", texts(rows, row -> row.parcel().toString()))
                .param(
                        "units",
                        texts(rows, row -> row.unit().map(UUID::toString).orElse(null)))
                .param("holders", texts(rows, row -> row.holder().toString()))
                .param("kinds", texts(rows, row -> row.kind().column()))
                .param("instruments", texts(rows, Interest::instrument))
                .param("from", texts(rows, row -> row.from().toString()))
                .param(
                        "until",
                        texts(rows, row -> row.until().map(LocalDate::toString).orElse(null)))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return db.sql(sql).param("j", j.value()).param("now", now);
    }

    private static String streetKey(Parcel parcel) {
        return StreetWords.key(parcel.address().street());
    }

    private static String search(Parcel parcel) {
        return (parcel.address().houseNumber() + " " + streetKey(parcel)).strip();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable String[] texts(List<T> items, Function<T, @Nullable String> text) {
        @Nullable String[] texts = new String[items.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text.apply(items.get(i));
        }
        return texts;
    }
}
