package abate.server.intake;

import java.util.Optional;

/**
 * Who sent a report, kept in a table of its own and read through {@link Intake#complainant} alone.
 *
 * @param confidential whether they asked that name and contact be kept confidential (SO-03); then nothing of this
 *     leaves the office without a judge's order (SO-04)
 */
public record Complainant(Optional<String> name, Optional<String> phone, Optional<String> email, boolean confidential) {

    /** Nobody: an anonymous report. */
    public static final Complainant ANONYMOUS =
            new Complainant(Optional.empty(), Optional.empty(), Optional.empty(), true);

    /** Whether nothing at all was given. */
    public boolean anonymous() {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty();
    }

    /** Says nothing about the person, so that no log or error can. */
    @Override
    public String toString() {
        return "Complainant[kept apart]";
    }
}
