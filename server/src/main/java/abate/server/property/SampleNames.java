package abate.server.property;

import abate.server.people.AddressSource;
import abate.server.people.MailingAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Names nobody bears, for the demonstration city: each carries "Sample", "Example" or "Placeholder". */
final class SampleNames {

    /** A town for mail to go to. */
    record Place(String city, String state, String zip) {

        MailingAddress mail(String line, LocalDate since) {
            return new MailingAddress(
                    AddressSource.ASSESSMENT_ROLL, line, Optional.empty(), city, state, zip, since, Optional.empty());
        }
    }

    static final List<String> LENDERS = List.of(
            "Placeholder Savings Bank",
            "Sample Federal Credit Union",
            "Example Home Lending, Inc.",
            "First Specimen Mortgage Company",
            "Bank of Nowhere (sample)");

    static final List<String> COMPANIES = List.of(
            "Example Rentals LLC",
            "Sample Court Apartments, LP",
            "Placeholder Property Holdings LLC",
            "Specimen Street Partners",
            "Example Family Trust",
            "Sample & Daughters Housing, Inc.",
            "Placeholder Acquisitions Four LLC",
            "Example Nonprofit Homes");

    static final String UTILITY = "Example Municipal Utility District (sample)";

    static final List<Place> OFFICES = List.of(
            new Place("Sacramento", "CA", "95814"),
            new Place("Reno", "NV", "89501"),
            new Place("Oakland", "CA", "94612"),
            new Place("Phoenix", "AZ", "85004"));

    static final List<Place> OUT_OF_STATE = List.of(
            new Place("Reno", "NV", "89501"),
            new Place("Portland", "OR", "97204"),
            new Place("Phoenix", "AZ", "85004"),
            new Place("Boise", "ID", "83702"),
            new Place("Austin", "TX", "78701"));

    static final List<Place> IN_STATE = List.of(
            new Place("San Jose", "CA", "95113"),
            new Place("Stockton", "CA", "95202"),
            new Place("Davis", "CA", "95616"),
            new Place("Sacramento", "CA", "95814"));

    private static final List<String> FIRST = List.of(
            "Maple", "Juniper", "Rowan", "Hazel", "Linden", "Sage", "Willow", "Aspen", "Laurel", "Cedar", "Olive",
            "Basil", "Clover", "Fern", "Ivy", "Jasmine", "Poppy", "Reed", "Alder", "Violet", "Myrtle", "Ash", "Heather",
            "Birch");

    private static final List<String> SECOND = List.of("Sample", "Example", "Placeholder", "Specimen");

    private static final List<String> THIRD = List.of(
            "Hart",
            "Reyes",
            "Kim",
            "Okafor",
            "Nguyen",
            "Silva",
            "Patel",
            "Brook",
            "Vang",
            "Moreno",
            "Lindqvist",
            "Tran",
            "Castillo",
            "Boyd",
            "Haddad",
            "Sato",
            "Petrov",
            "Abara",
            "Quinn",
            "Flores");

    private SampleNames() {}

    static String person(RandomGenerator random) {
        return pick(FIRST, random) + " " + pick(SECOND, random) + "-" + pick(THIRD, random);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
