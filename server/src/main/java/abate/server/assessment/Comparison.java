package abate.server.assessment;

import abate.server.assessment.RollReport.Change;
import abate.server.database.Ids;
import abate.server.people.AddressSource;
import abate.server.people.MailingAddress;
import abate.server.people.NewPerson;
import abate.server.people.Person;
import abate.server.property.Building;
import abate.server.property.Interest;
import abate.server.property.InterestKind;
import abate.server.property.LandUse;
import abate.server.property.Parcel;
import abate.server.property.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Some lines of a roll beside what is on record of their parcels: what is new, what changes and what stays. */
final class Comparison {
    /**
     * What is on record of the parcels.
     *
     * @param parcels by parcel number
     * @param owners who owns each as a whole, without an end, by parcel
     * @param people the owners with the mailing address that was recorded last, by id
     */
    record OnRecord(Map<String, Parcel> parcels, Map<UUID, List<Interest>> owners, Map<UUID, Person> people) {}

    /** Somebody who owns a parcel from a day on. */
    record Ownership(UUID parcel, RollLine.Owner owner, LocalDate from) {
        NewPerson person() {
            return new NewPerson(
                    owner.kind(),
                    owner.name(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(mailing(owner.mail(), from)));
        }

        Interest interest(UUID holder) {
            return new Interest(
                    Ids.next(),
                    parcel,
                    Optional.empty(),
                    holder,
                    InterestKind.OWNER,
                    owner.instrument(),
                    from,
                    Optional.empty());
        }
    }

    /** Where mail reaches somebody from a day on. */
    record Moved(UUID person, MailingAddress address) {}

    private final OnRecord known;
    private final LocalDate day;
    private final RollReport report;
    final List<Parcel> added = new ArrayList<>();
    final Map<UUID, Building> buildings = new LinkedHashMap<>();
    final List<Parcel> amended = new ArrayList<>();
    final List<Ownership> ownerships = new ArrayList<>();
    final Map<UUID, LocalDate> ended = new LinkedHashMap<>();
    final List<Moved> moved = new ArrayList<>();

    /** Owners whose first day the file does not say are owners from {@code day} on. */
    Comparison(OnRecord known, LocalDate day, RollReport report) {
        this.known = known;
        this.day = day;
        this.report = report;
    }

    void compare(RollLine line) {
        report.line();
        Parcel parcel = known.parcels().get(line.apn());
        if (parcel == null) {
            add(line);
            return;
        }
        Parcel now = new Parcel(
                parcel.id(),
                parcel.apn(),
                line.legal(),
                line.address(),
                line.position().or(parcel::position),
                line.use().orElse(parcel.use()));
        if (!now.equals(parcel)) {
            amended.add(now);
            report.note(Change.PARCEL_CHANGED, line);
        }
        owner(line, parcel);
    }

    private void add(RollLine line) {
        Parcel parcel = new Parcel(
                Ids.next(),
                line.apn(),
                line.legal(),
                line.address(),
                line.position(),
                line.use().orElse(LandUse.OTHER));
        added.add(parcel);
        if (line.size().said()) {
            buildings.put(parcel.id(), building(line.size()));
        }
        ownerships.add(
                new Ownership(parcel.id(), line.owner(), line.owner().since().orElse(day)));
        report.note(Change.NEW_PARCEL, line);
    }

    private static Building building(RollLine.Size size) {
        return new Building(
                Ids.next(),
                "Main building",
                size.bedrooms(),
                size.bathrooms(),
                size.squareFeet(),
                size.units().stream()
                        .map(unit -> new Unit(Ids.next(), unit, null, null, null))
                        .toList());
    }

    /** Where several own the parcel, a roll that names one of them changes nothing: it has room for one name only. */
    private void owner(RollLine line, Parcel parcel) {
        List<Interest> owners = known.owners().getOrDefault(parcel.id(), List.of());
        Optional<Person> same = owners.stream()
                .flatMap(owner -> Optional.ofNullable(known.people().get(owner.holder())).stream())
                .filter(person -> key(person.name()).equals(key(line.owner().name())))
                .findFirst();
        if (same.isPresent()) {
            mail(line, same.get());
            return;
        }
        Optional<LocalDate> latest = owners.stream().map(Interest::from).max(LocalDate::compareTo);
        if (line.owner().since().isPresent()
                && latest.filter(from -> from.isAfter(line.owner().since().get()))
                        .isPresent()) {
            report.note(Change.OWNER_KEPT, line);
            return;
        }
        LocalDate since = line.owner().since().orElse(day);
        LocalDate from =
                latest.map(before -> before.plusDays(1)).filter(since::isBefore).orElse(since);
        owners.forEach(owner -> ended.put(owner.id(), from.minusDays(1)));
        ownerships.add(new Ownership(parcel.id(), line.owner(), from));
        report.note(Change.NEW_OWNER, line);
    }

    private void mail(RollLine line, Person owner) {
        Optional<MailingAddress> before = owner.address();
        LocalDate from = before.map(address -> address.from().plusDays(1))
                .filter(day::isBefore)
                .orElse(day);
        MailingAddress now = mailing(line.owner().mail(), from);
        if (before.isPresent() && before.get().lines().equals(now.lines())) {
            return;
        }
        if (before.filter(address -> address.source() != AddressSource.ASSESSMENT_ROLL)
                .isPresent()) {
            report.note(Change.MAIL_KEPT, line);
            return;
        }
        moved.add(new Moved(owner.id(), now));
        report.note(Change.MAIL_CHANGED, line);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static MailingAddress mailing(RollLine.Mail mail, LocalDate from) {
        return new MailingAddress(
                AddressSource.ASSESSMENT_ROLL,
                mail.line1(),
                mail.line2(),
                mail.city(),
                mail.state(),
                mail.zip(),
                from,
                Optional.empty());
    }
}
