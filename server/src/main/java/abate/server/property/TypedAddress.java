package abate.server.property;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as somebody typed it, taken apart: "3526 High Street, apt 2, Sacramento 95838" becomes house number 3526,
 * street HIGH ST, unit 2, zip 95838. Never refuses: what cannot be told apart stays in the street.
 */
record TypedAddress(String houseNumber, String street, Optional<String> unit, Optional<String> zip) {

    static final int LONGEST = 200;

    private static final Pattern UNIT = Pattern.compile(
            "(?:\\b(?:UNIT|APT|APARTMENT|SUITE|STE|SPACE|SPC|LOT|APTO|APARTAMENTO|DEPTO|UNIDAD)\\b\\s*#?|#)\\s*([A-Z]?\\d[A-Z0-9-]*|[A-Z])\\b");
    private static final Pattern ZIP = Pattern.compile("\\b(\\d{5})(?:-\\d{4})?\\s*(?:USA?)?$");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("^(\\d+[A-Z]?(?:-\\d+)?)\\s+(?=\\S)");

    static TypedAddress read(String typed) {
        String text = plain(typed);
        Optional<String> unit = Optional.empty();
        Matcher unitFound = UNIT.matcher(text);
        if (unitFound.find() && unitFound.start() > 0) {
            unit = Optional.of(unitFound.group(1));
            text = text.substring(0, unitFound.start()) + ", " + text.substring(unitFound.end());
        }
        Matcher zipFound = ZIP.matcher(text);
        Optional<String> zip = Optional.empty();
        if (zipFound.find() && zipFound.start() > 0) {
            zip = Optional.of(zipFound.group(1));
            text = text.substring(0, zipFound.start());
        }
        String line = text.split(",", 2)[0].strip();
        Matcher house = HOUSE_NUMBER.matcher(line);
        String number = "";
        if (house.find()) {
            number = house.group(1);
            line = line.substring(house.end());
        }
        return new TypedAddress(number, StreetWords.key(upToSuffix(line)), unit, zip);
    }

    /** House number and street key: what is compared with a parcel's own. */
    String search() {
        return (houseNumber + " " + street).strip();
    }

    private static String plain(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Normalizer.normalize(cut, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9#,'\\- ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Without commas the city follows the street at once, so the street ends with the last of its suffix words. */
    private static String upToSuffix(String line) {
        List<String> words = List.of(line.split(" "));
        List<String> street = new ArrayList<>();
        boolean ended = false;
        for (String word : words) {
            boolean suffix = StreetWords.isSuffix(word) && !street.isEmpty();
            if (ended && !suffix) {
                break;
            }
            street.add(word);
            ended = suffix;
        }
        return String.join(" ", street);
    }
}
