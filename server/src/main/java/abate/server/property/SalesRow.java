package abate.server.property;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the demonstration city's file, read.
 *
 * @param line where it stands in the file, the heading being line 1
 * @param unit what follows "Unit" in the address, if anything does
 */
record SalesRow(
        long line,
        Address address,
        Optional<String> unit,
        @Nullable Integer bedrooms,
        @Nullable Integer bathrooms,
        @Nullable Integer squareFeet,
        LandUse use,
        LocalDate sold,
        Position position) {

    private static final Pattern STREET = Pattern.compile("(\\S+) (.+?)(?: Unit (\\S+))?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy", Locale.US);

    static SalesRow read(long line, Function<String, String> field) {
        Matcher street = STREET.matcher(field.apply("street"));
        if (!street.matches()) {
            throw new IllegalArgumentException("Line " + line + " has no house number and street");
        }
        return new SalesRow(
                line,
                new Address(
                        street.group(1),
                        street.group(2),
                        field.apply("city"),
                        field.apply("state"),
                        field.apply("zip")),
                Optional.ofNullable(street.group(3)),
                known(field.apply("beds")),
                known(field.apply("baths")),
                known(field.apply("sq__ft")),
                use(field.apply("home_type")),
                LocalDate.parse(field.apply("sale_date"), DAY),
                new Position(
                        Double.parseDouble(field.apply("latitude")), Double.parseDouble(field.apply("longitude"))));
    }

    /** In this file zero means that nobody wrote it down. */
    private static @Nullable Integer known(String number) {
        int value = Integer.parseInt(number);
        return value == 0 ? null : Integer.valueOf(value);
    }

    private static LandUse use(String homeType) {
        return switch (homeType) {
            case "Residential" -> LandUse.RESIDENTIAL;
            case "Multi-Family" -> LandUse.MULTI_FAMILY;
            case "Condo" -> LandUse.CONDOMINIUM;
            default -> LandUse.OTHER;
        };
    }
}
