package abate.engine.alteration;

import abate.engine.book.ClockRule;
import abate.engine.book.ClockRule.Spec;
import abate.engine.time.Deadline;
import abate.engine.time.Roll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A clock's count with one more, one less, or a last day that stays where it falls; also inside what picks among counts. */
final class CountAlterations {
    private CountAlterations() {}

    /** A count that is not as it should be, and how it differs. */
    record Altered(String says, Spec spec) {}

    static List<Altered> of(Spec spec) {
        return switch (spec) {
            case ClockRule.Counted counted -> counted(counted);
            case ClockRule.On on -> List.of();
            case ClockRule.LaterOf of -> each(of.of(), specs -> new ClockRule.LaterOf(specs, of.authority()));
            case ClockRule.EarlierOf of -> each(of.of(), specs -> new ClockRule.EarlierOf(specs, of.authority()));
            case ClockRule.FirstOf of -> cases(of);
            case ClockRule.MeetingOf of -> meeting(of);
        };
    }

    private static List<Altered> counted(ClockRule.Counted counted) {
        List<Altered> altered = new ArrayList<>();
        Deadline deadline = counted.deadline();
        int n = deadline.count().n();
        if (counted.number() == null) {
            altered.add(new Altered("counting one more", with(counted, deadline.counting(n + 1))));
            if (n > 0) {
                altered.add(new Altered("counting one less", with(counted, deadline.counting(n - 1))));
            }
        }
        if (deadline.roll() != Roll.NONE) {
            Deadline still = new Deadline(deadline.count(), deadline.direction(), Roll.NONE, deadline.calendars());
            altered.add(new Altered("without its roll", with(counted, still)));
        }
        return altered;
    }

    private static ClockRule.Counted with(ClockRule.Counted counted, Deadline deadline) {
        return new ClockRule.Counted(
                deadline, counted.anchor(), counted.suggest(), counted.authority(), counted.number());
    }

    private static List<Altered> each(List<Spec> specs, Function<List<Spec>, Spec> whole) {
        List<Altered> altered = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            for (Altered one : of(specs.get(i))) {
                List<Spec> others = new ArrayList<>(specs);
                others.set(i, one.spec());
                altered.add(new Altered(within(one.says(), i), whole.apply(others)));
            }
        }
        return altered;
    }

    /** Which of several counts, and of those inside it, is another. */
    private static String within(String says, int place) {
        String which = " in its " + Place.ordinal(place) + " count";
        int inner = says.indexOf(" in its ");
        return inner < 0 ? says + which : says.substring(0, inner) + which + ", there" + says.substring(inner);
    }

    private static List<Altered> cases(ClockRule.FirstOf first) {
        List<Spec> specs = first.cases().stream().map(ClockRule.Case::spec).toList();
        return each(specs, others -> {
            List<ClockRule.Case> cases = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                cases.add(new ClockRule.Case(first.cases().get(i).when(), others.get(i)));
            }
            return new ClockRule.FirstOf(cases, first.authority());
        });
    }

    private static List<Altered> meeting(ClockRule.MeetingOf meeting) {
        List<Altered> altered = new ArrayList<>();
        for (Altered one : counted(meeting.atLeast())) {
            if (one.spec() instanceof ClockRule.Counted atLeast) {
                altered.add(
                        new Altered(one.says(), new ClockRule.MeetingOf(meeting.body(), atLeast, meeting.authority())));
            }
        }
        return altered;
    }
}
