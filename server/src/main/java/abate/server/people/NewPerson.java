package abate.server.people;

import java.util.Optional;

/**
 * What is known of somebody when they are first put on record.
 *
 * @param address the first mailing address, if any is known
 */
public record NewPerson(
        PersonKind kind,
        String name,
        Optional<String> phone,
        Optional<String> email,
        Optional<MailingAddress> address) {

    public NewPerson {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("A name has between 1 and 200 characters");
        }
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "NewPerson[" + kind + "]";
    }
}
