package abate.engine.trial;

import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.engine.book.Field;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.matter.Accounts;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Charge;
import abate.engine.matter.Clock;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.money.Money;
import abate.engine.service.Attempt;
import abate.engine.time.Direction;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of every history, whatever people tried. */
public final class Holding {
    private static final Set<String> GIVEN = Set.of("act", "law");

    private final Book book;
    private final List<Act> acts;
    private final List<String> broken = new ArrayList<>();

    private Holding(Book book, List<Act> acts) {
        this.book = book;
        this.acts = acts;
    }

    /**
     * What of it does not hold of this history, in words; empty where all does.
     *
     * @param acts in the order they were recorded; at least one
     * @param asOf the day as of which the case is seen
     */
    public static List<String> broken(Book book, List<Act> acts, LocalDate asOf) {
        Holding holding = new Holding(book, acts);
        holding.check(asOf);
        return List.copyOf(holding.broken);
    }

    private void check(LocalDate asOf) {
        CaseState state = CaseLaw.fold(book, acts, asOf);
        for (Matter matter : state.matters()) {
            everyChargeHasAProvision(state, matter);
            moneyAddsUp(state, matter);
            noClockRunsBeforeItsTrigger(state, matter);
            nothingThatStandsIsOutOfItsRange(state, matter);
        }
        require(Said.of(state).equals(Said.of(CaseLaw.fold(book, acts, asOf))), "the same acts give another state");
        aPrefixIsTheStateThen();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    private void everyChargeHasAProvision(CaseState state, Matter matter) {
        for (Charge charge : state.accounts(matter).charges()) {
            require(
                    !charge.rule().authority().isEmpty(),
                    matter + ": no provision for " + charge.rule().name());
        }
    }

    private void moneyAddsUp(CaseState state, Matter matter) {
        Accounts accounts = state.accounts(matter);
        Money charged =
                Money.sum(accounts.charges().stream().map(Charge::amount).toList());
        Money paid = Money.sum(matter.done().stream()
                .filter(done -> !done.on().isAfter(state.day()))
                .flatMap(done -> done.rule().receives().stream()
                        .map(receipt -> done.particulars().get(receipt.field())))
                .flatMap(sum -> sum instanceof Value.Amount(Money money) && money.isPositive()
                        ? java.util.stream.Stream.of(money)
                        : java.util.stream.Stream.empty())
                .toList());
        require(
                accounts.owing().plus(paid).minus(accounts.credit()).equals(charged),
                matter + ": " + charged + " charged, " + paid + " paid, " + accounts.owing() + " owed, "
                        + accounts.credit() + " left over");
    }

    private void noClockRunsBeforeItsTrigger(CaseState state, Matter matter) {
        if (matter.done().isEmpty()) {
            return;
        }
        Scope scope = state.scope(matter, matter.done().getLast());
        for (Clock clock : state.clocks(matter)) {
            LocalDate trigger = clock.rule().each() == null
                    ? trigger(clock.rule().spec(), scope)
                    : firstStep(state, matter, clock.rule().each());
            require(
                    trigger == null || !clock.day().isBefore(trigger),
                    matter + ": " + clock.rule().name() + " on " + clock.day() + " was started on " + trigger);
            require(
                    !clock.reason().authority().isEmpty(),
                    matter + ": no provision for " + clock.rule().name());
        }
    }

    /** The first step taken to serve the latest letter of that act; null where there was none. */
    private static @Nullable LocalDate firstStep(CaseState state, Matter matter, String act) {
        Done done = matter.latest(act);
        return state.deliveries(matter).stream()
                .filter(delivery -> delivery.letter().equals(done))
                .flatMap(delivery -> delivery.attempts().stream())
                .map(Attempt::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The day a count starts from; null where it counts back or is no single count. */
    private static @Nullable LocalDate trigger(ClockRule.Spec spec, Scope scope) {
        return switch (spec) {
            case ClockRule.Counted counted ->
                counted.deadline().direction() == Direction.AFTER
                                && counted.anchor().in(scope) instanceof Value.Day(LocalDate day)
                        ? day
                        : null;
            case ClockRule.FirstOf first ->
                first.cases().stream()
                        .filter(c -> c.when().isEmpty() || c.when().get().holds(scope))
                        .findFirst()
                        .map(c -> trigger(c.spec(), scope))
                        .orElse(null);
            case ClockRule.On on -> null;
            case ClockRule.LaterOf later -> null;
            case ClockRule.EarlierOf earlier -> null;
            case ClockRule.MeetingOf meeting -> trigger(meeting.atLeast(), scope);
        };
    }

    private void nothingThatStandsIsOutOfItsRange(CaseState state, Matter matter) {
        for (Done done : matter.done()) {
            for (Field field : done.rule().fields().values()) {
                if (done.inQuestion().isEmpty()
                        && done.particulars().get(field.name()) instanceof Value.Amount(Money given)) {
                    Scope scope = state.scope(matter, done);
                    require(
                            bound(field.least(), scope, Money.ZERO).compareTo(given) <= 0
                                    && bound(field.most(), scope, given).compareTo(given) >= 0,
                            matter + ": " + field.name() + " of " + done.rule().name() + " stands at " + given);
                }
            }
        }
    }

    /** A bound that rests on the act itself and the law alone; others may have moved since. */
    private static Money bound(@Nullable Expression bound, Scope scope, Money otherwise) {
        return bound != null
                        && GIVEN.containsAll(bound.roots().keySet())
                        && bound.in(scope) instanceof Value.Amount(Money sum)
                ? sum
                : otherwise;
    }

    /** What was recorded up to a day makes the state of that day, whatever was recorded later. */
    private void aPrefixIsTheStateThen() {
        int half = acts.size() / 2;
        LocalDate then = acts.get(half).recorded();
        List<Act> known =
                acts.stream().filter(act -> !act.recorded().isAfter(then)).toList();
        require(
                Said.of(CaseLaw.fold(book, acts, then)).equals(Said.of(CaseLaw.fold(book, known, then))),
                "the state of " + then + " changed with what was recorded later");
    }
}
