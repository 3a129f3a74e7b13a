package abate.server.property;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Position(double latitude, double longitude) {

    /** Mean radius of the earth in meters, as used for short distances. */
    static final double EARTH_RADIUS_METERS = 6_371_008.8;

    public Position {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("Not a position on the earth");
        }
    }

    /** The distance along the surface, in meters. */
    public double metersTo(Position other) {
        double lat1 = Math.toRadians(latitude);
        double lat2 = Math.toRadians(other.latitude);
        double halfLat = Math.sin((lat2 - lat1) / 2);
        double halfLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = halfLat * halfLat + Math.cos(lat1) * Math.cos(lat2) * halfLon * halfLon;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
