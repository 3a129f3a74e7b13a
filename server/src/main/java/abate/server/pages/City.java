package abate.server.pages;

import abate.server.database.Jurisdiction;
import abate.server.database.JurisdictionId;
import java.util.Optional;

/**
 * Whose page it is.
 *
 * @param jurisdiction empty while this system serves no city yet
 * @param book the folder of its law, as an address names the city; empty while there is none
 * @param name what the public calls it
 * @param accent its one colour, {@code #rrggbb}
 */
public record City(Optional<JurisdictionId> jurisdiction, String book, String name, String accent) {
    static final City NONE = new City(Optional.empty(), "", "Abate", "#005ea2");

    static City of(Jurisdiction jurisdiction) {
        return new City(
                Optional.of(jurisdiction.id()), jurisdiction.book(), jurisdiction.name(), jurisdiction.accent());
    }

    /** Where the public's first page of this city is. */
    public String href() {
        return "/?city=" + book;
    }
}
