package abate.server.property;

import abate.server.database.Ids;
import abate.server.people.AddressSource;
import abate.server.people.MailingAddress;
import abate.server.people.NewPerson;
import abate.server.people.PersonKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Made-up owners, lenders, lessees and easement holders for the demonstration city, the same every time. About one owner
 * in eight is reached outside California, some companies own several parcels, and some parcels have changed hands since.
 */
final class SampleOwnership {

    private static final long SEED = 1872;
    private static final LocalDate LAST_CHANGE = LocalDate.of(2024, 12, 31);
    private static final int DAYS_OF_CHANGES = 6000;

    private record Holding(
            UUID parcel,
            Optional<UUID> unit,
            int holder,
            InterestKind kind,
            String instrument,
            LocalDate from,
            Optional<LocalDate> until) {}

    private final Random random = new Random(SEED);
    private final List<NewPerson> people = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final int lenders;
    private final int companies;
    private final int utility;

    private SampleOwnership() {
        SampleNames.LENDERS.forEach(name -> people.add(organization(name, SampleNames.OFFICES.getFirst())));
        lenders = people.size();
        for (int i = 0; i < SampleNames.COMPANIES.size(); i++) {
            people.add(organization(
                    SampleNames.COMPANIES.get(i), SampleNames.OFFICES.get(i % SampleNames.OFFICES.size())));
        }
        companies = people.size() - lenders;
        people.add(organization(SampleNames.UTILITY, SampleNames.OFFICES.getFirst()));
        utility = people.size() - 1;
    }

    static SampleOwnership of(SalesFile file) {
        SampleOwnership ownership = new SampleOwnership();
        for (int i = 0; i < file.lots().size(); i++) {
            ownership.deal(file.lots().get(i), file.soldOn().get(i).sold());
        }
        return ownership;
    }

    List<NewPerson> people() {
        return List.copyOf(people);
    }

    List<Interest> interests(List<UUID> holders) {
        return holdings.stream()
                .map(holding -> new Interest(
                        Ids.next(),
                        holding.parcel(),
                        holding.unit(),
                        holders.get(holding.holder()),
                        holding.kind(),
                        holding.instrument(),
                        holding.from(),
                        holding.until()))
                .toList();
    }

    /** The first house of the file is the one most often shown, so it has a lender and a tenant of record. */
    private void deal(Lot lot, LocalDate sold) {
        boolean shown = holdings.isEmpty();
        boolean rented = chance(6) || shown || lot.parcel().use() == LandUse.MULTI_FAMILY;
        LocalDate since = owners(lot.parcel(), Optional.empty(), rented, sold);
        for (Unit unit : lot.buildings().getFirst().units()) {
            owners(lot.parcel(), Optional.of(unit), false, sold);
        }
        if (chance(70) || shown) {
            hold(lot.parcel(), Optional.empty(), random.nextInt(lenders), InterestKind.DEED_OF_TRUST, since);
        }
        if (rented) {
            int tenant = person(mailAt(lot.parcel(), Optional.empty(), since));
            hold(lot.parcel(), Optional.empty(), tenant, InterestKind.LESSEE, since.plusDays(random.nextInt(400)));
        }
        if (chance(8)) {
            hold(lot.parcel(), Optional.empty(), utility, InterestKind.EASEMENT, LocalDate.of(1987, 6, 1));
        }
    }

    /** One owner since the sale, or that owner and then another; the day the present one began comes back. */
    private LocalDate owners(Parcel parcel, Optional<Unit> unit, boolean rented, LocalDate sold) {
        Optional<UUID> unitId = unit.map(Unit::id);
        LocalDate changed = sold.plusDays(400L + random.nextInt(DAYS_OF_CHANGES));
        int first = owner(parcel, unit, rented, sold);
        if (!chance(40) || changed.isAfter(LAST_CHANGE)) {
            hold(parcel, unitId, first, InterestKind.OWNER, sold);
            return sold;
        }
        Optional<LocalDate> last = Optional.of(changed.minusDays(1));
        holdings.add(new Holding(parcel.id(), unitId, first, InterestKind.OWNER, deed(sold), sold, last));
        hold(parcel, unitId, owner(parcel, unit, rented, changed), InterestKind.OWNER, changed);
        return changed;
    }

    private int owner(Parcel parcel, Optional<Unit> unit, boolean rented, LocalDate since) {
        if (parcel.use() == LandUse.MULTI_FAMILY || chance(10)) {
            return lenders + random.nextInt(companies);
        }
        if (chance(12)) {
            return person(elsewhere(SampleNames.OUT_OF_STATE, since));
        }
        return person(rented || chance(8) ? elsewhere(SampleNames.IN_STATE, since) : mailAt(parcel, unit, since));
    }

    private int person(MailingAddress address) {
        int number = people.size();
        people.add(new NewPerson(
                PersonKind.PERSON,
                SampleNames.person(random),
                Optional.of("916-555-01%02d".formatted(number % 100)),
                chance(50) ? Optional.of("person" + number + "@example.org") : Optional.empty(),
                Optional.of(address)));
        return number;
    }

    private void hold(Parcel parcel, Optional<UUID> unit, int holder, InterestKind kind, LocalDate from) {
        holdings.add(new Holding(parcel.id(), unit, holder, kind, deed(from), from, Optional.empty()));
    }

    private String deed(LocalDate day) {
        return "Document %d-%06d (made up)".formatted(day.getYear(), 1 + random.nextInt(999_999));
    }

    private MailingAddress elsewhere(List<SampleNames.Place> places, LocalDate since) {
        SampleNames.Place place = places.get(random.nextInt(places.size()));
        return place.mail((100 + random.nextInt(900)) + " Example Avenue", since);
    }

    private static MailingAddress mailAt(Parcel parcel, Optional<Unit> unit, LocalDate since) {
        Address address = parcel.address();
        return new MailingAddress(
                AddressSource.ASSESSMENT_ROLL,
                address.line(),
                unit.map(part -> "Unit " + part.designation()),
                address.cityInWords(),
                address.state(),
                address.zip(),
                since,
                Optional.empty());
    }

    private static NewPerson organization(String name, SampleNames.Place office) {
        MailingAddress address = office.mail("1 Sample Plaza", LocalDate.of(1987, 1, 1));
        return new NewPerson(
                PersonKind.ORGANIZATION, name, Optional.of("916-555-0100"), Optional.empty(), Optional.of(address));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
