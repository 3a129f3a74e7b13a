package abate.server.desk.hearings;

import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Procedure;
import abate.engine.matter.Clock;
import abate.server.casefile.Docket;
import abate.server.casefile.DocketFilter;
import abate.server.casefile.DocketRow;
import abate.server.database.JurisdictionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The hearings on the docket: days that mark something, of procedures in which a hearing is set. */
public final class Hearings {
    /** The particular that names the day of a hearing in every book. */
    static final String DAY = "hearing_on";

    /** How a book names the clock that marks that day, with anything after it. */
    private static final String CLOCK = "hearing";

    private Hearings() {}

    /** Hearings from one day to another, both included. */
    public static List<DocketRow> rows(
            Docket docket, Book book, JurisdictionId jurisdiction, LocalDate from, LocalDate to) {
        Set<String> procedures = book.procedures().values().stream()
                .filter(Hearings::holdsHearings)
                .map(Procedure::name)
                .collect(Collectors.toUnmodifiableSet());
        if (procedures.isEmpty()) {
            return List.of();
        }
        DocketFilter filter = new DocketFilter(
                Set.of(),
                Set.of(ClockRule.Sort.MARKS),
                Set.of(Clock.Standing.RUNNING, Clock.Standing.REACHED),
                procedures);
        return docket.between(jurisdiction, from, to, filter).stream()
                .filter(row -> row.clock().startsWith(CLOCK))
                .toList();
    }

    private static boolean holdsHearings(Procedure procedure) {
        return procedure.acts().values().stream().anyMatch(rule -> rule.fields().containsKey(DAY));
    }
}
