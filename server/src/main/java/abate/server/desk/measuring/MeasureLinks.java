package abate.server.desk.measuring;

import abate.server.desk.words.CaseLinks;
import abate.server.measuring.Place;

/** The addresses of sheets of measurements. */
final class MeasureLinks {
    private MeasureLinks() {}

    /** One sheet. */
    static String sheet(String number, int sheet) {
        return CaseLinks.file(number) + "/measure/" + sheet;
    }

    /** One part of it. */
    static String part(String number, int sheet, Place at) {
        return sheet(number, sheet) + "/part?at=" + CaseLinks.encoded(at.toString());
    }
}
