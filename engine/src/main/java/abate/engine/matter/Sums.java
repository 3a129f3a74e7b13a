package abate.engine.matter;

import abate.engine.book.ChargeRule;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.money.AccrualStatement;
import abate.engine.money.DailyAccrual;
import abate.engine.money.Money;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one charge that bears no interest comes to: a plain sum or a sum that grows by the day, once or for each of
 * several things. A running sum is the same whichever day it is asked on, and is entered only on the days on which
 * something was paid or a part of it ended.
 */
final class Sums {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final MatterScope scope;
    private final ChargeRule rule;
    private final List<Part> parts = new ArrayList<>();
    private final Optional<Money> cap;

    Sums(CaseState file, Matter matter, LocalDate now, ChargeRule rule) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.scope = new MatterScope(file, matter, now);
        this.rule = rule;
        this.cap = rule.accrual()
                .flatMap(running -> read(running.cap(), scope))
                .map(value -> value instanceof Value.Amount(Money most) ? most : null);
        things().forEach(thing -> part(thing).ifPresent(parts::add));
    }

    /** One thing charged for: from when, and the sum or how it runs. */
    private record Part(Scope inside, @Nullable LocalDate arisen, Money sum, Optional<DailyAccrual> running) {

        Money on(LocalDate day) {
            return running.map(r -> r.at(day).owed()).orElse(sum);
        }
    }

    private List<Scope> things() {
        return rule.each()
                .map(each -> each.list().in(scope) instanceof Value.Listed(List<Value> items)
                        ? items.stream()
                                .map(item -> scope.with(each.as(), item))
                                .toList()
                        : List.<Scope>of())
                .orElse(List.of(scope));
    }

    private Optional<Part> part(Scope inside) {
        Optional<DailyAccrual> running = rule.accrual().flatMap(r -> running(r, inside));
        if (running.isPresent()) {
            return Optional.of(new Part(inside, null, Money.ZERO, running));
        }
        return read(rule.amount(), inside)
                .map(value -> value instanceof Value.Amount(Money sum)
                        ? new Part(inside, ownDay(inside), sum, Optional.empty())
                        : null);
    }

    private static Optional<DailyAccrual> running(ChargeRule.Accrual r, Scope inside) {
        if (!(r.aDay().in(inside) instanceof Value.Amount(Money aDay))
                || !(r.from().in(inside) instanceof Value.Day(LocalDate from))) {
            return Optional.empty();
        }
        DailyAccrual running = DailyAccrual.running(aDay, from);
        return Optional.of(
                read(r.until(), inside).orElse(Value.ABSENT) instanceof Value.Day(LocalDate until)
                        ? running.until(until)
                        : running);
    }

    private static Optional<Value> read(@Nullable Expression expression, Scope in) {
        return Optional.ofNullable(expression).map(e -> e.in(in)).filter(Value::present);
    }

    private @Nullable LocalDate ownDay(Scope inside) {
        return rule.each()
                .map(each -> inside.value(each.as()))
                .map(thing -> thing instanceof Value.Structure s && s.get("on") instanceof Value.Day(LocalDate on)
                        ? on
                        : null)
                .orElse(null);
    }

    private Words label(Scope inside) {
        return rule.each()
                .flatMap(each -> read(each.label(), inside))
                .map(value -> Words.said(language -> Saying.of(value, language)))
                .orElse(Words.NONE);
    }

    /** The whole charge on a day, within its cap; absent where no part of it can be worked out. */
    Value total(LocalDate day) {
        return parts.isEmpty() ? Value.ABSENT : Value.of(capped(day));
    }

    private Money capped(LocalDate day) {
        Money full = Money.sum(parts.stream().map(part -> part.on(day)).toList());
        return cap.map(full::min).orElse(full);
    }

    /** Whether it grows by the day. */
    boolean runs() {
        return rule.accrual().isPresent();
    }

    /** What is entered for it, given the days on which its account was paid. */
    List<Posting> postings(LocalDate arisen, List<LocalDate> paid) {
        return runs() ? milestones(paid) : plain(arisen);
    }

    private List<Posting> plain(LocalDate arisen) {
        List<Posting> postings = new ArrayList<>();
        for (Part part : parts) {
            String place = rule.each().isPresent() ? ":" + postings.size() : "";
            LocalDate on = part.arisen() == null ? arisen : part.arisen();
            if (!part.sum().isZero()) {
                postings.add(posting(place, on, part.sum()));
            }
        }
        return postings;
    }

    private List<Posting> milestones(List<LocalDate> paid) {
        TreeSet<LocalDate> days = new TreeSet<>(paid);
        parts.forEach(part -> part.running().flatMap(DailyAccrual::until).ifPresent(days::add));
        List<Posting> postings = new ArrayList<>();
        Money entered = Money.ZERO;
        for (LocalDate day : days) {
            Money sum = capped(day);
            if (!day.isAfter(now) && sum.compareTo(entered) > 0) {
                postings.add(posting(":" + day, day, sum.minus(entered)));
                entered = sum;
            }
        }
        return postings;
    }

    private Posting posting(String place, LocalDate on, Money sum) {
        return new Posting(
                "charge:" + rule.name() + place, Posting.Sort.CHARGE, on, rule.account(), sum, rule.authority(), 0);
    }

    /** What the sum rests on. */
    Reason reason(Money total) {
        List<Reason> because = new ArrayList<>();
        for (Part part : parts) {
            because.addAll(part.running().isPresent() ? List.of(ran(part)) : facts(part));
        }
        return new Reason(
                Words.said(language -> rule.title().in(language) + ": " + total), rule.authority(), 0, because);
    }

    private List<Reason> facts(Part part) {
        return new Why(file, matter, now).of(Objects.requireNonNull(rule.amount()), part.inside(), rule.authority());
    }

    private Reason ran(Part part) {
        ChargeRule.Accrual accrual = rule.accrual().orElseThrow();
        AccrualStatement statement = part.running().orElseThrow().at(now);
        Why why = new Why(file, matter, now);
        List<Reason> because = new ArrayList<>(why.of(accrual.aDay(), part.inside(), rule.authority()));
        because.addAll(why.of(accrual.from(), part.inside(), rule.authority()));
        if (accrual.until() != null) {
            because.addAll(why.of(accrual.until(), part.inside(), rule.authority()));
        }
        Words name = label(part.inside());
        return new Reason(
                Words.said(language ->
                        (name.english().isEmpty() ? "" : name.in(language) + ": ") + statement.say(language)),
                rule.authority(),
                0,
                because);
    }
}
