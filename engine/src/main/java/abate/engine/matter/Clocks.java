package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.time.Computed;
import abate.engine.time.ComputedTime;
import abate.engine.time.Count;
import abate.engine.time.Dates;
import abate.engine.time.Deadline;
import abate.engine.time.Meetings;
import abate.engine.time.Step;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Derives the clocks of one matter from what is on file. */
final class Clocks {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final MatterScope scope;

    Clocks(CaseState file, Matter matter, LocalDate now) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.scope = new MatterScope(file, matter, now);
    }

    List<Clock> all() {
        List<Clock> clocks = new ArrayList<>();
        for (ClockRule rule : matter.procedure().clocks().values()) {
            for (Found found : found(rule)) {
                clocks.add(clock(rule, found));
            }
        }
        return clocks;
    }

    /** A day found for a clock, for one recipient or for the matter. */
    record Found(@Nullable Party party, Computed computed, Scope scope) {
        LocalDate day() {
            return computed.day();
        }
    }

    /** The clock's days: none where it has not started. */
    List<Found> found(ClockRule rule) {
        if (rule.each() == null) {
            return compute(rule.spec(), scope)
                    .map(c -> List.of(new Found(owner(rule), c, scope)))
                    .orElse(List.of());
        }
        List<Found> found = new ArrayList<>();
        for (Delivery delivery : new Deliveries(file, matter).ofLatest(rule.each())) {
            Scope inner = scope.with("recipient", MatterScope.recipient(delivery, file));
            compute(rule.spec(), inner).ifPresent(c -> found.add(new Found(delivery.recipient(), c, inner)));
        }
        return found;
    }

    private @Nullable Party owner(ClockRule rule) {
        String runsFor = matter.procedure().runsFor();
        return runsFor != null && runsFor.equals(rule.whose())
                ? file.party(matter.party()).orElse(null)
                : null;
    }

    /** The day of a clock for one party; without a party, or with a single clock, the latest. */
    Optional<LocalDate> day(ClockRule rule, @Nullable String party) {
        LocalDate latest = null;
        for (Found f : found(rule)) {
            boolean theirs = rule.each() == null
                    || party == null
                    || (f.party() != null && f.party().id().equals(party));
            if (theirs && (latest == null || f.day().isAfter(latest))) {
                latest = f.day();
            }
        }
        return Optional.ofNullable(latest);
    }

    /** What the names of expressions stand for, with that party's own day for each clock of each recipient. */
    Scope asReadBy(Party reader) {
        Scope read = scope;
        for (ClockRule rule : matter.procedure().clocks().values()) {
            Optional<LocalDate> own = rule.each() == null ? Optional.empty() : day(rule, reader.id());
            if (own.isPresent()) {
                read = read.with(rule.name(), Value.of(own.get()));
            }
        }
        return read;
    }

    /** The day on which the clock has lapsed for everyone it must run for: the day after; null while it runs. */
    @Nullable
    LocalDate lapsesOn(ClockRule rule) {
        List<Found> found = found(rule);
        if (found.isEmpty() || (rule.each() != null && !everyStarterHasOne(rule.each()))) {
            return null;
        }
        return found.stream()
                .map(Found::day)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
    }

    private boolean everyStarterHasOne(String act) {
        return new Deliveries(file, matter)
                .ofLatest(act).stream()
                        .filter(d -> d.rule().starts())
                        .allMatch(d -> d.completeOn(file).isPresent());
    }

    Optional<Computed> compute(ClockRule.Spec spec, Scope in) {
        return switch (spec) {
            case ClockRule.Counted counted -> counted(counted, in);
            case ClockRule.On on ->
                on.day().in(in) instanceof Value.Day(LocalDate day)
                        ? Optional.of(new Computed(day, List.of()))
                        : Optional.empty();
            case ClockRule.LaterOf later -> chosen(later.of(), in).map(Computed::latestOf);
            case ClockRule.EarlierOf earlier -> chosen(earlier.of(), in).map(Computed::earliestOf);
            case ClockRule.FirstOf first -> firstOf(first, in);
            case ClockRule.MeetingOf meeting -> meeting(meeting, in);
        };
    }

    private Optional<List<Computed>> chosen(List<ClockRule.Spec> specs, Scope in) {
        List<Computed> all = specs.stream()
                .map(s -> compute(s, in))
                .flatMap(Optional::stream)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Optional<Computed> firstOf(ClockRule.FirstOf first, Scope in) {
        for (ClockRule.Case each : first.cases()) {
            if (each.when().isEmpty() || each.when().get().holds(in)) {
                return compute(each.spec(), in);
            }
        }
        return Optional.empty();
    }

    private static Optional<Computed> counted(ClockRule.Counted counted, Scope in) {
        return counted.deadline(in)
                .flatMap(deadline -> counted(deadline, counted.anchor().in(in)));
    }

    private static Optional<Computed> counted(Deadline deadline, Value anchor) {
        if (deadline.count() instanceof Count.Hours) {
            return anchor instanceof Value.Moment(var at) ? Optional.of(asDay(deadline.apply(at))) : Optional.empty();
        }
        return switch (anchor) {
            case Value.Day(LocalDate day) -> Optional.of(deadline.apply(day));
            case Value.Moment(var at) -> Optional.of(deadline.apply(at.toLocalDate()));
            default -> Optional.empty();
        };
    }

    private static Computed asDay(ComputedTime time) {
        return new Computed(time.moment().toLocalDate(), time.steps());
    }

    private Optional<Computed> meeting(ClockRule.MeetingOf meeting, Scope in) {
        Book.Body body = file.book().bodies().get(meeting.body());
        if (body == null
                || !(meeting.atLeast().anchor().in(in) instanceof Value.Day(LocalDate after))
                || !(meeting.atLeast().deadline(in).map(Deadline::count).orElse(null)
                        instanceof Count.Days(int atLeast))) {
            return Optional.empty();
        }
        return new Meetings(body.meets()).firstAtLeast(atLeast, after);
    }

    private Clock clock(ClockRule rule, Found found) {
        LocalDate settled = settledOn(rule, found);
        LocalDate practical =
                suggests(rule.spec()) && !file.book().calendars().roll().isOpen(found.day())
                        ? file.book().calendars().roll().previousOpen(found.day())
                        : null;
        return new Clock(
                matter,
                rule,
                found.party(),
                found.day(),
                Moments.of(rule.spec(), found.scope()).orElse(null),
                practical,
                standing(rule, found.day(), settled),
                settled,
                reason(rule, found, 0));
    }

    private static boolean suggests(ClockRule.Spec spec) {
        return spec instanceof ClockRule.Counted counted && counted.suggest();
    }

    private @Nullable LocalDate settledOn(ClockRule rule, Found found) {
        List<String> acts = new ArrayList<>(rule.metBy());
        if (rule.usedBy() != null) {
            acts.add(rule.usedBy());
        }
        return matter.done().stream()
                .filter(d -> acts.contains(d.rule().name()) && isOf(rule, found, d))
                .map(Done::on)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(ClockRule rule, Found found, Done done) {
        return rule.each() == null
                || found.party() == null
                || doneBy(done, found.party().id());
    }

    /** Whether an act was done by or for a party; a clerk who records it names the party as {@code who}. */
    private static boolean doneBy(Done done, String party) {
        return party.equals(done.party()) || done.particulars().get("who").equals(Value.of(party));
    }

    private Clock.Standing standing(ClockRule rule, LocalDate day, @Nullable LocalDate settled) {
        boolean past = day.isBefore(now);
        return switch (rule.sort()) {
            case RIGHT -> settled != null ? Clock.Standing.KEPT : past ? Clock.Standing.LAPSED : Clock.Standing.RUNNING;
            case DUTY ->
                settled != null
                        ? settled.isAfter(day) ? Clock.Standing.LATE : Clock.Standing.KEPT
                        : past ? Clock.Standing.OVERDUE : Clock.Standing.RUNNING;
            case EARLIEST -> past ? Clock.Standing.REACHED : Clock.Standing.RUNNING;
            case MARKS, RUNS -> day.isAfter(now) ? Clock.Standing.RUNNING : Clock.Standing.REACHED;
        };
    }

    /** The reason of one clock, as part of another's. */
    Optional<Reason> reason(String name, int depth) {
        ClockRule rule = matter.procedure().clocks().get(name);
        return rule == null
                ? Optional.empty()
                : found(rule).stream().findFirst().map(f -> reason(rule, f, depth));
    }

    private Reason reason(ClockRule rule, Found found, int depth) {
        List<Reason> because = new ArrayList<>(anchors(rule.spec(), found.scope(), depth));
        for (Step step : found.computed().steps()) {
            because.add(
                    Reason.plain(new Words(step.say(Language.ENGLISH), step.say(Language.SPANISH)), Authority.NONE));
        }
        Words says = new Words(
                rule.means().english() + ": " + Dates.say(found.day(), Language.ENGLISH),
                rule.means().in(Language.SPANISH) + ": " + Dates.say(found.day(), Language.SPANISH));
        Authority branch = authority(rule.spec(), found.scope());
        Authority cited = rule.authority().rules().isEmpty()
                ? branch.or(rule.authority())
                : rule.authority().or(branch);
        return new Reason(says, cited, 0, because);
    }

    /** What the branch that was taken rests on. */
    private static Authority authority(ClockRule.Spec spec, Scope in) {
        return switch (spec) {
            case ClockRule.Counted c -> c.authority();
            case ClockRule.On on -> on.authority();
            case ClockRule.LaterOf of -> of.authority();
            case ClockRule.EarlierOf of -> of.authority();
            case ClockRule.FirstOf of ->
                of.cases().stream()
                        .filter(c -> c.when().isEmpty() || c.when().get().holds(in))
                        .findFirst()
                        .map(c -> authority(c.spec(), in))
                        .orElse(of.authority());
            case ClockRule.MeetingOf m -> m.authority().or(m.atLeast().authority());
        };
    }

    /** What the count starts from, for every branch that was taken. */
    private List<Reason> anchors(ClockRule.Spec spec, Scope in, int depth) {
        return switch (spec) {
            case ClockRule.Counted counted -> counted(counted, in, depth);
            case ClockRule.On on -> facts(on.day(), in, on.authority(), depth);
            case ClockRule.LaterOf of ->
                of.of().stream().flatMap(s -> anchors(s, in, depth).stream()).toList();
            case ClockRule.EarlierOf of ->
                of.of().stream().flatMap(s -> anchors(s, in, depth).stream()).toList();
            case ClockRule.FirstOf of ->
                of.cases().stream()
                        .filter(c -> c.when().isEmpty() || c.when().get().holds(in))
                        .findFirst()
                        .map(c -> anchors(c.spec(), in, depth))
                        .orElse(List.of());
            case ClockRule.MeetingOf m -> anchors(m.atLeast(), in, depth);
        };
    }

    private List<Reason> counted(ClockRule.Counted counted, Scope in, int depth) {
        List<Reason> because = new ArrayList<>(facts(counted.anchor(), in, counted.authority(), depth));
        if (counted.number() != null) {
            because.addAll(facts(counted.number(), in, counted.authority(), depth));
        }
        return because;
    }

    private List<Reason> facts(Expression expression, Scope in, Authority authority, int depth) {
        return new Why(file, matter, now, depth).of(expression, in, authority);
    }
}
