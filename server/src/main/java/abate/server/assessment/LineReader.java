package abate.server.assessment;

import abate.server.people.PersonKind;
import abate.server.property.Address;
import abate.server.property.LandUse;
import abate.server.property.Position;
import abate.server.property.Properties;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one line of a roll and says what is wrong with each field. */
final class LineReader {
    private static final Pattern STREET = Pattern.compile("(\\d+[A-Z]?(?:-\\d+)?)\\s+(\\S.*)");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final int LONGEST = 200;
    private static final int LONGEST_LEGAL = 2_000;

    private final long line;
    private final Function<Column, String> value;
    private final String state;
    private final LocalDate day;
    private final List<Trouble> troubles = new ArrayList<>();

    LineReader(long line, Function<Column, String> value, String state, LocalDate day) {
        this.line = line;
        this.value = value;
        this.state = state;
        this.day = day;
    }

    /** What is wrong; empty where the line is in order. */
    List<Trouble> troubles() {
        return troubles;
    }

    /** The line; empty where something is wrong with it. */
    Optional<RollLine> read() {
        Optional<String> apn = Properties.number(value.apply(Column.APN));
        if (apn.isEmpty()) {
            wrong(Column.APN, "Write the assessor's parcel number, such as 001-0234-005-0000.");
        }
        Address address = address();
        String legal =
                needed(Column.LEGAL, LONGEST_LEGAL, "Write the legal description: papers that are recorded state it.");
        Optional<Position> position = position();
        Optional<LandUse> use = use();
        RollLine.Size size = size();
        RollLine.Owner owner = owner(address);
        return troubles.isEmpty()
                ? Optional.of(new RollLine(line, apn.orElseThrow(), address, legal, position, use, size, owner))
                : Optional.empty();
    }

    private Address address() {
        String written = (value.apply(Column.HOUSE_NUMBER) + " " + needed(Column.STREET, LONGEST, "Write the street."))
                .strip()
                .toUpperCase(Locale.ROOT);
        Matcher numbered = STREET.matcher(written);
        boolean split = numbered.matches();
        return new Address(
                split ? numbered.group(1) : "",
                split ? numbered.group(2) : written,
                needed(Column.CITY, LONGEST, "Write the city or town.").toUpperCase(Locale.ROOT),
                state(Column.STATE),
                zip(Column.ZIP));
    }

    private Optional<Position> position() {
        String latitude = value.apply(Column.LATITUDE);
        String longitude = value.apply(Column.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (IllegalArgumentException none) {
            wrong(
                    Column.LATITUDE,
                    "Write latitude and longitude in degrees, such as 38.5816 and -121.4944, or neither.");
            return Optional.empty();
        }
    }

    private Optional<LandUse> use() {
        String written = value.apply(Column.USE).toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LandUse> use = Stream.of(LandUse.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
        if (use.isEmpty()) {
            wrong(Column.USE, "Write residential, multi_family, condominium or other.");
        }
        return use;
    }

    private RollLine.Size size() {
        return new RollLine.Size(
                count(Column.BEDROOMS),
                count(Column.BATHROOMS),
                count(Column.SQUARE_FEET),
                Stream.of(value.apply(Column.UNITS).split(";"))
                        .map(String::strip)
                        .filter(unit -> !unit.isEmpty())
                        .distinct()
                        .toList());
    }

    private @Nullable Integer count(Column column) {
        String written = value.apply(column).replace(",", "");
        if (written.matches("0*")) {
            return null;
        }
        if (!written.matches("\\d{1,8}")) {
            wrong(column, "Write a whole number, or leave it empty.");
            return null;
        }
        return Integer.valueOf(written);
    }

    private RollLine.Owner owner(Address parcel) {
        String name = needed(Column.OWNER, LONGEST, "Write the name of the owner of record.");
        String instrument = value.apply(Column.INSTRUMENT);
        return new RollLine.Owner(
                name, kind(), since(), instrument.isEmpty() ? "Assessment roll" : instrument, mail(parcel));
    }

    private PersonKind kind() {
        String written = value.apply(Column.OWNER_KIND).toUpperCase(Locale.ROOT);
        if (!written.isEmpty() && !written.equals("PERSON") && !written.equals("ORGANIZATION")) {
            wrong(Column.OWNER_KIND, "Write person or organization, or leave it empty for a person.");
        }
        return written.equals("ORGANIZATION") ? PersonKind.ORGANIZATION : PersonKind.PERSON;
    }

    private Optional<LocalDate> since() {
        String written = value.apply(Column.OWNER_SINCE);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate since = LocalDate.parse(written);
            if (!since.isAfter(day)) {
                return Optional.of(since);
            }
        } catch (DateTimeException none) {
            // told below, as a day to come is
        }
        wrong(Column.OWNER_SINCE, "Write a day that is not to come as year, month and day, such as 2024-05-31.");
        return Optional.empty();
    }

    private RollLine.Mail mail(Address parcel) {
        if (Stream.of(Column.MAIL_LINE1, Column.MAIL_CITY, Column.MAIL_ZIP)
                .allMatch(column -> value.apply(column).isEmpty())) {
            return new RollLine.Mail(
                    parcel.line(), Optional.empty(), parcel.cityInWords(), parcel.state(), parcel.zip());
        }
        return new RollLine.Mail(
                needed(
                        Column.MAIL_LINE1,
                        LONGEST,
                        "Write the street or post office box, or leave the whole address empty."),
                Optional.of(value.apply(Column.MAIL_LINE2)).filter(line2 -> !line2.isEmpty()),
                needed(Column.MAIL_CITY, LONGEST, "Write the city or town."),
                state(Column.MAIL_STATE),
                zip(Column.MAIL_ZIP));
    }

    private String state(Column column) {
        String written = value.apply(column).toUpperCase(Locale.ROOT);
        if (!written.isEmpty() && !written.matches("[A-Z]{2}")) {
            wrong(column, "Write the state as two letters, such as CA.");
        }
        return written.isEmpty() ? state : written;
    }

    private String zip(Column column) {
        String written = value.apply(column);
        if (!ZIP.matcher(written).matches()) {
            wrong(column, "Write the ZIP code with five digits, such as 95838.");
        }
        return written;
    }

    private String needed(Column column, int most, String otherwise) {
        String written = value.apply(column);
        if (written.isEmpty()) {
            wrong(column, otherwise);
        } else if (written.length() > most) {
            wrong(column, "That is too long: at most " + most + " characters.");
        }
        return written;
    }

    private void wrong(Column column, String says) {
        troubles.add(new Trouble(line, column.title(), says));
    }
}
