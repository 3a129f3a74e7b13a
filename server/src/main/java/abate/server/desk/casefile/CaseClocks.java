package abate.server.desk.casefile;

import abate.engine.book.ClockRule;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.server.desk.words.Because;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Look;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of a case file as the desk lists them.
 *
 * @param open those that still matter, overdue ones first, then by day
 * @param past those that were used, met, missed or have come, the latest first
 */
public record CaseClocks(List<Line> open, List<Line> past) {
    public CaseClocks {
        open = List.copyOf(open);
        past = List.copyOf(past);
    }

    /**
     * One clock.
     *
     * @param whose whose right or duty it is; empty for nobody's
     * @param matter the matter's title, where the file has several; else empty
     * @param practical the open day before, where the day itself is closed
     * @param standing how it stands, in words; empty while it simply runs
     */
    public record Line(
            Look look,
            String whose,
            String means,
            String matter,
            When day,
            Optional<When> practical,
            String standing,
            Because why) {

        /** As a sentence begins: "last day to appeal". */
        public String sentence() {
            return whose.isEmpty() ? means : means + " (" + whose + ")";
        }
    }

    /** The clocks of every matter, seen from the day as of which the file stands. */
    static CaseClocks of(CaseState file) {
        boolean several = file.matters().size() > 1;
        List<Clock> all = file.clocks();
        return new CaseClocks(
                all.stream()
                        .filter(CaseClocks::stillMatters)
                        .sorted(Comparator.comparing((Clock c) -> c.standing() != Clock.Standing.OVERDUE)
                                .thenComparing(Clock::day))
                        .map(clock -> line(file, clock, several))
                        .toList(),
                all.stream()
                        .filter(clock -> !stillMatters(clock))
                        .sorted(Comparator.comparing(Clock::day).reversed())
                        .map(clock -> line(file, clock, several))
                        .toList());
    }

    /** The clocks of one matter that still matter, by day. */
    public static List<Line> ofMatter(CaseState file, Matter matter) {
        return file.clocks(matter).stream()
                .filter(CaseClocks::stillMatters)
                .sorted(Comparator.comparing(Clock::day))
                .map(clock -> line(file, clock, false))
                .toList();
    }

    /** The date to look at next: what is overdue, else the nearest right or duty, else the nearest day at all. */
    public Optional<Line> next() {
        return open.stream()
                .filter(line -> line.look() != Look.MARK && line.look() != Look.BAR)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private static boolean stillMatters(Clock clock) {
        return switch (clock.standing()) {
            case OVERDUE -> !clock.matter().isClosed();
            case RUNNING -> !clock.matter().isClosed();
            case KEPT, LATE, LAPSED, REACHED -> false;
        };
    }

    /** One clock as of the day of the file; with the title of its matter where the file has several. */
    public static Line line(CaseState file, Clock clock, boolean several) {
        LocalDate today = file.day();
        return new Line(
                clock.matter().isClosed() ? Look.SETTLED : Look.of(clock.rule().sort(), clock.standing()),
                whose(clock),
                clock.rule().means().english(),
                several ? Told.title(file, clock.matter()) : "",
                When.of(clock.day(), today),
                Optional.ofNullable(clock.practical()).map(day -> When.of(day, today)),
                standing(clock, today),
                Because.of(clock.reason()));
    }

    private static String whose(Clock clock) {
        if (clock.party() instanceof Party party) {
            return party.name();
        }
        String role = clock.rule().whose();
        return role.isEmpty() ? "" : Hands.title(clock.matter().procedure(), role);
    }

    private static String standing(Clock clock, LocalDate today) {
        boolean right = clock.rule().sort() == ClockRule.Sort.RIGHT;
        String settled = clock.settledOn() == null
                ? ""
                : " on " + When.of(clock.settledOn(), today).brief();
        return switch (clock.standing()) {
            case RUNNING -> clock.matter().isClosed() ? "the matter is closed" : "";
            case KEPT -> (right ? "used" : "done") + settled;
            case LATE -> "done late" + settled;
            case LAPSED -> "ended unused";
            case OVERDUE -> clock.matter().isClosed() ? "was never done" : "not done";
            case REACHED -> "has come";
        };
    }
}
