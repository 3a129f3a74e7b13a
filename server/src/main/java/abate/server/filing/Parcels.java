package abate.server.filing;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.people.AddressSource;
import abate.server.people.MailingAddress;
import abate.server.people.NewPerson;
import abate.server.people.People;
import abate.server.people.PersonKind;
import abate.server.property.Address;
import abate.server.property.Interest;
import abate.server.property.InterestKind;
import abate.server.property.LandUse;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts parcels on record one by one, where nobody loaded the assessor's roll or it has grown since. */
@Component
public class Parcels {
    private final Tenants tenants;
    private final Properties properties;
    private final People people;

    Parcels(Tenants tenants, Properties properties, People people) {
        this.tenants = tenants;
        this.properties = properties;
        this.people = people;
    }

    /** The parcel and its owner of record, all or nothing. Whether it was put on record: not where its number is known. */
    public boolean add(JurisdictionId j, NewParcel found, Instant now) {
        return tenants.in(j, () -> {
            if (properties.byApn(j, found.apn()).isPresent()) {
                return false;
            }
            Parcel parcel = new Parcel(
                    Ids.next(),
                    found.apn(),
                    found.legalDescription(),
                    address(found.place()),
                    Optional.empty(),
                    LandUse.OTHER);
            properties.add(j, parcel, List.of(), now);
            UUID owner = people.add(j, owner(found.owner(), parcel.address()), now);
            properties.record(j, interest(parcel, owner, found.owner()), now);
            return true;
        });
    }

    private static Address address(NewParcel.Place place) {
        return new Address(
                place.houseNumber().toUpperCase(Locale.ROOT),
                place.street().toUpperCase(Locale.ROOT),
                place.city().toUpperCase(Locale.ROOT),
                place.state(),
                place.zip());
    }

    private static NewPerson owner(NewParcel.Owner owner, Address parcel) {
        return new NewPerson(
                owner.organization() ? PersonKind.ORGANIZATION : PersonKind.PERSON,
                owner.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owner.mail()
                        .map(mail -> mailing(mail, owner))
                        .orElseGet(() -> mailing(
                                new NewParcel.Mail(
                                        parcel.line(),
                                        Optional.empty(),
                                        parcel.cityInWords(),
                                        parcel.state(),
                                        parcel.zip()),
                                owner))));
    }

    private static MailingAddress mailing(NewParcel.Mail mail, NewParcel.Owner owner) {
        return new MailingAddress(
                AddressSource.ASSESSMENT_ROLL,
                mail.line1(),
                mail.line2(),
                mail.city(),
                mail.state(),
                mail.zip(),
                owner.since(),
                Optional.empty());
    }

    private static Interest interest(Parcel parcel, UUID holder, NewParcel.Owner owner) {
        return new Interest(
                Ids.next(),
                parcel.id(),
                Optional.empty(),
                holder,
                InterestKind.OWNER,
                owner.instrument(),
                owner.since(),
                Optional.empty());
    }
}
