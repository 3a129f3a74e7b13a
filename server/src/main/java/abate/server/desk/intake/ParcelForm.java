package abate.server.desk.intake;

import abate.server.desk.form.Typed;
import abate.server.desk.words.Answers;
import abate.server.filing.NewParcel;
import abate.server.property.Properties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed about a parcel that the city does not know yet, and what is wrong with it, by question. */
final class ParcelForm {
    private static final Pattern STREET = Pattern.compile("(\\d+[A-Za-z]?(?:-\\d+)?)\\s+(\\S.{0,98})");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final int LONGEST = 200;
    private static final int LONGEST_STORY = 2_000;

    private final Typed typed;
    private final LocalDate today;
    private final Map<String, String> problems = new LinkedHashMap<>();

    ParcelForm(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** What is wrong, by question; empty where the parcel can be put on record. */
    Map<String, String> problems() {
        return problems;
    }

    /** The parcel; empty where something is wrong, which {@link #problems} then says. */
    Optional<NewParcel> read() {
        Optional<String> apn = Properties.number(typed.text("apn"));
        if (apn.isEmpty()) {
            problems.put("apn", "Write the assessor's parcel number, such as 001-0234-005-0000.");
        }
        Matcher street = STREET.matcher(typed.text("street"));
        if (!street.matches()) {
            problems.put("street", "Write the house number and then the street, such as 3526 High Street.");
        }
        NewParcel.Owner owner = owner();
        String legal = needed("legal", LONGEST_STORY, "Write the legal description as it stands in the deed.");
        String city = town("");
        String state = state("");
        String zip = zip("");
        return problems.isEmpty()
                ? Optional.of(new NewParcel(
                        apn.orElseThrow(),
                        new NewParcel.Place(street.group(1), street.group(2).strip(), city, state, zip),
                        legal,
                        owner))
                : Optional.empty();
    }

    private NewParcel.Owner owner() {
        return new NewParcel.Owner(
                needed("owner", LONGEST, "Write the name of the owner as it stands on the assessment roll."),
                typed.text("kind").equals("organization"),
                mail(),
                since(),
                typed.text("instrument").isEmpty() ? "Assessment roll" : line("instrument"));
    }

    private Optional<NewParcel.Mail> mail() {
        if (typed.text("mail_line1").isEmpty()
                && typed.text("mail_city").isEmpty()
                && typed.text("mail_zip").isEmpty()) {
            return Optional.empty();
        }
        String line1 = needed("mail_line1", LONGEST, "Write the street or post office box of the mailing address.");
        Optional<String> line2 = Optional.of(line("mail_line2")).filter(line -> !line.isEmpty());
        return Optional.of(new NewParcel.Mail(line1, line2, town("mail_"), state("mail_"), zip("mail_")));
    }

    private LocalDate since() {
        if (typed.text("since").isEmpty()) {
            return today;
        }
        Optional<LocalDate> since = Answers.day(typed.text("since")).filter(day -> !day.isAfter(today));
        if (since.isEmpty()) {
            problems.put("since", "Choose a day that is not after today, or leave it empty.");
        }
        return since.orElse(today);
    }

    private String town(String of) {
        return needed(of + "city", LONGEST, "Write the city or town.");
    }

    private String state(String of) {
        String state = typed.text(of + "state").toUpperCase(Locale.ROOT);
        if (!state.matches("[A-Z]{2}")) {
            problems.put(of + "state", "Write the state as two letters, such as CA.");
        }
        return state;
    }

    private String zip(String of) {
        String zip = typed.text(of + "zip");
        if (!ZIP.matcher(zip).matches()) {
            problems.put(of + "zip", "Write the ZIP code with five digits, such as 95838.");
        }
        return zip;
    }

    private String needed(String name, int most, String otherwise) {
        String line = line(name);
        if (line.isEmpty()) {
            problems.put(name, otherwise);
        } else if (line.length() > most) {
            problems.put(name, "That is too long: at most " + most + " characters.");
        }
        return line;
    }

    /** What was typed, on one line and without what no paper can show. */
    private String line(String name) {
        return typed.text(name).replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }
}
