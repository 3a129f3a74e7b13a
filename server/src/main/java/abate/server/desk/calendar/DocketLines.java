package abate.server.desk.calendar;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Procedure;
import abate.engine.matter.Clock;
import abate.server.casefile.DocketRow;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Look;
import abate.server.desk.words.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns rows of the docket into lines with one-click acts. */
public record DocketLines(Book book, LocalDate today, Set<String> roles) {

    /** One row as a line, with the acts in these roles' hands. */
    public DocketLine of(DocketRow row) {
        Procedure procedure = book.procedures().get(row.procedure());
        return new DocketLine(
                Look.of(row.sort(), row.standing()),
                row.caseNumber(),
                row.address().isEmpty() ? "No address on file" : row.address(),
                row.matterTitle().english(),
                row.means().english(),
                row.whose().isEmpty() ? "" : procedure == null ? row.whose() : Hands.title(procedure, row.whose()),
                When.of(row.day(), today),
                standing(row),
                CaseLinks.file(row.caseNumber()),
                procedure == null ? List.of() : acts(procedure, row));
    }

    private List<DocketLine.Link> acts(Procedure procedure, DocketRow row) {
        ClockRule clock = procedure.clocks().get(row.clock());
        if (clock == null || row.settledOn() != null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(clock.metBy());
        if (clock.usedBy() != null) {
            names.add(clock.usedBy());
        }
        return names.stream()
                .map(name -> procedure.acts().get(name))
                .filter(rule -> rule instanceof ActRule known && !known.byLaw() && Hands.may(procedure, known, roles))
                .map(rule -> new DocketLine.Link(
                        rule.title().english(), CaseLinks.act(row.caseNumber(), row.matter(), rule.name())))
                .toList();
    }

    private static String standing(DocketRow row) {
        return switch (row.standing()) {
            case RUNNING -> "";
            case OVERDUE -> "not done";
            case KEPT -> row.sort() == ClockRule.Sort.RIGHT ? "used" : "done";
            case LATE -> "done late";
            case LAPSED -> "ended unused";
            case REACHED -> "has come";
        };
    }

    /** Whether a row is still something to do or to wait for. */
    public static boolean pending(DocketRow row) {
        return row.standing() == Clock.Standing.RUNNING || row.standing() == Clock.Standing.OVERDUE;
    }
}
