package abate.server.operations;

/**
 * Something to be done after the database stands and before the pages count as ready, such as registering cities or
 * putting the demonstration's cases on file. Every bean of this type runs at every start, in the order of its
 * {@code @Order}; one that has nothing to do returns at once.
 */
@FunctionalInterface
public interface Preparation {

    /** Does it; {@code console} hears a line where it takes long. */
    void prepare(Console console);
}
