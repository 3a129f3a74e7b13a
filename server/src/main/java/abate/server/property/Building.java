package abate.server.property;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A building on a parcel with its units, if it has any.
 *
 * @param bedrooms null where unknown
 * @param bathrooms null where unknown
 * @param squareFeet null where unknown
 */
public record Building(
        UUID id,
        String name,
        @Nullable Integer bedrooms,
        @Nullable Integer bathrooms,
        @Nullable Integer squareFeet,
        List<Unit> units) {

    public Building {
        units = List.copyOf(units);
    }
}
