package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Done;
import abate.server.accounts.AccountAnswer.Objection;
import abate.server.accounts.AccountAnswer.Refused;
import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.accounts.StaffMember.Standing;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The staff of a jurisdiction. Reading is open to every part of the server; each change names the administrator
 * who makes it, is refused to anyone else, and is written to the record of account events. An account is never
 * deleted, since acts are recorded under it.
 */
@Component
public class Accounts {

    static final int LONGEST_NAME = 120;
    private static final String NOT_ADMINISTRATOR = "Only an administrator can change staff accounts.";
    private static final String UNKNOWN = "There is no such staff account here.";

    private final Tenants tenants;
    private final AccountRows rows;
    private final Links links;
    private final AccountEvents events;
    private final OfficialTime time;

    Accounts(Tenants tenants, AccountRows rows, Links links, AccountEvents events, OfficialTime time) {
        this.tenants = tenants;
        this.rows = rows;
        this.links = links;
        this.events = events;
        this.time = time;
    }

    /** The account, or nothing when this jurisdiction has none of that id. */
    public Optional<StaffMember> find(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(jurisdiction, () -> rows.byId(jurisdiction, id));
    }

    /** Everyone, by name, the suspended included. */
    public List<StaffMember> list(JurisdictionId jurisdiction) {
        return tenants.in(jurisdiction, () -> rows.all(jurisdiction));
    }

    /** Those who hold the role and can sign in, by name. */
    public List<StaffMember> withRole(JurisdictionId jurisdiction, Role role) {
        return list(jurisdiction).stream()
                .filter(member -> member.standing() == Standing.ACTIVE)
                .filter(member -> member.roles().contains(role))
                .toList();
    }

    /** The name of every account by its id, for pages that show who did what. */
    public Map<UUID, String> names(JurisdictionId jurisdiction) {
        return tenants.in(jurisdiction, () -> rows.names(jurisdiction));
    }

    /** Makes an account that a one-time link opens; the link comes with the answer and is shown once. */
    public AccountAnswer invite(SignedIn by, String name, String email, Set<Role> roles) {
        List<Objection> objections = invitationObjections(name, email, roles);
        if (!by.has(Role.ADMINISTRATOR)) {
            return Refused.because("", NOT_ADMINISTRATOR);
        }
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        Instant now = time.now();
        UUID id = Ids.next();
        return tenants.in(by.jurisdiction(), () -> {
            if (!rows.add(by.jurisdiction(), id, name.strip(), email, Standing.INVITED, now)) {
                return Refused.because("email", "Someone on the staff list already has this e-mail address.");
            }
            rows.setRoles(by.jurisdiction(), id, roles);
            events.add(by.jurisdiction(), now, Kind.INVITED, Who.by(by, id), line(roles));
            return done(by, id, Optional.of(links.make(by.jurisdiction(), id, now)));
        });
    }

    /** Gives the person exactly these roles, from the next request on. */
    public AccountAnswer setRoles(SignedIn by, UUID id, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Refused.because("roles", "Choose at least one role. To end someone's access, suspend the account.");
        }
        return change(by, id, now -> {
            if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(by.jurisdiction(), id)) {
                return Refused.because(
                        "roles", "This is the only administrator. Make someone else administrator first.");
            }
            rows.setRoles(by.jurisdiction(), id, roles);
            events.add(by.jurisdiction(), now, Kind.ROLES_SET, Who.by(by, id), line(roles));
            return done(by, id, Optional.empty());
        });
    }

    /** Ends the person's access at once: sessions end, password, passkeys and links are forgotten. What they did stays. */
    public AccountAnswer suspend(SignedIn by, UUID id, String why) {
        if (why.isBlank()) {
            return Refused.because("why", "Please say why, for the record.");
        }
        return change(by, id, now -> {
            if (id.equals(by.account())) {
                return Refused.because("why", "You cannot suspend your own account. Ask another administrator.");
            }
            if (isLastAdministrator(by.jurisdiction(), id)) {
                return Refused.because("why", "This is the only administrator. Make someone else administrator first.");
            }
            rows.suspend(by.jurisdiction(), id, now);
            links.end(by.jurisdiction(), id, now);
            events.add(by.jurisdiction(), now, Kind.SUSPENDED, Who.by(by, id), why.strip());
            return done(by, id, Optional.empty());
        });
    }

    /** Gives a suspended person access again, by a new one-time link and a new password. */
    public AccountAnswer reinstate(SignedIn by, UUID id) {
        return change(by, id, now -> {
            rows.setStanding(by.jurisdiction(), id, Standing.INVITED, now);
            events.add(by.jurisdiction(), now, Kind.REINSTATED, Who.by(by, id), null);
            return done(by, id, Optional.of(links.make(by.jurisdiction(), id, now)));
        });
    }

    /** A new one-time link for someone who lost the first one or forgot the password. */
    public AccountAnswer freshLink(SignedIn by, UUID id) {
        return change(by, id, now -> {
            if (suspended(by.jurisdiction(), id)) {
                return Refused.because("", "This account is suspended. Reinstate it first.");
            }
            events.add(by.jurisdiction(), now, Kind.LINK_MADE, Who.by(by, id), null);
            return done(by, id, Optional.of(links.make(by.jurisdiction(), id, now)));
        });
    }

    /** What happened to the account and when it signed in, newest first. */
    List<AccountEvents.Line> history(JurisdictionId jurisdiction, UUID id) {
        return tenants.in(jurisdiction, () -> events.of(jurisdiction, id, 50));
    }

    private interface Change {
        AccountAnswer at(Instant now);
    }

    private AccountAnswer change(SignedIn by, UUID id, Change change) {
        if (!by.has(Role.ADMINISTRATOR)) {
            return Refused.because("", NOT_ADMINISTRATOR);
        }
        Instant now = time.now();
        return tenants.in(by.jurisdiction(), () -> {
            if (rows.byId(by.jurisdiction(), id).isEmpty()) {
                return Refused.because("", UNKNOWN);
            }
            return change.at(now);
        });
    }

    private boolean isLastAdministrator(JurisdictionId jurisdiction, UUID id) {
        return rows.activeAdministrators(jurisdiction).equals(Set.of(id));
    }

    private boolean suspended(JurisdictionId jurisdiction, UUID id) {
        return rows.byId(jurisdiction, id)
                .filter(member -> member.standing() == Standing.SUSPENDED)
                .isPresent();
    }

    private Done done(SignedIn by, UUID id, Optional<OneTimeLink> link) {
        return new Done(rows.byId(by.jurisdiction(), id).orElseThrow(), link);
    }

    private static List<Objection> invitationObjections(String name, String email, Set<Role> roles) {
        List<Objection> objections = new ArrayList<>();
        nameObjection(name).ifPresent(words -> objections.add(new Objection("name", words)));
        if (!Emails.likely(email)) {
            objections.add(new Objection("email", "Enter an e-mail address, such as name@city.gov."));
        }
        if (roles.isEmpty()) {
            objections.add(new Objection("roles", "Choose at least one role."));
        }
        return objections;
    }

    static Optional<String> nameObjection(String name) {
        if (name.isBlank()) {
            return Optional.of("Enter the name, as it should stand on the record.");
        }
        return name.strip().length() > LONGEST_NAME
                ? Optional.of("Please use %d characters or fewer.".formatted(LONGEST_NAME))
                : Optional.empty();
    }

    private static String line(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
