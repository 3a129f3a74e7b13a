package abate.engine.walk;

import abate.engine.book.ChargeRule;
import abate.engine.book.Procedure;
import abate.engine.book.Promises;
import abate.engine.expression.Expression;
import abate.engine.matter.CaseState;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.matter.Stated;
import abate.engine.service.Completion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Watches every move of a walk: what was reached by it, and whether what must hold held when it was made. */
final class Watch {
    private static final String BLANK = "…";

    private final Procedure procedure;
    private final Set<String> states = new LinkedHashSet<>();
    private final Set<String> acts = new LinkedHashSet<>();
    private final Set<String> contents = new LinkedHashSet<>();
    private final Map<String, String> blank = new LinkedHashMap<>();
    private final Map<String, String> broken = new LinkedHashMap<>();
    private final Map<String, String> twice = new LinkedHashMap<>();
    private final Map<String, String> unserved = new LinkedHashMap<>();

    Watch(Procedure procedure) {
        this.procedure = procedure;
    }

    /** The procedure that is watched, by name. */
    String procedure() {
        return procedure.name();
    }

    /**
     * A move was made.
     *
     * @param before the case before it; the same as after at the start
     * @param matter the matter that is walked
     * @param way tells how one comes there, for what is wrong
     */
    void move(CaseState before, CaseState after, String matter, Supplier<String> way) {
        Matter now = after.matter(matter).orElseThrow();
        Matter then = before.matter(matter).orElseThrow();
        List<Done> fresh = fresh(then, now);
        fresh.forEach(done -> done(after, now, done, way));
        Set<String> come = states(then, now, fresh);
        states.addAll(come);
        come.remove(then.state());
        come.forEach(state -> promise(new Promises.StateReached(state), after, now, null, way));
        once(now, way);
        charges(after, then, now, way);
    }

    private static List<Done> fresh(Matter then, Matter now) {
        List<Done> fresh = new ArrayList<>();
        for (Done done : now.done()) {
            long before =
                    then.done().stream().filter(d -> d.rule() == done.rule()).count();
            long index = now.done().stream()
                    .takeWhile(d -> d != done)
                    .filter(d -> d.rule() == done.rule())
                    .count();
            if (index >= before) {
                fresh.add(done);
            }
        }
        return fresh;
    }

    /** Where the matter stood, stands, and went through in between. */
    private static Set<String> states(Matter then, Matter now, List<Done> fresh) {
        Set<String> states = new LinkedHashSet<>(List.of(then.state()));
        fresh.stream()
                .filter(done -> done.inQuestion().isEmpty())
                .map(done -> done.rule().to())
                .filter(Objects::nonNull)
                .forEach(states::add);
        states.add(now.state());
        return states;
    }

    private void done(CaseState after, Matter now, Done done, Supplier<String> way) {
        acts.add(done.rule().name());
        if (done.inQuestion().isEmpty()) {
            promise(new Promises.ActDone(done.rule().name()), after, now, done, way);
        }
        String letter = done.rule().letter();
        if (letter != null) {
            for (Stated stated : after.contents(now, done)) {
                String name = letter + " › " + stated.item().english();
                contents.add(name);
                if (stated.lines().stream().anyMatch(line -> line.english().equals(BLANK))) {
                    blank.computeIfAbsent(name, n -> way.get());
                }
            }
        }
    }

    private void promise(
            Promises.Happening happened, CaseState after, Matter now, @Nullable Done act, Supplier<String> way) {
        for (Promises.Promise promise : procedure.promises().named()) {
            if (promise.never().equals(happened)
                    && !broken.containsKey(promise.name())
                    && !holds(promise.unless(), after, now, act)) {
                broken.put(promise.name(), way.get());
            }
        }
    }

    private static boolean holds(Expression unless, CaseState after, Matter now, @Nullable Done act) {
        Done seen = act != null ? act : now.ledTo();
        return seen != null && unless.holds(after.scope(now, seen));
    }

    private void once(Matter now, Supplier<String> way) {
        Map<String, Integer> times = new LinkedHashMap<>();
        now.done().stream()
                .filter(d -> d.inQuestion().isEmpty())
                .filter(d -> !d.rule().repeats()
                        || procedure.promises().once().contains(d.rule().name()))
                .forEach(d -> times.merge(d.rule().name(), 1, Integer::sum));
        times.forEach((act, count) -> {
            if (count > 1) {
                twice.computeIfAbsent(act, a -> way.get());
            }
        });
    }

    private void charges(CaseState after, Matter then, Matter now, Supplier<String> way) {
        for (ChargeRule charge : procedure.charges().values()) {
            LocalDate arisen = now.arisen(charge.name());
            if (arisen == null || then.arisen(charge.name()) != null || !owed(after, now, charge)) {
                continue;
            }
            promise(new Promises.ChargeArises(charge.name()), after, now, null, way);
            if (!served(after, now, arisen)) {
                unserved.computeIfAbsent(charge.name(), c -> way.get());
            }
        }
    }

    /** Whether it is a sum at all: an amount that no council has set is owed by nobody. */
    private static boolean owed(CaseState after, Matter now, ChargeRule charge) {
        return after.accounts(now).charges().stream().anyMatch(each -> each.rule() == charge);
    }

    private static boolean served(CaseState after, Matter now, LocalDate by) {
        return after.deliveries(now).stream()
                .map(Delivery::completion)
                .anyMatch(c -> c instanceof Completion.Complete complete
                        && !complete.on().isAfter(by));
    }

    /** What was seen, with what the trail of the walk tells. */
    Walked walked(boolean opened, String apart, int points, int left, boolean paired, List<String> stuck) {
        return new Walked(
                opened, apart, points, left, paired, states, acts, contents, blank, stuck, broken, twice, unserved);
    }
}
