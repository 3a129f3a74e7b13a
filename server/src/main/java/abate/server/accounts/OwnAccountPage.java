package abate.server.accounts;

import java.util.List;
import java.util.Map;

/**
 * What a person sees of the own account.
 *
 * @param said what was just done, in a sentence; empty for nothing
 * @param problems what stands in the way of the password typed, by field
 */
public record OwnAccountPage(
        StaffMember me, List<Passkey> passkeys, int shortest, String said, Map<String, String> problems) {

    /** A passkey in words: "Office laptop, added March 3, last used today". */
    public record Passkey(String id, String label, String made, String lastUsed) {}
}
