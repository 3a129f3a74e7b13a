package abate.server.accounts;

import abate.server.database.JurisdictionId;
import abate.server.pages.Person;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * The person behind a request: whose act it is, for which jurisdiction, in which roles. Read anew from the
 * database at each request, so that a suspension or a changed role counts at once. A controller method asks for
 * it as an argument.
 *
 * @param roles every role the person holds in this jurisdiction, in the order of {@link Role}
 */
public record SignedIn(UUID account, String name, JurisdictionId jurisdiction, Set<Role> roles) implements Person {

    public SignedIn {
        EnumSet<Role> sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        roles = Collections.unmodifiableSet(sorted);
    }

    /** Whether the person holds one of these roles. */
    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether the person may change anything at all: true for every role but the viewer's. */
    public boolean mayAct() {
        return roles.stream().anyMatch(role -> role != Role.VIEWER);
    }
}
