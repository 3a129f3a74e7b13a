package abate.server.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where paper reaches a person.
 *
 * @param source where the city learned it
 * @param line1 house number and street, or post office box
 * @param line2 unit or "care of" line, if any
 * @param state two capital letters
 * @param from first day it counts
 * @param until last day it counts, empty while it still does
 */
public record MailingAddress(
        AddressSource source,
        String line1,
        Optional<String> line2,
        String city,
        String state,
        String zip,
        LocalDate from,
        Optional<LocalDate> until) {

    public MailingAddress {
        if (!state.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("A state is two capital letters");
        }
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("A mailing address cannot end before it begins");
        }
    }

    /** The lines as they stand on an envelope, without the name. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line1);
        line2.ifPresent(lines::add);
        lines.add(city + ", " + state + " " + zip);
        return List.copyOf(lines);
    }

    /** Whether the address lies outside the given state: service by first-class mail turns on it (AS-12, NO-25). */
    public boolean outside(String homeState) {
        return !state.equals(homeState);
    }
}
