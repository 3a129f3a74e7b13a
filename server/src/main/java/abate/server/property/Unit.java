package abate.server.property;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a building lived in or used on its own.
 *
 * @param designation as on the door, such as "140" or "19A"
 * @param bedrooms null where unknown
 * @param bathrooms null where unknown
 * @param squareFeet null where unknown
 */
public record Unit(
        UUID id,
        String designation,
        @Nullable Integer bedrooms,
        @Nullable Integer bathrooms,
        @Nullable Integer squareFeet) {}
