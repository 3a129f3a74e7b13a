package abate.server.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A staff account as the staff list shows it.
 *
 * @param email empty only for the first administrator before the first sign-in
 * @param lastSignIn empty for a person who never signed in
 */
public record StaffMember(
        UUID id,
        String name,
        Optional<String> email,
        Set<Role> roles,
        Standing standing,
        Optional<Instant> lastSignIn) {

    /** Whether the person can sign in. */
    public enum Standing {
        INVITED("Invited"),
        ACTIVE("Active"),
        SUSPENDED("Suspended");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The standing in plain words. */
        public String label() {
            return label;
        }
    }

    /** The roles in plain words, in their usual order. */
    public List<String> roleLabels() {
        return roles.stream().sorted().map(Role::label).toList();
    }

    /** The roles in one line: "Code officer, Code liaison"; "No role" where there is none. */
    public String roleLine() {
        return roles.isEmpty() ? "No role" : roleLabels().stream().collect(Collectors.joining(", "));
    }
}
