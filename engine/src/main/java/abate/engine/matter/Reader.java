package abate.engine.matter;

import java.util.Set;

/** Who reads a case, as far as a book withholds anything from anybody. */
public sealed interface Reader {

    /**
     * Someone of the staff.
     *
     * @param roles the parts they play, by the names the book gives them
     */
    record Staff(Set<String> roles) implements Reader {
        public Staff {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Someone who got a letter.
     *
     * @param party their id in the case file
     */
    record Recipient(String party) implements Reader {}

    /** Anyone at all: what they may read may stand in a list, an export or a paper for the record. */
    record Anyone() implements Reader {}
}
