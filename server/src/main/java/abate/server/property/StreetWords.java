package abate.server.property;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The postal short forms of street words (United States Postal Service, Publication 28), applied the same way to both sides. */
final class StreetWords {

    private static final Map<String, String> SUFFIXES = Map.ofEntries(
            entry("ALLEY", "ALY"),
            entry("AVENUE", "AVE"),
            entry("AV", "AVE"),
            entry("BOULEVARD", "BLVD"),
            entry("BL", "BLVD"),
            entry("CIRCLE", "CIR"),
            entry("COURT", "CT"),
            entry("COVE", "CV"),
            entry("CROSSING", "XING"),
            entry("DRIVE", "DR"),
            entry("EXPRESSWAY", "EXPY"),
            entry("HIGHWAY", "HWY"),
            entry("HILL", "HL"),
            entry("LANE", "LN"),
            entry("LOOP", "LOOP"),
            entry("PARKWAY", "PKWY"),
            entry("PKY", "PKWY"),
            entry("PLACE", "PL"),
            entry("PLAZA", "PLZ"),
            entry("POINT", "PT"),
            entry("ROAD", "RD"),
            entry("SQUARE", "SQ"),
            entry("STREET", "ST"),
            entry("STR", "ST"),
            entry("TERRACE", "TER"),
            entry("TRAIL", "TRL"),
            entry("TRAK", "TRAK"),
            entry("WALK", "WALK"),
            entry("WAY", "WAY"),
            entry("WY", "WAY"));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            entry("NORTH", "N"),
            entry("SOUTH", "S"),
            entry("EAST", "E"),
            entry("WEST", "W"),
            entry("NORTHEAST", "NE"),
            entry("NORTHWEST", "NW"),
            entry("SOUTHEAST", "SE"),
            entry("SOUTHWEST", "SW"),
            entry("SAINT", "ST"),
            entry("MOUNT", "MT"),
            entry("FIRST", "1ST"),
            entry("SECOND", "2ND"),
            entry("THIRD", "3RD"),
            entry("FOURTH", "4TH"),
            entry("FIFTH", "5TH"),
            entry("SIXTH", "6TH"),
            entry("SEVENTH", "7TH"),
            entry("EIGHTH", "8TH"),
            entry("NINTH", "9TH"),
            entry("TENTH", "10TH"));

    private StreetWords() {}

    static boolean isSuffix(String word) {
        return SUFFIXES.containsKey(word) || SUFFIXES.containsValue(word);
    }

    /** The street in capitals and short forms, such as "HIGH ST" for "High Street". */
    static String key(String street) {
        return Arrays.stream(street.toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9 ]", "")
                        .strip()
                        .split("\\s+"))
                .map(word -> SUFFIXES.getOrDefault(word, OTHERS.getOrDefault(word, word)))
                .collect(Collectors.joining(" "));
    }
}
