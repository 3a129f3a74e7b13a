package abate.engine.standards;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An act of a procedure that an inspection with measurements goes on to, and which of its questions take what was found.
 *
 * @param procedure such as {@code complaint}
 * @param act of that procedure
 * @param questions by what they take, the name of the question
 * @param facts by a fact of the property, the name of the question that takes it
 */
public record Carried(String procedure, String act, Map<Taken, String> questions, Map<String, String> facts) {
    public Carried {
        questions = Collections.unmodifiableMap(new TreeMap<>(questions));
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** What a question takes. */
    public enum Taken {
        /** Each violation that was chosen: where, what is required and found, and the section. */
        VIOLATIONS,
        /** The listed conditions of those violations, and those that were seen. */
        CONDITIONS,
        /** Whether someone is endangered. */
        DANGER,
        /** The same as the violations, with who measured and the fingerprint of the measurements. */
        MEASUREMENTS;

        /** As a book writes it. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
