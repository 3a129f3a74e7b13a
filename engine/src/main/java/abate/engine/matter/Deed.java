package abate.engine.matter;

import abate.engine.service.Proof;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an act did. */
public sealed interface Deed {

    /** Facts of the case were put on file: address, parcel number, whether it is about property. */
    record FactsFound(Map<String, Value> facts) implements Deed {
        public FactsFound {
            facts = new Value.Fields(facts).map();
        }
    }

    /** A party was named, or named anew with other roles or another address. */
    record PartyNamed(Party party) implements Deed {}

    /**
     * A matter was opened.
     *
     * @param matter its id within the case file
     * @param procedure under which procedure of the book
     * @param party for whom it runs; null where it runs for the property
     */
    record MatterOpened(
            String matter, String procedure, @Nullable String party) implements Deed {}

    /**
     * An act of a procedure was done in a matter.
     *
     * @param party on whose behalf; null where the actor acts for the jurisdiction
     */
    record Performed(String matter, String act, @Nullable String party, Map<String, Value> particulars)
            implements Deed {
        public Performed {
            particulars = new Value.Fields(particulars).map();
        }
    }

    /**
     * A step to serve a letter was taken, or failed.
     *
     * @param letterOf the number of the act that issued the letter
     */
    record ServiceTried(
            String matter,
            long letterOf,
            String party,
            String method,
            String step,
            boolean done,
            String note,
            Proof proof)
            implements Deed {}

    /** An earlier act is struck: it stays on the record and counts no more. */
    record Struck(long act, String why) implements Deed {}

    /** An earlier act's particulars or day are corrected; a null day leaves the day. */
    record Corrected(long act, @Nullable LocalDate on, Map<String, Value> particulars, String why) implements Deed {
        public Corrected {
            particulars = new Value.Fields(particulars).map();
        }
    }

    /** The file is closed; any later act of a person opens it again. */
    record FileClosed(String note) implements Deed {}

    /** The daily run notes that something happened by operation of law. The fold derives it anew and ignores the note. */
    record LawNoted(String matter, String act, LocalDate happened) implements Deed {}

    /** The matter the deed belongs to, or null where it is about the whole file. */
    default @Nullable String matterId() {
        return switch (this) {
            case FactsFound f -> null;
            case PartyNamed p -> null;
            case MatterOpened m -> m.matter();
            case Performed p -> p.matter();
            case ServiceTried s -> s.matter();
            case Struck s -> null;
            case Corrected c -> null;
            case FileClosed c -> null;
            case LawNoted n -> n.matter();
        };
    }
}
