package abate.server.answer;

import abate.engine.book.ClockRule;
import abate.engine.matter.Accounts;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Matter;
import abate.engine.money.Money;
import abate.server.pages.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What comes if nobody does anything: the case as the law alone would carry it on, day by day of what matters.
 *
 * @param chart what is owed over time; empty where nothing ever is
 */
public record Outlook(List<Row> rows, Optional<Chart> chart) {
    /** Nothing to tell. */
    static final Outlook NONE = new Outlook(List.of(), Optional.empty());

    private static final int MOST_DUE_DAYS = 4;
    private static final List<Integer> LATER = List.of(30, 90, 365);

    public Outlook {
        rows = List.copyOf(rows);
    }

    /**
     * One day of it.
     *
     * @param label what the day is: "last day to appeal", "90 days later"
     * @param owed everything owed by then in this matter
     * @param sentence where the matter then stands, or, where it stands as on the row before, what the sum is made of;
     *     empty where nothing has changed
     * @param why what the sum rests on, and the day
     */
    public record Row(When when, String label, Money owed, String sentence, List<Because> why) {
        public Row {
            why = List.copyOf(why);
        }
    }

    /** A day to look at. */
    private record Mark(LocalDate day, String label, Optional<Clock> clock) {}

    static Outlook of(OpenLetter open, Speech speech, Page page) {
        List<Row> rows = new ArrayList<>();
        String before = "";
        Money owedBefore = Money.ZERO;
        for (Mark mark : marks(open, speech, page)) {
            CaseState then = at(open, mark.day);
            Matter matter = then.matter(open.matter().id()).orElseThrow();
            Accounts accounts = then.accounts(matter);
            boolean moved = !matter.state().equals(before);
            boolean grown = !accounts.owing().equals(owedBefore);
            if (moved || grown || mark.clock.isPresent()) {
                String sentence = moved
                        ? speech.say(then.sentence(matter, open.reader()))
                        : grown ? madeOf(accounts, speech) : "";
                rows.add(new Row(
                        speech.when(mark.day), mark.label, accounts.owing(), sentence, why(mark, accounts, speech)));
            }
            before = matter.state();
            owedBefore = accounts.owing();
        }
        return new Outlook(rows, Chart.of(rows));
    }

    /** "Administrative penalty $9,000.00 + Interest $4.93". */
    private static String madeOf(Accounts accounts, Speech speech) {
        return accounts.charges().stream()
                .map(charge -> speech.say(charge.rule().title()) + " " + charge.amount())
                .collect(Collectors.joining(" + "));
    }

    private static List<Because> why(Mark mark, Accounts accounts, Speech speech) {
        List<Because> why = new ArrayList<>();
        mark.clock.ifPresent(clock -> why.add(speech.because(clock.reason())));
        accounts.charges().forEach(charge -> why.add(speech.because(charge.reason())));
        return why;
    }

    /** Today, each last day of the reader's that the law then sets and the day after it, and the times after the last. */
    private static List<Mark> marks(OpenLetter open, Speech speech, Page page) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(open.today(), page.say("answer.nothing.today"), Optional.empty()));
        LocalDate at = open.today();
        for (int i = 0; i < MOST_DUE_DAYS; i++) {
            Optional<Clock> next = nextDue(open, at);
            if (next.isEmpty()) {
                break;
            }
            LocalDate due = next.get().day();
            marks.add(new Mark(due, speech.say(next.get().rule().means()), next));
            marks.add(new Mark(due.plusDays(1), page.say("answer.nothing.dayafter"), Optional.empty()));
            at = due.plusDays(1);
        }
        LocalDate last = marks.size() == 1 ? open.today() : at.minusDays(1);
        for (int days : LATER) {
            marks.add(new Mark(last.plusDays(days), page.say("answer.nothing.later", days), Optional.empty()));
        }
        return marks;
    }

    private static Optional<Clock> nextDue(OpenLetter open, LocalDate after) {
        return open.mine(at(open, after)).stream()
                .filter(clock -> clock.standing() == Clock.Standing.RUNNING)
                .filter(clock -> due(clock.rule().sort()))
                .filter(clock -> !clock.day().isBefore(after))
                .min(Comparator.comparing(Clock::day));
    }

    private static boolean due(ClockRule.Sort sort) {
        return switch (sort) {
            case RIGHT, DUTY -> true;
            case EARLIEST, MARKS, RUNS -> false;
        };
    }

    private static CaseState at(OpenLetter open, LocalDate day) {
        List<Act> acts = open.view().acts();
        return day.equals(open.today())
                ? open.state()
                : CaseLaw.fold(open.state().book(), acts, day);
    }
}
