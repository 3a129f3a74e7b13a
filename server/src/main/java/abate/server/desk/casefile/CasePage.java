package abate.server.desk.casefile;

import abate.engine.book.ClockRule;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Matter;
import abate.engine.matter.Refusal;
import abate.server.desk.calendar.Month;
import abate.server.desk.words.Because;
import abate.server.desk.words.Row;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case file as the desk shows it.
 *
 * @param map where the place is on a map; empty where its position is not known
 * @param day the day as of which it is seen
 * @param sentence where it stands, in words
 * @param next the date to look at next
 * @param canAct whether the reader may put anything on file: staff who may act, on an open file, today
 * @param measurable whether the book has housing standards to measure against
 * @param reports the residents' reports behind it
 * @param obstacles what still holds the file open
 * @param said what was just done, in a sentence; empty for nothing
 */
public record CasePage(
        CaseQuery query,
        String address,
        String apn,
        String map,
        When day,
        boolean closed,
        boolean canAct,
        boolean measurable,
        String sentence,
        Optional<CaseClocks.Line> next,
        List<MatterLine> matters,
        CaseActs acts,
        CasePeople people,
        CaseClocks clocks,
        Optional<Month> month,
        CaseTimeline timeline,
        CaseMoney money,
        CasePapers papers,
        CaseRequests requests,
        List<ReportLine> reports,
        List<Row> facts,
        List<Because> obstacles,
        String said) {

    /**
     * One matter.
     *
     * @param child sprang from another
     * @param inWords how its procedure runs
     * @param id its id within the case file
     */
    public record MatterLine(
            String title,
            String sentence,
            When since,
            boolean closed,
            boolean child,
            String inWords,
            String cite,
            String id) {}

    /**
     * One report of a resident.
     *
     * @param says what they wrote; empty where they wrote nothing
     */
    public record ReportLine(String reference, String concern, String says, When received, String href) {
        /** Enough of it to know what it is about. */
        public String excerpt() {
            return says.length() > 160 ? says.substring(0, 160).strip() + "…" : says;
        }
    }

    /** What the page is made of. */
    record Source(
            CaseState file,
            boolean closed,
            CasePapers papers,
            CaseRequests requests,
            List<ReportLine> reports,
            String map,
            String said) {}

    /** The page for a reader in these roles. */
    static CasePage of(Source source, CaseQuery query, Set<String> roles) {
        CaseState file = source.file();
        CaseClocks clocks = CaseClocks.of(file);
        boolean canAct =
                CaseActs.mayAct(roles) && !source.closed() && query.asOf().isEmpty();
        return new CasePage(
                query,
                address(file),
                CaseFacts.text(file, "apn"),
                source.map(),
                When.of(file.day(), file.day()),
                source.closed(),
                canAct,
                !file.book().standards().isEmpty(),
                sentence(file, source.closed()),
                clocks.next(),
                matters(file),
                source.closed() ? CaseActs.NONE : CaseActs.of(file, query.number(), roles),
                CasePeople.of(file, query.number()),
                clocks,
                query.month().map(key -> month(file, key, clocks)),
                CaseTimeline.of(file, query.show(), source.papers(), roles),
                CaseMoney.of(file, file.day()),
                source.papers(),
                source.requests(),
                source.reports(),
                CaseFacts.of(file),
                source.closed() ? List.of() : obstacles(file),
                source.said());
    }

    /** What the file is called: the street address, else the parcel, else that none is on file. */
    public static String address(CaseState file) {
        String address = CaseFacts.text(file, "address");
        String apn = CaseFacts.text(file, "apn");
        return !address.isEmpty() ? address : !apn.isEmpty() ? "Parcel " + apn : "No address on file";
    }

    /** Where the file stands: the open matter whose clock runs out first speaks for it, else the one that moved last. */
    public static String sentence(CaseState file, boolean closed) {
        if (closed) {
            return "This case is closed.";
        }
        List<Matter> open = file.matters().stream().filter(m -> !m.isClosed()).toList();
        if (open.isEmpty()) {
            return file.matters().isEmpty()
                    ? "No matter has been opened yet."
                    : "Every matter is closed; the case itself is still open.";
        }
        Matter latest = leading(file, open);
        String says = file.sentence(latest).english();
        return says.isEmpty() ? latest.procedure().title().english() + " is open." : says;
    }

    private static Matter leading(CaseState file, List<Matter> open) {
        return file.clocks().stream()
                .filter(clock -> clock.standing() == Clock.Standing.OVERDUE
                        || (clock.standing() == Clock.Standing.RUNNING
                                && (clock.rule().sort() == ClockRule.Sort.RIGHT
                                        || clock.rule().sort() == ClockRule.Sort.DUTY)))
                .filter(clock -> open.contains(clock.matter()))
                .min(Comparator.comparing(Clock::day))
                .map(Clock::matter)
                .orElseGet(() -> open.stream()
                        .max(Comparator.comparing((Matter m) -> m.ledTo() != null)
                                .thenComparing(Matter::since))
                        .orElseThrow());
    }

    private static List<MatterLine> matters(CaseState file) {
        List<MatterLine> lines = new ArrayList<>();
        file.matters().stream()
                .sorted(Comparator.comparing(Matter::isClosed))
                .forEach(matter -> lines.add(new MatterLine(
                        Told.title(file, matter),
                        file.sentence(matter).english(),
                        When.of(matter.since(), file.day()),
                        matter.isClosed(),
                        matter.parent() != null,
                        matter.procedure().inWords().english(),
                        matter.procedure().authority().toString(),
                        matter.id())));
        return lines;
    }

    private static List<Because> obstacles(CaseState file) {
        List<Refusal> obstacles = file.obstaclesToClosing();
        return obstacles.stream().map(Because::of).toList();
    }

    private static Month month(CaseState file, String key, CaseClocks clocks) {
        Map<LocalDate, List<Month.Mark>> marks = new HashMap<>();
        clocks.open().forEach(line -> mark(marks, line));
        clocks.past().forEach(line -> mark(marks, line));
        YearMonth month =
                Month.asked(key, clocks.next().map(next -> next.day().day()).orElse(file.day()));
        return Month.of(month, file.day(), file.book().calendars().working(), marks);
    }

    private static void mark(Map<LocalDate, List<Month.Mark>> marks, CaseClocks.Line line) {
        marks.computeIfAbsent(line.day().day(), day -> new ArrayList<>())
                .add(new Month.Mark(line.look(), line.sentence(), "#clocks"));
    }
}
