package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ClockRule;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
    record Found(@Nullable Party party, LocalDate day, Scope scope) {}

    /** The clock's days: none where it has not started. */
    List<Found> found(ClockRule rule) {
        Counting<LocalDate> counting = Counting.days(file.book());
        if (rule.each() == null) {
            LocalDate day = counting.of(rule.spec(), scope);
            return day == null ? List.of() : List.of(new Found(owner(rule), day, scope));
        }
        List<Found> found = new ArrayList<>();
        for (Delivery delivery : new Deliveries(file, matter).ofLatest(rule.each())) {
            Scope inner = scope.with("recipient", delivery.asValue(file));
            LocalDate day = counting.of(rule.spec(), inner);
            if (day != null) {
                found.add(new Found(delivery.recipient(), day, inner));
            }
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
        if (rule.each() == null) {
            return Optional.ofNullable(Counting.days(file.book()).of(rule.spec(), scope));
        }
        LocalDate latest = null;
        for (Found f : found(rule)) {
            boolean theirs =
                    party == null || (f.party() != null && f.party().id().equals(party));
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
        if (rule.each() != null && !everyStarterHasOne(rule.each())) {
            return null;
        }
        return day(rule, null).map(last -> last.plusDays(1)).orElse(null);
    }

    private boolean everyStarterHasOne(String act) {
        for (Delivery each : new Deliveries(file, matter).ofLatest(act)) {
            if (each.rule().starts() && each.completeOn(file).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Clock clock(ClockRule rule, Found found) {
        LocalDateTime last = Moments.of(rule.spec(), found.scope()).orElse(null);
        Done settledBy = settledBy(rule, found);
        LocalDateTime hour = last == null || settledBy == null ? null : statedHour(settledBy);
        LocalDate settled = hour != null ? hour.toLocalDate() : settledBy != null ? settledBy.on() : null;
        LocalDate practical =
                suggests(rule.spec()) && !file.book().calendars().roll().isOpen(found.day())
                        ? file.book().calendars().roll().previousOpen(found.day())
                        : null;
        return new Clock(
                matter,
                rule,
                found.party(),
                found.day(),
                last,
                practical,
                last != null && hour != null && hour.isAfter(last)
                        ? tooLate(rule)
                        : standing(rule, found.day(), settled),
                settled,
                () -> new ClockWhy(file, matter, now, 0).of(rule, found));
    }

    private static boolean suggests(ClockRule.Spec spec) {
        return spec instanceof ClockRule.Counted counted && counted.suggest();
    }

    /** By the first act that uses or meets it; an act that set the clock anew leaves what was done before it behind. */
    private @Nullable Done settledBy(ClockRule rule, Found found) {
        if (rule.usedBy() == null && rule.metBy().isEmpty()) {
            return null;
        }
        List<Expression> anchors = rule.spec().anchors();
        Done settled = null;
        for (Done done : matter.done()) {
            if (renews(rule, anchors, done.rule())) {
                settled = null;
            }
            if (settled == null && settles(rule, found, done)) {
                settled = done;
            }
        }
        return settled;
    }

    /** The hour that an act says it came at, such as that of a filing; null where it says none. */
    private static @Nullable LocalDateTime statedHour(Done done) {
        for (String name : done.rule().fields().keySet()) {
            if (done.particulars().get(name) instanceof Value.Moment(LocalDateTime hour)) {
                return hour;
            }
        }
        return null;
    }

    private static Clock.Standing tooLate(ClockRule rule) {
        return rule.sort() == ClockRule.Sort.RIGHT ? Clock.Standing.LAPSED : Clock.Standing.LATE;
    }

    private static boolean settles(ClockRule rule, Found found, Done done) {
        String act = done.rule().name();
        return (act.equals(rule.usedBy()) || rule.metBy().contains(act)) && isOf(rule, found, done);
    }

    /** Whether an act of that name, done again, has the clock run from it. */
    private boolean renews(ClockRule rule, List<Expression> anchors, ActRule act) {
        return act.repeats()
                && (act.name().equals(rule.each()) || anchors.stream().anyMatch(anchor -> reads(anchor, act.name())));
    }

    private boolean reads(Expression anchor, String act) {
        return anchor.mentions(act)
                || matter.procedure().says().entrySet().stream()
                        .anyMatch(said -> anchor.mentions(said.getKey())
                                && said.getValue().mentions(act));
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
}
