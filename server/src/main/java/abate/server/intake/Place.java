package abate.server.intake;

import abate.server.property.Position;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the trouble is, as far as the resident could say.
 *
 * @param typed the address as typed, or empty where only the map was used
 * @param unit the unit as typed, or empty
 * @param parcel the parcel the resident chose from the list, if any
 * @param position the point on the map, or the parcel's own
 */
public record Place(String typed, String unit, Optional<UUID> parcel, Optional<Position> position) {

    public Place {
        if (typed.isBlank() && parcel.isEmpty() && position.isEmpty()) {
            throw new IllegalArgumentException("A report is about some place");
        }
    }
}
