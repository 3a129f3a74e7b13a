package abate.server.accounts;

import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.accounts.StaffMember.Standing;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first account of a jurisdiction, which nobody is there to invite. */
@Component
public class FirstAdministrator {

    private static final String UNNAMED = "First administrator";

    private final Tenants tenants;
    private final AccountRows rows;
    private final Links links;
    private final AccountEvents events;
    private final OfficialTime time;

    FirstAdministrator(Tenants tenants, AccountRows rows, Links links, AccountEvents events, OfficialTime time) {
        this.tenants = tenants;
        this.rows = rows;
        this.links = links;
        this.events = events;
        this.time = time;
    }

    /**
     * The link to print when the server starts, as long as the jurisdiction has no administrator who can sign in;
     * nothing once it has one. A link not used yet is replaced by the new one, so that only the last one printed
     * works.
     */
    public Optional<OneTimeLink> link(JurisdictionId jurisdiction) {
        Instant now = time.now();
        return tenants.in(jurisdiction, () -> {
            if (!rows.activeAdministrators(jurisdiction).isEmpty()) {
                return Optional.empty();
            }
            UUID id = waiting(jurisdiction).orElseGet(() -> add(jurisdiction, now));
            return Optional.of(links.make(jurisdiction, id, now));
        });
    }

    private Optional<UUID> waiting(JurisdictionId jurisdiction) {
        return rows.all(jurisdiction).stream()
                .filter(member ->
                        member.standing() == Standing.INVITED && member.email().isEmpty())
                .filter(member -> member.roles().contains(Role.ADMINISTRATOR))
                .map(StaffMember::id)
                .findFirst();
    }

    private UUID add(JurisdictionId jurisdiction, Instant now) {
        UUID id = Ids.next();
        rows.add(jurisdiction, id, UNNAMED, null, Standing.INVITED, now);
        rows.setRoles(jurisdiction, id, Set.of(Role.ADMINISTRATOR));
        events.add(
                jurisdiction,
                now,
                Kind.INVITED,
                new Who(id, null, null),
                "The first administrator, made at the start.");
        return id;
    }
}
