package abate.server.property;

/** A box on the map, by its southern, western, northern and eastern edges in degrees. */
public record Bounds(double south, double west, double north, double east) {

    private static final double METERS_PER_DEGREE = 111_195;

    public Bounds {
        if (!(south <= north && west <= east)) {
            throw new IllegalArgumentException("A box runs from south to north and from west to east");
        }
    }

    /** The smallest box that holds every point within so many meters of a position. */
    public static Bounds around(Position center, double meters) {
        double lat = meters / METERS_PER_DEGREE;
        double lon = lat / Math.max(0.01, Math.cos(Math.toRadians(center.latitude())));
        return new Bounds(
                center.latitude() - lat, center.longitude() - lon, center.latitude() + lat, center.longitude() + lon);
    }
}
