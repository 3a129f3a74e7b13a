package abate.server.desk.calendar;

import java.util.List;

/**
 * The month of every clock of every open case.
 *
 * @param whose "mine" or "all"
 * @param lines the same as a list, in the order of their days
 */
public record CalendarPage(Month month, String whose, List<DocketLine> lines) {
    public CalendarPage {
        lines = List.copyOf(lines);
    }

    /** Another month of the same. */
    public String at(String key) {
        return "/desk/calendar?month=" + key + (whose.equals("mine") ? "&whose=mine" : "");
    }

    /** The same month of somebody else's clocks. */
    public String of(String other) {
        return "/desk/calendar?month=" + month.key() + (other.equals("mine") ? "&whose=mine" : "");
    }
}
