package abate.server.desk.casefile;

import abate.server.desk.words.CaseLinks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a reader looks at a case file: kept in the address, so that a view can be sent to a colleague.
 *
 * @param month the month of the clocks, as 2025-03; empty for the list
 * @param show which lines of the timeline
 * @param asOf the earlier day as of which the file is seen; empty for today
 */
public record CaseQuery(String number, Optional<String> month, CaseTimeline.Show show, Optional<LocalDate> asOf) {

    /** The clocks as a list. */
    public String asList() {
        return address(Optional.empty(), show, "clocks");
    }

    /** The clocks as that month. */
    public String asMonth(String key) {
        return address(Optional.of(key), show, "clocks");
    }

    /** The timeline with other lines. */
    public String showing(CaseTimeline.Show other) {
        return address(month, other, "timeline");
    }

    /** The same file as it stands today. */
    public String today() {
        return CaseLinks.file(number);
    }

    private String address(Optional<String> inMonth, CaseTimeline.Show lines, String part) {
        List<String> asked = new ArrayList<>();
        inMonth.ifPresent(key -> asked.add("view=month&month=" + key));
        if (lines != CaseTimeline.Show.ALL) {
            asked.add("show=" + lines.key());
        }
        asOf.ifPresent(day -> asked.add("asof=" + day));
        return CaseLinks.file(number) + (asked.isEmpty() ? "" : "?" + String.join("&", asked)) + "#" + part;
    }
}
