package abate.server.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the administrators' pages about staff show. */
public final class StaffPage {
    private StaffPage() {}

    /**
     * The staff list.
     *
     * @param search what was looked for
     * @param sort the column it is sorted by: name, roles, standing or seen
     */
    public record Listing(List<Row> rows, int everyone, String search, String sort) {}

    /** One person in the list. */
    public record Row(StaffMember member, String lastSeen) {}

    /** The form to invite someone, with what was typed and what stands in the way. */
    public record Invitation(String name, String email, Set<Role> roles, Map<String, String> problems) {}

    /** A link just made, shown this once. */
    public record LinkMade(StaffMember member, String address, String expires, boolean invited) {}

    /**
     * One person.
     *
     * @param chosen the roles ticked in the form, which need not be those held
     * @param why what was typed as the reason for a suspension
     * @param self whether it is the reader's own account
     * @param said what was just done, in a sentence; empty for nothing
     */
    public record Person(
            StaffMember member,
            Set<Role> chosen,
            String why,
            boolean self,
            List<Event> history,
            String said,
            Map<String, String> problems) {}

    /** One line of the record, in words. */
    public record Event(String at, String what, String by, String note) {}
}
