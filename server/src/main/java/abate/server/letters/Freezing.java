package abate.server.letters;

import java.util.List;

/** What came of asking for a letter to be frozen. */
public sealed interface Freezing {

    /** The letter stands, word for word and for good. */
    record Frozen(Letter letter) implements Freezing {}

    /** Nothing was rendered or stored; every reason is listed. */
    record Refused(List<Shortcoming> shortcomings) implements Freezing {
        public Refused {
            shortcomings = List.copyOf(shortcomings);
        }
    }
}
