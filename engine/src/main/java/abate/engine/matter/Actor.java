package abate.engine.matter;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts.
 *
 * @param id of the account or, for someone from outside, of the party
 * @param name as it stands in the record
 * @param roles in the order of their names, so that the same actor reads the same everywhere: the parts they may play, by the names the book gives parties; a clerk who records what an outside party
 *     did carries that party's role as well
 */
public record Actor(String id, String name, Set<String> roles) {
    /** The law itself, for acts that happen by its operation. */
    public static final Actor LAW = new Actor("law", "by operation of law", Set.of());

    public Actor {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }
}
