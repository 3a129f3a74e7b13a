package abate.server.property;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How a parcel lies in its table. */
final class ParcelRows {

    static final String SELECT = """
            select id, apn, legal_description, house_number, street, city, state, zip, latitude, longitude, land_use
            from parcel where\s""";

    private static final Pattern DIGITS_ONLY = Pattern.compile("^(\\d{3})[ -]?(\\d{4})[ -]?(\\d{3})[ -]?(\\d{4})$");

    static final Comparator<Nearby> NEAREST_FIRST = Comparator.comparingInt(Nearby::meters)
            .thenComparing(nearby -> nearby.parcel().apn());

    private ParcelRows() {}

    static Parcel parcel(ResultSet row, int number) throws SQLException {
        return new Parcel(
                row.getObject("id", UUID.class),
                row.getString("apn"),
                row.getString("legal_description"),
                new Address(
                        row.getString("house_number"),
                        row.getString("street"),
                        row.getString("city"),
                        row.getString("state"),
                        row.getString("zip")),
                position(row),
                LandUse.of(row.getString("land_use")));
    }

    private static Optional<Position> position(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Position(latitude, longitude));
    }

    /** The parcel number somebody typed, with the dashes of the county (3-4-3-4) where they left them out; empty if it is none. */
    static Optional<String> apn(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT);
        if (!plain.matches("[0-9A-Z][0-9A-Z -]{2,30}") || plain.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(DIGITS_ONLY.matcher(plain).replaceFirst("$1-$2-$3-$4"));
    }
}
