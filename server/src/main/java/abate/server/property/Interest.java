package abate.server.property;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One interest of record in a parcel, or in one unit on it.
 *
 * @param unit the unit it is limited to, empty where it covers the parcel
 * @param holder the person holding it, as known to {@code abate.server.people}
 * @param instrument the recorded paper it rests on
 * @param from first day it counts
 * @param until last day it counts, empty while it still does
 */
public record Interest(
        UUID id,
        UUID parcel,
        Optional<UUID> unit,
        UUID holder,
        InterestKind kind,
        String instrument,
        LocalDate from,
        Optional<LocalDate> until) {

    public Interest {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("An interest cannot end before it begins");
        }
    }
}
