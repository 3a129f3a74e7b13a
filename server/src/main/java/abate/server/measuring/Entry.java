package abate.server.measuring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something put on a sheet of measurements.
 *
 * @param step its number on the sheet, from 1
 * @param note what was put there
 * @param by the name of who did
 * @param day the official day
 */
public record Entry(int step, Note note, String by, LocalDate day, Instant at) {

    /**
     * What is put on a sheet.
     *
     * @param place the part, or the list of parts, as a pointer such as {@code /buildings/House/rooms}; empty for the property
     * @param kind what it says
     * @param typed for {@link Kind#FACTS} the facts that changed, exactly as typed; no answers where one was taken back
     */
    public record Note(String place, Kind kind, Map<String, List<String>> typed) {
        public Note {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            typed.forEach((fact, answers) -> copy.put(fact, List.copyOf(answers)));
            typed = Collections.unmodifiableMap(copy);
        }
    }

    /** What an entry says. */
    public enum Kind {
        /** Facts of the part at that place, which begins to be with its first. */
        FACTS,
        /** That there are no parts of the list at that place. */
        NONE,
        /** That the part, or the list, at that place is not on the sheet any more. */
        GONE;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
