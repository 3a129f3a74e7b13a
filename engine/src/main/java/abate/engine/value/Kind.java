package abate.engine.value;

import java.util.Map;
import java.util.TreeMap;

/** What sort of value a name stands for; expressions of a book are checked against it when the book loads. */
public sealed interface Kind {
    /** The sorts that have no parts. */
    enum Simple implements Kind {
        FLAG,
        WHOLE,
        MONEY,
        RATE,
        DAY,
        MOMENT,
        TEXT,
        ANY
    }

    /** A list of one sort. */
    record ListOf(Kind of) implements Kind {}

    /** Values of one sort found by a name. */
    record Table(Kind of) implements Kind {}

    /** A thing with named parts, each of its own sort. The name is for messages. */
    record Parts(String name, Map<String, Kind> parts) implements Kind {
        public Parts {
            parts = java.util.Collections.unmodifiableMap(new TreeMap<>(parts));
        }
    }

    Kind FLAG = Simple.FLAG;
    Kind WHOLE = Simple.WHOLE;
    Kind MONEY = Simple.MONEY;
    Kind RATE = Simple.RATE;
    Kind DAY = Simple.DAY;
    Kind MOMENT = Simple.MOMENT;
    Kind TEXT = Simple.TEXT;
    Kind ANY = Simple.ANY;
}
