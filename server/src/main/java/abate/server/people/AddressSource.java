package abate.server.people;

import java.util.Locale;

/**
 * Where the city learned a mailing address. The law of a city says whose address counts, such as that of the
 * assessment roll or the one that is known (AS-06), so the source is part of the proof.
 */
public enum AddressSource {
    ASSESSMENT_ROLL,
    AS_KNOWN,
    TOLD_BY_PERSON;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AddressSource of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
