package abate.server.operations;

import java.util.List;
import java.util.Set;

/**
 * Something {@code ./abate} can do. A new one is added to the list in {@link Commands}, or, from another package, named in
 * {@code META-INF/services}.
 */
public interface Command {

    /** The word that calls it. */
    String name();

    /**
     * What follows the word, then, after two spaces, what it does, in one line, such as {@code "FILE [--json]  run a written
     * case"}; empty for a command that is not for people.
     */
    String usage();

    /** What its options mean and what else there is to know, a line each, for {@code --help}. */
    default List<String> help() {
        return List.of();
    }

    /** The options that take a value, without their dashes. */
    default Set<String> options() {
        return Set.of();
    }

    /** The options that stand alone, without their dashes. */
    default Set<String> flags() {
        return Set.of();
    }

    /**
     * Does it and gives back the exit code, 0 for success.
     *
     * @throws CannotRun with one line that says what to do instead
     */
    int run(Arguments arguments, Console console) throws Exception;
}
