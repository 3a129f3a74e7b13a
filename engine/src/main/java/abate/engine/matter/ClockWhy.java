package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.ClockRule;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.time.Computed;
import abate.engine.time.Dates;
import abate.engine.time.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says why a clock falls on its day: what the count started from, its steps, and the branch that was taken. */
final class ClockWhy {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final int depth;

    /** @param depth how many reasons this one is part of */
    ClockWhy(CaseState file, Matter matter, LocalDate now, int depth) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.depth = depth;
    }

    /** Of the clock of that name; empty where it has not started. */
    Optional<Reason> of(String name) {
        ClockRule rule = matter.procedure().clocks().get(name);
        return rule == null
                ? Optional.empty()
                : new Clocks(file, matter, now).found(rule).stream().findFirst().map(found -> of(rule, found));
    }

    Reason of(ClockRule rule, Clocks.Found found) {
        List<Reason> because = new ArrayList<>(anchors(rule.spec(), found.scope(), rule.authority()));
        for (Step step : steps(rule, found)) {
            because.add(Reason.plain(Words.said(step::say), Authority.NONE));
        }
        Words says = Words.said(language -> rule.means().in(language) + ": " + Dates.say(found.day(), language));
        Authority branch = authority(rule.spec(), found.scope());
        Authority cited = rule.authority().rules().isEmpty()
                ? branch.or(rule.authority())
                : rule.authority().or(branch);
        return new Reason(says, cited, 0, because);
    }

    private List<Step> steps(ClockRule rule, Clocks.Found found) {
        Computed computed = Counting.steps(file.book()).of(rule.spec(), found.scope());
        return Objects.requireNonNull(computed).steps();
    }

    /** What the branch that was taken rests on. */
    private static Authority authority(ClockRule.Spec spec, Scope in) {
        return switch (spec) {
            case ClockRule.Counted c -> c.authority();
            case ClockRule.On on -> on.authority();
            case ClockRule.LaterOf of -> of.authority();
            case ClockRule.EarlierOf of -> of.authority();
            case ClockRule.FirstOf of -> {
                ClockRule.Spec taken = of.taken(in);
                yield taken == null ? of.authority() : authority(taken, in);
            }
            case ClockRule.MeetingOf m -> m.authority().or(m.atLeast().authority());
        };
    }

    /** What the count starts from, for every branch that was taken. */
    private List<Reason> anchors(ClockRule.Spec spec, Scope in, Authority clock) {
        return switch (spec) {
            case ClockRule.Counted counted -> counted(counted, in, clock);
            case ClockRule.On on -> facts(on.day(), in, on.authority());
            case ClockRule.LaterOf of -> each(of.of(), in, clock);
            case ClockRule.EarlierOf of -> each(of.of(), in, clock);
            case ClockRule.FirstOf of -> {
                ClockRule.Spec taken = of.taken(in);
                yield taken == null ? List.of() : anchors(taken, in, clock);
            }
            case ClockRule.MeetingOf m -> anchors(m.atLeast(), in, clock);
        };
    }

    private List<Reason> each(List<ClockRule.Spec> specs, Scope in, Authority clock) {
        return specs.stream().flatMap(spec -> anchors(spec, in, clock).stream()).toList();
    }

    private List<Reason> counted(ClockRule.Counted counted, Scope in, Authority clock) {
        List<Reason> because = new ArrayList<>(facts(counted.anchor(), in, counted.authority()));
        if (counted.number() != null) {
            because.addAll(facts(counted.number(), in, counted.authority().withRulesOf(clock)));
        }
        return because;
    }

    private List<Reason> facts(Expression expression, Scope in, Authority authority) {
        return new Why(file, matter, now, depth).of(expression, in, authority);
    }
}
