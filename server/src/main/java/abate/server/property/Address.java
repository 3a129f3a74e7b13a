package abate.server.property;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The street address of a parcel, in capitals as the assessor writes it.
 *
 * @param state two capital letters
 */
public record Address(String houseNumber, String street, String city, String state, String zip) {

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z']*");

    /** House number and street as people write them: "3526 High St". */
    public String line() {
        return (houseNumber + " " + inWords(street)).strip();
    }

    /** The whole address on one line: "3526 High St, Sacramento, CA 95838". */
    public String oneLine() {
        return line() + ", " + place();
    }

    /** The town as people write it: "Sacramento". */
    public String cityInWords() {
        return inWords(city);
    }

    /** Town, state and ZIP code: "Sacramento, CA 95838". */
    public String place() {
        return cityInWords() + ", " + state + " " + zip;
    }

    private static String inWords(String capitals) {
        return WORD.matcher(capitals.toUpperCase(Locale.ROOT)).replaceAll(found -> {
            boolean afterDigit = found.start() > 0 && Character.isDigit(capitals.charAt(found.start() - 1));
            String word = found.group();
            return afterDigit
                    ? word.toLowerCase(Locale.ROOT)
                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        });
    }
}
