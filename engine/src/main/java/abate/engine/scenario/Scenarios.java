package abate.engine.scenario;

import abate.engine.book.Book;
import abate.engine.written.Problem;
import java.util.List;
import java.util.Set;

/** The door to written cases. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * Reads the scenarios of one file, divided by lines of three dashes. What is wrong with the writing stands in each
     * scenario's problems, with its line.
     *
     * @param file its name, for messages
     */
    public static List<Scenario> read(String file, String text) {
        return new ScenarioReader(file).read(text);
    }

    /** Replays a scenario under a book and compares what comes of it with what it expects. */
    public static Replayed replay(Book book, Scenario scenario) {
        return new Replay(book, scenario).run();
    }

    /**
     * The same; a rule it says it is about that is none of those is wrong as well.
     *
     * @param rules the ids of all rules there are
     */
    public static Replayed replay(Book book, Scenario scenario, Set<String> rules) {
        return new Replay(book, scenario, rules).run();
    }

    /** Whether everything comes out as the scenario says, under a book. */
    public static boolean holds(Book book, Scenario scenario) {
        return new Replay(book, scenario).failed().isEmpty();
    }

    /** The acts that a scenario puts on file under a book, in the order they were recorded. */
    public static Told told(Book book, Scenario scenario) {
        Replay replay = new Replay(book, scenario);
        List<Problem> failed = replay.failed();
        return new Told(replay.acts(), failed);
    }
}
