package abate.server.people;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody on record, as of the day asked for.
 *
 * @param address the mailing address in force on that day, if any is known
 */
public record Person(
        UUID id,
        PersonKind kind,
        String name,
        Optional<String> phone,
        Optional<String> email,
        Optional<MailingAddress> address) {

    /** Whether they are reached outside the given state (AS-12, NO-25); false where no address is known. */
    public boolean outOfState(String homeState) {
        return address.map(known -> known.outside(homeState)).orElse(false);
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
