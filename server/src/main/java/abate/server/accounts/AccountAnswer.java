package abate.server.accounts;

import java.util.List;
import java.util.Optional;

/** What came of a change to an account: done, or refused with reasons a person can act on. */
public sealed interface AccountAnswer {

    /** The change stands; with it a link to hand over, where the change makes one. */
    record Done(StaffMember member, Optional<OneTimeLink> link) implements AccountAnswer {}

    /** Nothing changed. */
    record Refused(List<Objection> objections) implements AccountAnswer {
        public Refused {
            objections = List.copyOf(objections);
        }

        static Refused because(String field, String words) {
            return new Refused(List.of(new Objection(field, words)));
        }
    }

    /** What stands in the way, in words, and the field of the form it belongs to. */
    record Objection(String field, String words) {}
}
