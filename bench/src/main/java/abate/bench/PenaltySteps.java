package abate.bench;

import abate.engine.money.Money;
import abate.engine.time.Calendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.flowable.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** What the steps of the process do: each works out its dates and sums, and keeps them as variables of the process. */
public final class PenaltySteps {
    private static final Map<String, Level> LEVELS = Map.of(
            "A", new Level(100, 500, 25),
            "B", new Level(100, 1_000, 50),
            "C", new Level(1_000, 5_000, 100),
            "D", new Level(2_500, 10_000, 250),
            "E", new Level(2_500, 25_000, 500));

    private record Level(long least, long most, long fee) {}

    private final Calendar roll;
    private Level level = new Level(0, 0, 0);
    private String state = "";
    private Money owing = Money.ZERO;
    private @Nullable LocalDate appealBy;
    private @Nullable LocalDate hearingNotBefore;
    private @Nullable LocalDate decideBy;
    private @Nullable LocalDate payBy;
    private @Nullable LocalDate bears;

    PenaltySteps(Calendar roll) {
        this.roll = roll;
    }

    void begin() {
        hearingNotBefore = null;
        decideBy = null;
        payBy = null;
        bears = null;
        owing = Money.ZERO;
    }

    boolean ended() {
        return state.equals("paid") || state.equals("dismissed");
    }

    Penalty.Outcome outcome() {
        Penalty.Dates dates = new Penalty.Dates(
                Money.ofDollars(level.least()),
                Money.ofDollars(level.most()),
                Money.ofDollars(level.fee()),
                Objects.requireNonNull(appealBy),
                hearingNotBefore,
                decideBy,
                payBy,
                bears);
        return new Penalty.Outcome(dates, state, owing);
    }

    /** The order is issued: the level's range and the fee of an appeal. */
    public void order(DelegateExecution process) {
        level = Objects.requireNonNull(LEVELS.get((String) process.getVariable("level")));
        Money each = FlowablePenalties.cents(process.getVariable("each"));
        if (each.compareTo(Money.ofDollars(level.least())) < 0 || each.compareTo(Money.ofDollars(level.most())) > 0) {
            throw new IllegalArgumentException("outside the range of its level: " + each);
        }
        state(process, "issued");
    }

    /** The order is served: 20 days to appeal. */
    public void served(DelegateExecution process) {
        appealBy = roll.nextOpen(
                FlowablePenalties.day(process.getVariable("served")).plusDays(20));
        process.setVariable("appeal_by", appealBy);
        state(process, "served");
    }

    /** Nobody appealed. */
    public void becomesFinal(DelegateExecution process) {
        payable(process, FlowablePenalties.day(process.getVariable("appeal_by")).plusDays(1));
    }

    /** An appeal came in time. */
    public void appealed(DelegateExecution process) {
        LocalDate filed = FlowablePenalties.day(process.getVariable("appealed"));
        if (filed.isAfter(FlowablePenalties.day(process.getVariable("appeal_by")))) {
            throw new IllegalArgumentException("too late: " + filed);
        }
        state(process, "appealed");
    }

    /** The notice of hearing is mailed: 20 days from the appeal and 15 from the notice. */
    public void noticed(DelegateExecution process) {
        LocalDate afterAppeal =
                FlowablePenalties.day(process.getVariable("appealed")).plusDays(20);
        LocalDate afterNotice =
                FlowablePenalties.day(process.getVariable("noticed")).plusDays(15);
        hearingNotBefore = afterAppeal.isAfter(afterNotice) ? afterAppeal : afterNotice;
        process.setVariable("hearing_not_before", hearingNotBefore);
    }

    /** The hearing is held: 30 days to decide. */
    public void heard(DelegateExecution process) {
        LocalDate hearing = FlowablePenalties.day(process.getVariable("hearing"));
        decideBy = roll.nextOpen(hearing.plusDays(30));
        process.setVariable("decide_by", decideBy);
        state(process, "heard");
    }

    /** The examiner decides. */
    public void decided(DelegateExecution process) {
        state(process, "decided");
    }

    /** The decision is mailed and takes effect two days later. */
    public void decisionMailed(DelegateExecution process) {
        LocalDate served = FlowablePenalties.day(process.getVariable("mailed")).plusDays(2);
        if (process.getVariable("outcome").equals("not_warranted")) {
            due(process, served);
            state(process, "dismissed");
        } else {
            payable(process, served);
        }
    }

    /** Money comes in. */
    public void paid(DelegateExecution process) {
        owing = FlowablePenalties.cents(process.getVariable("owing"))
                .minus(FlowablePenalties.cents(process.getVariable("received")));
        process.setVariable("owing", owing.cents());
        state(process, owing.isZero() ? "paid" : "payable");
    }

    private void payable(DelegateExecution process, LocalDate since) {
        due(process, since);
        owing = FlowablePenalties.cents(process.getVariable("each"))
                .times(((Number) process.getVariable("days")).longValue());
        process.setVariable("owing", owing.cents());
        state(process, "payable");
    }

    private void due(DelegateExecution process, LocalDate since) {
        payBy = roll.nextOpen(since.plusDays(25));
        bears = since.plusDays(26);
        process.setVariable("pay_by", payBy);
        process.setVariable("interest_from", bears);
    }

    private void state(DelegateExecution process, String now) {
        state = now;
        process.setVariable("state", now);
    }
}
