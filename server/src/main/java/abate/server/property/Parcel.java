package abate.server.property;

import java.util.Optional;
import java.util.UUID;

/**
 * A parcel as the assessor knows it.
 *
 * @param apn the assessor's parcel number, one of its kind in the jurisdiction
 * @param legalDescription the description used in recorded papers (AC-09)
 * @param position a point on the parcel, if known
 */
public record Parcel(
        UUID id, String apn, String legalDescription, Address address, Optional<Position> position, LandUse use) {}
