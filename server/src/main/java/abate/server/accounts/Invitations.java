package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Objection;
import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.accounts.StaffMember.Standing;
import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The other end of a one-time link: a person says who they are, chooses a password, and is in. */
@Component
class Invitations {

    /** What the person typed. */
    record Form(String name, String email, String password, String again) {}

    /** What came of it. */
    sealed interface Answer {
        /** The account is the person's now. */
        record Welcome(SignedIn who) implements Answer {}

        /** Something typed will not do; the link still works. */
        record Refused(List<Objection> objections) implements Answer {}

        /** The link was used, replaced or has expired. */
        record Spent() implements Answer {}
    }

    private final Tenants tenants;
    private final AccountRows rows;
    private final Links links;
    private final Passwords passwords;
    private final AccountEvents events;
    private final Jurisdictions jurisdictions;
    private final OfficialTime time;

    Invitations(
            Tenants tenants,
            AccountRows rows,
            Links links,
            Passwords passwords,
            AccountEvents events,
            Jurisdictions jurisdictions,
            OfficialTime time) {
        this.tenants = tenants;
        this.rows = rows;
        this.links = links;
        this.passwords = passwords;
        this.events = events;
        this.jurisdictions = jurisdictions;
        this.time = time;
    }

    /** Whose link it is; nobody's when it opens nothing any more. */
    Optional<StaffMember> guest(JurisdictionId jurisdiction, String token) {
        Instant now = time.now();
        return tenants.in(
                jurisdiction,
                () -> links.accountOf(jurisdiction, token, now).flatMap(id -> rows.byId(jurisdiction, id)));
    }

    /** Sets the name, the e-mail address where none was set, and the password, and uses the link up. */
    Answer accept(JurisdictionId jurisdiction, String token, Form form, String address) {
        Optional<StaffMember> guest = guest(jurisdiction, token);
        if (guest.isEmpty()) {
            return new Answer.Spent();
        }
        String email = guest.get().email().orElse(form.email());
        List<Objection> objections = objections(jurisdiction, form, email);
        if (!objections.isEmpty()) {
            return new Answer.Refused(objections);
        }
        String hash = passwords.hash(form.password());
        Instant now = time.now();
        return tenants.in(jurisdiction, transaction -> {
            Optional<UUID> id = links.use(jurisdiction, token, now);
            if (id.isEmpty()) {
                return new Answer.Spent();
            }
            if (!rows.setIdentity(jurisdiction, id.get(), form.name().strip(), email)) {
                transaction.setRollbackOnly();
                return new Answer.Refused(
                        List.of(new Objection("email", "Someone on the staff list already has this e-mail address.")));
            }
            return welcome(jurisdiction, id.get(), hash, address, now);
        });
    }

    private Answer welcome(JurisdictionId jurisdiction, UUID id, String hash, String address, Instant now) {
        rows.setPassword(jurisdiction, id, hash, now);
        rows.setStanding(jurisdiction, id, Standing.ACTIVE, now);
        events.add(jurisdiction, now, Kind.LINK_USED, Who.self(id, address), null);
        events.add(jurisdiction, now, Kind.SIGNED_IN_LINK, Who.self(id, address), null);
        return new Answer.Welcome(rows.doorById(jurisdiction, id).orElseThrow().signedInto(jurisdiction));
    }

    private List<Objection> objections(JurisdictionId jurisdiction, Form form, String email) {
        List<Objection> objections = new ArrayList<>();
        Accounts.nameObjection(form.name()).ifPresent(words -> objections.add(new Objection("name", words)));
        if (!Emails.likely(email)) {
            objections.add(new Objection("email", "Enter an e-mail address, such as name@city.gov."));
        }
        List<String> about =
                List.of(form.name(), email, jurisdictions.of(jurisdiction).name());
        passwords
                .objection(form.password(), about)
                .ifPresent(words -> objections.add(new Objection("password", words)));
        if (!form.password().equals(form.again())) {
            objections.add(
                    new Objection("password-again", "The two passwords are not the same. Type the second one again."));
        }
        return objections;
    }
}
