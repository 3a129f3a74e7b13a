package abate.engine.part;

import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the law that a book names and feeds, because its shape is its own and neither data nor an expression says it
 * well. What the law fixes (amounts, multipliers, days) comes from the book; the part only knows how they go together.
 */
public interface NamedPart {
    /** The name a book calls it by. */
    String name();

    /** What the book must feed it, by name. */
    Map<String, Kind> takes();

    /** What expressions of the book may read of it. */
    Map<String, Kind> gives();

    /**
     * What comes of it.
     *
     * @param given what the book's expressions came to, by name; absent where a fact is not on file yet
     * @return the parts that {@link #gives} names, or {@link Value#ABSENT} where nothing can be said yet
     */
    Value of(Map<String, Value> given);

    /** The part of that name; empty where there is none. */
    static Optional<NamedPart> named(String name) {
        return all().stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Every part a book may name. */
    static List<NamedPart> all() {
        return List.of(new RelocationPart(), new EscrowPart());
    }
}
