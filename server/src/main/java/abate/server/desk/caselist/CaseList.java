package abate.server.desk.caselist;

import abate.server.desk.form.FormField;
import abate.server.desk.words.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases.
 *
 * @param text what was looked for
 * @param which open, closed or all
 * @param procedures every procedure of the book to filter by
 * @param full whether there may be more than are shown
 */
public record CaseList(
        String text,
        String which,
        String procedure,
        String state,
        String sort,
        List<FormField.Option> procedures,
        List<Line> lines,
        boolean full,
        String query,
        boolean mayOpen) {
    public CaseList {
        procedures = List.copyOf(procedures);
        lines = List.copyOf(lines);
    }

    /** One case. */
    public record Line(
            String number,
            String address,
            String apn,
            When opened,
            boolean closed,
            List<Stage> stages,
            Optional<When> next,
            String href) {
        public Line {
            stages = List.copyOf(stages);
        }
    }

    /** Where one matter of it stands. */
    public record Stage(String title, String sentence, boolean closed) {}

    /** The same list sorted by another column. */
    public String sortedBy(String column) {
        return "/desk/cases?" + (query.isEmpty() ? "" : query + "&") + "sort=" + column;
    }

    /** The same list as a file for a spreadsheet. */
    public String export() {
        return "/desk/cases.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    /** What a screen reader hears of a column: how it is sorted, or null. */
    public @Nullable String direction(String column) {
        return sort.equals(column) ? "ascending" : null;
    }
}
