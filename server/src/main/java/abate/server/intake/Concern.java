package abate.server.intake;

import java.util.Map;
import java.util.Objects;

/**
 * One kind of trouble a resident may report.
 *
 * @param code stable name, kept with the report
 * @param cite the sections of the code it may fall under; a report never proves one broken
 * @param seenFromStreet whether anyone can see it; what only those inside can know is never shown to others
 * @param words its plain words by language tag, "en" always among them
 */
public record Concern(String code, String cite, boolean seenFromStreet, Map<String, Words> words) {

    /** What stands on the button and the line below it. */
    public record Words(String name, String hint) {}

    public Concern {
        words = Map.copyOf(words);
        if (!words.containsKey("en")) {
            throw new IllegalArgumentException("The concern " + code + " has no English words");
        }
    }

    /** The plain words in a language, or in English where the language has none. */
    public Words in(String language) {
        Words found = words.get(language);
        return found != null ? found : Objects.requireNonNull(words.get("en"));
    }
}
