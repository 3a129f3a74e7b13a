package abate.server.property;

import java.util.Optional;

/**
 * A parcel that a typed address may mean.
 *
 * @param unit the unit that was typed, where the parcel has one so named
 * @param exact whether house number and street are the ones typed
 */
public record Candidate(Parcel parcel, Optional<Unit> unit, boolean exact) {

    /** The address to show in a list, with the unit where one was found. */
    public String label() {
        String line = parcel.address().line();
        String withUnit =
                unit.map(found -> line + ", Unit " + found.designation()).orElse(line);
        return withUnit + ", " + parcel.address().place();
    }
}
