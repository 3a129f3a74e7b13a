package abate.server.filing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A parcel that the city did not know yet, with its owner of record, as somebody of the staff read them on the assessment
 * roll.
 *
 * @param apn the assessor's parcel number as it is kept
 * @param legalDescription as in the deed: recorded papers must state it (AC-09)
 */
public record NewParcel(String apn, Place place, String legalDescription, Owner owner) {

    /**
     * A street address.
     *
     * @param state two capital letters
     */
    public record Place(String houseNumber, String street, String city, String state, String zip) {}

    /**
     * Who owns it (NO-05).
     *
     * @param mail where mail reaches the owner; empty where it is the parcel itself
     * @param since the first day of ownership, or the day it became known here
     * @param instrument the paper it rests on, such as the number of a deed
     */
    public record Owner(String name, boolean organization, Optional<Mail> mail, LocalDate since, String instrument) {
        /** Personal data stays out of logs. */
        @Override
        public String toString() {
            return "Owner[" + (organization ? "organization" : "person") + "]";
        }
    }

    /**
     * A mailing address.
     *
     * @param line1 house number and street, or post office box
     * @param line2 unit or "care of" line, if any
     * @param state two capital letters
     */
    public record Mail(String line1, Optional<String> line2, String city, String state, String zip) {
        @Override
        public String toString() {
            return "Mail[" + state + "]";
        }
    }
}
