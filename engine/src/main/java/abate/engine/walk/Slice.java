package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.matter.Accounts;
import abate.engine.matter.CaseState;
import abate.engine.matter.Clock;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.service.Completion;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * What later acts can still tell of a point: where each matter stands, what was done and answered as far as anything reads
 * it, where service stands, which money is owed or held for others, and in what order the days to come stand. Two points with one slice have
 * the same future, but for how far apart the days to come are.
 */
final class Slice {
    private final CaseState state;
    private final Reads reads;
    private final Grain grain;
    private final List<Matter> family;
    private final StringBuilder says = new StringBuilder();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private Slice(CaseState state, String matter, Reads reads, Grain grain) {
        this.state = state;
        this.reads = reads;
        this.grain = grain;
        this.family = Family.of(state, matter);
        family.forEach(this::days);
    }

    /** The slice in words. */
    static String of(CaseState state, String matter, Reads reads, Grain grain) {
        Slice slice = new Slice(state, matter, reads, grain);
        slice.family.forEach(slice::matter);
        return slice.says.toString();
    }

    /** Today and the days to come, as far as clocks or answers that decide something name them, in their order. */
    static TreeSet<LocalDate> days(CaseState state, String matter, Reads reads) {
        return new Slice(state, matter, reads, Grain.FINE).days;
    }

    private void days(Matter matter) {
        Read read = reads.of(matter);
        state.clocks(matter).stream().filter(c -> read.clock(c.rule())).forEach(clock -> note(clock.day()));
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

    private void matter(Matter matter) {
        Read read = reads.of(matter);
        says.append('\n').append(matter.procedure().name()).append(' ').append(matter.state());
        matter.procedure().acts().values().stream().filter(read::done).forEach(rule -> done(matter, rule, read));
        for (Clock clock : state.clocks(matter)) {
            if (read.clock(clock.rule())) {
                says.append('|').append(clock.rule().name());
                says.append(clock.party() == null ? "" : "@" + clock.party().id());
                says.append(day(clock.day()));
            }
        }
        money(matter);
    }

    private void done(Matter matter, ActRule rule, Read read) {
        List<Done> times = matter.done().stream()
                .filter(d -> d.rule().name().equals(rule.name()))
                .toList();
        if (times.isEmpty()) {
            return;
        }
        Done latest = times.getLast();
        says.append('|').append(rule.name()).append(answers(latest, read));
        if (read.all(rule) && grain != Grain.COARSE) {
            TreeSet<String> distinct = new TreeSet<>();
            times.forEach(each -> distinct.add(answers(each, read)));
            says.append(distinct);
        }
        if (read.served(rule)) {
            state.deliveries(matter).stream()
                    .filter(d -> d.letter() == latest && Servings.counts(state, matter, d, read))
                    .forEach(this::delivery);
        }
    }

    private String answers(Done done, Read read) {
        StringBuilder answers = new StringBuilder(done.inQuestion().isEmpty() ? "" : "?");
        Gist gist = new Gist(read, done.rule(), this::day);
        done.rule().fields().values().stream()
                .filter(field -> read.kept(done.rule(), field.name()))
                .forEach(field -> answers.append(',')
                        .append(gist.of(field, done.particulars().get(field.name()))));
        return answers.toString();
    }

    private void delivery(Delivery delivery) {
        says.append(';').append(delivery.recipient().id());
        switch (delivery.completion()) {
            case Completion.Complete complete -> says.append(complete.on().isAfter(state.day()) ? "+later" : "+");
            case Completion.Open open -> says.append(open.failed().isEmpty() ? "" : "failed");
        }
    }

    private void money(Matter matter) {
        Accounts accounts = state.accounts(matter);
        accounts.unpaid()
                .forEach((account, sum) -> says.append('|').append(account).append(sum.isPositive() ? '$' : '0'));
        says.append(accounts.credit().isPositive() ? "+credit" : "");
        state.held(matter)
                .forEach(held -> says.append('|')
                        .append(held.rule().name())
                        .append(held.amount().isPositive() ? '$' : '0'));
    }

    /** A day as the walk sees it: gone, today, or so many-th of those to come. */
    private String day(LocalDate day) {
        String ahead = grain == Grain.FINE ? ">" + days.headSet(day).size() : ">";
        return day.isBefore(state.day()) ? "<" : day.equals(state.day()) ? "=" : ahead;
    }
}
