package abate.server.accounts;

import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.accounts.StaffMember.Standing;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Made-up staff for a demonstration: at least one person for each role, plainly invented. They have no password, so
 * outside a demonstration nobody can sign in as one of them.
 */
@Component
public class DemoStaff {

    private record Part(String name, Role role) {
        String email() {
            return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@demo.example";
        }
    }

    private static final List<Part> CAST = List.of(
            new Part("Adele Example-Abbott", Role.ADMINISTRATOR),
            new Part("Iris Sample-Ito", Role.INTAKE_CLERK),
            new Part("Olive Example-Ortiz", Role.CODE_OFFICER),
            new Part("Oscar Sample-Okafor", Role.CODE_OFFICER),
            new Part("Lionel Example-Lam", Role.CODE_LIAISON),
            new Part("Bea Sample-Brandt", Role.BUILDING_OFFICIAL),
            new Part("Dora Example-Diaz", Role.DEPARTMENT_HEAD),
            new Part("Clara Sample-Cho", Role.CITY_CLERK),
            new Part("Hazel Example-Hart", Role.HEARING_EXAMINER),
            new Part("Hugo Sample-Haddad", Role.HEARING_EXAMINER),
            new Part("Henri Example-Holm", Role.HEARING_EXAMINER),
            new Part("Benny Sample-Boyd", Role.BOARD_SECRETARY),
            new Part("Cody Example-Cruz", Role.CODE_MANAGER),
            new Part("Ines Sample-Ivory", Role.INSPECTIONS_MANAGER),
            new Part("Maya Example-Moore", Role.CITY_MANAGER),
            new Part("Avery Sample-Ayala", Role.CITY_ATTORNEY),
            new Part("Fiona Example-Fong", Role.FINANCE),
            new Part("Vera Sample-Vance", Role.VIEWER));

    private final Tenants tenants;
    private final AccountRows rows;
    private final AccountEvents events;
    private final OfficialTime time;

    DemoStaff(Tenants tenants, AccountRows rows, AccountEvents events, OfficialTime time) {
        this.tenants = tenants;
        this.rows = rows;
        this.events = events;
        this.time = time;
    }

    /** Makes whoever of the cast is missing and gives back everyone, in the order of the roles. */
    public List<StaffMember> create(JurisdictionId jurisdiction) {
        Instant now = time.now();
        tenants.in(jurisdiction, () -> CAST.forEach(part -> add(jurisdiction, part, now)));
        return list(jurisdiction);
    }

    /** The cast, in the order of the roles; empty where {@link #create} never ran. */
    public List<StaffMember> list(JurisdictionId jurisdiction) {
        List<StaffMember> everyone = tenants.in(jurisdiction, () -> rows.all(jurisdiction));
        return CAST.stream()
                .flatMap(part -> everyone.stream()
                        .filter(member ->
                                member.email().filter(part.email()::equals).isPresent())
                        .filter(member -> member.standing() == Standing.ACTIVE))
                .toList();
    }

    /** The first of the cast in a role, as someone signed in, so that a made-up story has people to act in it. */
    public SignedIn as(JurisdictionId jurisdiction, Role role) {
        return list(jurisdiction).stream()
                .filter(member -> member.roles().contains(role))
                .findFirst()
                .map(member -> new SignedIn(member.id(), member.name(), jurisdiction, member.roles()))
                .orElseThrow(() -> new IllegalStateException("The made-up staff must be created first"));
    }

    private void add(JurisdictionId jurisdiction, Part part, Instant now) {
        UUID id = Ids.next();
        if (rows.add(jurisdiction, id, part.name(), part.email(), Standing.ACTIVE, now)) {
            rows.setRoles(jurisdiction, id, Set.of(part.role()));
            events.add(jurisdiction, now, Kind.INVITED, new Who(id, null, null), "Made up for the demonstration.");
        }
    }
}
