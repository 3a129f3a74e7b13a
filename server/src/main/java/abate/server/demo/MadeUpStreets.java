package abate.server.demo;

import abate.engine.book.Book;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.people.AddressSource;
import abate.server.people.MailingAddress;
import abate.server.people.NewPerson;
import abate.server.people.People;
import abate.server.people.PersonKind;
import abate.server.property.Address;
import abate.server.property.Building;
import abate.server.property.Interest;
import abate.server.property.InterestKind;
import abate.server.property.LandUse;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Streets, houses and owners nobody can mistake for real ones, for a city with no parcels of its own at hand. */
@Component
class MadeUpStreets {
    private static final Pattern PLACE = Pattern.compile("(.+), ([A-Z]{2}) (\\d{5})");
    private static final LocalDate SINCE = LocalDate.of(2015, 6, 1); // a Monday
    private static final List<String> STREETS = List.of("EXAMPLE ST", "SAMPLE AVE", "PLACEHOLDER LN", "SPECIMEN CT");
    private static final List<String> OWNERS = List.of(
            "Robin Example-Reyes",
            "Casey Sample-Cole",
            "Jordan Example-Jain",
            "Alex Sample-Adeyemi",
            "Morgan Example-Moss",
            "Taylor Sample-Tran");
    private static final int HOUSES = 6;

    private final Properties properties;
    private final People people;

    MadeUpStreets(Properties properties, People people) {
        this.properties = properties;
        this.people = people;
    }

    /** Whether they are on record already. */
    boolean stand(JurisdictionId city) {
        return properties.byApn(city, apn(0)).isPresent();
    }

    private static String apn(int number) {
        return "999-%03d-%03d".formatted(1 + number / HOUSES, 1 + number % HOUSES);
    }

    /** Puts them on record; comes back with the parcels in the order of their streets. */
    List<Parcel> build(JurisdictionId city, Book book, Instant now) {
        Matcher place = PLACE.matcher(book.letterhead().address().getLast());
        if (!place.matches()) {
            throw new IllegalStateException("the letterhead of " + book.id() + " ends in no town, state and ZIP code");
        }
        List<Parcel> parcels = new ArrayList<>();
        for (String street : STREETS) {
            for (int house = 0; house < HOUSES; house++) {
                Address address = new Address(
                        String.valueOf(101 + 4 * house),
                        street,
                        place.group(1).toUpperCase(Locale.ROOT),
                        place.group(2),
                        place.group(3));
                parcels.add(house(city, parcels.size(), address, now));
            }
        }
        return parcels;
    }

    private Parcel house(JurisdictionId city, int number, Address address, Instant now) {
        Parcel parcel = new Parcel(
                Ids.next(),
                apn(number),
                "Lot " + (number + 1) + " of a made-up tract, Book 999 of Maps, page 1 (demonstration)",
                address,
                Optional.empty(),
                LandUse.RESIDENTIAL);
        properties.add(city, parcel, List.of(new Building(Ids.next(), "House", 3, 2, 1_400, List.of())), now);
        UUID owner = people.add(
                city,
                new NewPerson(
                        PersonKind.PERSON,
                        OWNERS.get(number % OWNERS.size()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new MailingAddress(
                                AddressSource.ASSESSMENT_ROLL,
                                address.line(),
                                Optional.empty(),
                                address.cityInWords(),
                                address.state(),
                                address.zip(),
                                SINCE,
                                Optional.empty()))),
                now);
        properties.record(
                city,
                new Interest(
                        Ids.next(),
                        parcel.id(),
                        Optional.empty(),
                        owner,
                        InterestKind.OWNER,
                        "Deed 2015-999%03d (demonstration)".formatted(number),
                        SINCE,
                        Optional.empty()),
                now);
        return parcel;
    }
}
