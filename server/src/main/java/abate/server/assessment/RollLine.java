package abate.server.assessment;

import abate.server.people.PersonKind;
import abate.server.property.Address;
import abate.server.property.LandUse;
import abate.server.property.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a roll, read and found in order: a parcel and its owner of record.
 *
 * @param line counted from 1, the heading included
 * @param apn as it is kept
 * @param position empty where the file does not say
 * @param use empty where the file does not say
 */
record RollLine(
        long line,
        String apn,
        Address address,
        String legal,
        Optional<Position> position,
        Optional<LandUse> use,
        Size size,
        Owner owner) {

    /**
     * What stands on the parcel, as far as the file says.
     *
     * @param units as on their doors
     */
    record Size(
            @Nullable Integer bedrooms,
            @Nullable Integer bathrooms,
            @Nullable Integer squareFeet,
            List<String> units) {
        Size {
            units = List.copyOf(units);
        }

        boolean said() {
            return bedrooms != null || bathrooms != null || squareFeet != null || !units.isEmpty();
        }
    }

    /**
     * Who owns it.
     *
     * @param since the first day of ownership; empty where the file does not say
     * @param instrument the paper it rests on
     */
    record Owner(String name, PersonKind kind, Optional<LocalDate> since, String instrument, Mail mail) {
        /** Personal data stays out of logs. */
        @Override
        public String toString() {
            return "Owner[" + kind + "]";
        }
    }

    /** Where mail reaches the owner: what the file says, or the parcel itself. */
    record Mail(String line1, Optional<String> line2, String city, String state, String zip) {
        @Override
        public String toString() {
            return "Mail[" + state + "]";
        }
    }
}
