package abate.server.pictures;

import java.util.Set;

/**
 * Where a matter is in the picture of its procedure.
 *
 * @param here the state it stands in, by its name in the book
 * @param passed the states it stood in before, by their names
 */
public record Place(String here, Set<String> passed) {
    public Place {
        passed = Set.copyOf(passed);
    }
}
