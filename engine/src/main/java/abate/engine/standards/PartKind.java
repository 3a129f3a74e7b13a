package abate.engine.standards;

import abate.engine.words.Said;
import java.util.Set;

/**
 * A kind of part of a property: a building, a yard, a unit, a room, a window.
 *
 * @param in the kinds it can stand in; empty for the property itself
 * @param plural the name under which such parts are listed, such as {@code rooms}
 */
public record PartKind(String name, Set<String> in, String plural, Said title, Said help, Provision provision) {
    public PartKind {
        in = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(in));
    }
}
