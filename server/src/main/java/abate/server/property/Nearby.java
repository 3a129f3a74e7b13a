package abate.server.property;

/**
 * A parcel near a position.
 *
 * @param meters how far away, rounded down
 */
public record Nearby(Parcel parcel, int meters) {}
