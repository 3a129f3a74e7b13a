package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.matter.Accounts;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.service.Completion;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells of a case as it stands what later acts can still tell of it, thing by thing. */
final class Slicing {
    /** From the second matter of one procedure on, a walk tells them apart by no more than that there is another. */
    private static final String ANOTHER = "another ";

    private final CaseState state;
    private final Reads reads;
    private final Grain grain;
    private final Map<Matter, List<Clock>> clocks = new LinkedHashMap<>();
    private final List<String> things = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private Slicing(CaseState state, String matter, Reads reads, Grain grain) {
        this.state = state;
        this.reads = reads;
        this.grain = grain;
        Family.of(state, matter).forEach(each -> clocks.put(each, clocks(each)));
        clocks.keySet().forEach(this::days);
    }

    private List<Clock> clocks(Matter matter) {
        Read read = reads.of(matter);
        return state.clocks(matter).stream().filter(c -> read.clock(c.rule())).toList();
    }

    static Slice of(CaseState state, String matter, Reads reads, Grain grain) {
        Slicing slicing = new Slicing(state, matter, reads, grain);
        Set<String> seen = new HashSet<>();
        slicing.clocks
                .keySet()
                .forEach(each -> slicing.matter(each, seen.add(each.procedure().name()) ? "" : ANOTHER));
        return new Slice(slicing.things);
    }

    /** Today and the days to come, as far as clocks or answers that decide something name them, in their order. */
    static TreeSet<LocalDate> days(CaseState state, String matter, Reads reads) {
        return new Slicing(state, matter, reads, Grain.FINE).days;
    }

    private void days(Matter matter) {
        Read read = reads.of(matter);
        of(matter).forEach(clock -> note(clock.day()));
        for (Delivery delivery : state.deliveries(matter)) {
            if (delivery.completion() instanceof Completion.Complete complete
                    && read.served(delivery.letter().rule())) {
                note(complete.on());
            }
        }
        for (Done done : matter.done()) {
            if (matter.latest(done.rule().name()) == done) {
                done.particulars().map().forEach((field, value) -> {
                    if (read.asked(done.rule(), field)) {
                        note(value);
                    }
                });
            }
        }
    }

    private void note(Value value) {
        switch (value) {
            case Value.Day(LocalDate day) -> note(day);
            case Value.Moment(var at) -> note(at.toLocalDate());
            default -> {}
        }
    }

    private void note(LocalDate day) {
        if (!day.isBefore(state.day())) {
            days.add(day);
        }
    }

    private List<Clock> of(Matter matter) {
        return clocks.getOrDefault(matter, List.of());
    }

    /** @param which tells it from the first of its procedure */
    private void matter(Matter matter, String which) {
        String of = which + matter.procedure().name();
        Read read = reads.of(matter);
        things.add(of + " " + matter.state());
        for (ActRule rule : matter.procedure().acts().values()) {
            if (read.done(rule) && matter.latest(rule.name()) instanceof Done latest) {
                done(matter, latest, read, of + "." + rule.name());
            }
        }
        for (Clock clock : of(matter)) {
            things.add(of + "." + clock.rule().name()
                    + (clock.party() == null ? "" : "@" + clock.party().id()) + day(clock.day()));
        }
        money(matter, of);
    }

    private void done(Matter matter, Done latest, Read read, String of) {
        ActRule rule = latest.rule();
        things.add(of + (latest.inQuestion().isEmpty() ? "" : "?"));
        answers(latest, read).forEach(answer -> things.add(of + "." + answer));
        if (read.all(rule) && grain == Grain.FINE) {
            TreeSet<String> distinct = new TreeSet<>();
            matter.done().stream()
                    .filter(d -> d.rule().name().equals(rule.name()))
                    .forEach(each -> distinct.add(answers(each, read).toString()));
            things.add(of + distinct);
        }
        if (read.served(rule)) {
            state.deliveries(matter).stream()
                    .filter(d -> d.letter() == latest && Servings.counts(state, matter, d, read))
                    .forEach(d -> things.add(of + delivery(d)));
        }
    }

    private List<String> answers(Done done, Read read) {
        Gist gist = new Gist(read, done.rule(), this::day);
        List<String> answers = new ArrayList<>();
        for (Field field : done.rule().fields().values()) {
            if (read.kept(done.rule(), field.name())) {
                answers.add(
                        field.name() + " " + gist.of(field, done.particulars().get(field.name())));
            }
        }
        return answers;
    }

    private String delivery(Delivery delivery) {
        String stands = switch (delivery.completion()) {
            case Completion.Complete complete -> complete.on().isAfter(state.day()) ? "+later" : "+";
            case Completion.Open open -> open.failed().isEmpty() ? "" : "failed";
        };
        return ";" + delivery.recipient().id() + stands;
    }

    private void money(Matter matter, String of) {
        Accounts accounts = state.accounts(matter);
        accounts.unpaid().forEach((account, sum) -> things.add(of + "." + account + (sum.isPositive() ? '$' : '0')));
        if (accounts.credit().isPositive()) {
            things.add(of + "+credit");
        }
        state.held(matter)
                .forEach(held -> things.add(
                        of + "." + held.rule().name() + (held.amount().isPositive() ? '$' : '0')));
    }

    /** A day as the walk sees it: gone, today, or so many-th of those to come. */
    private String day(LocalDate day) {
        String ahead = grain == Grain.FINE ? ">" + days.headSet(day).size() : ">";
        return day.isBefore(state.day()) ? "<" : day.equals(state.day()) ? "=" : ahead;
    }
}
