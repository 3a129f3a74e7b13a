package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.Authority;
import abate.engine.book.ChargeRule;
import abate.engine.book.Words;
import abate.engine.money.InterestStatement;
import abate.engine.money.InterestStep;
import abate.engine.money.Money;
import abate.engine.money.Payment;
import abate.engine.money.PaymentOrder;
import abate.engine.money.Rate;
import abate.engine.money.SimpleInterest;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The interest that charges of one matter bear, in closed form for any day, and what is paid on it. */
final class InterestCharges {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final MatterScope scope;
    private final AccountBook accounts;
    private final List<ChargeRule> rules;
    private final Map<String, List<Payment>> payments = new LinkedHashMap<>();

    InterestCharges(CaseState file, Matter matter, LocalDate now, AccountBook accounts) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.scope = new MatterScope(file, matter, now);
        this.accounts = accounts;
        this.rules = matter.procedure().waiting().bearing();
    }

    /** The interest that runs on an account, or is itself that account; empty where none bears interest now. */
    Optional<ChargeRule> touching(String account) {
        for (ChargeRule rule : rules) {
            if (rule.account().equals(account) || principalOf(rule).equals(account)) {
                return bears(rule).isPresent() ? Optional.of(rule) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static String principalOf(ChargeRule interest) {
        return interest.interest().orElseThrow().principal();
    }

    /** The interest a rule runs, with principal, rate and first day; empty where it does not run yet. */
    private Optional<SimpleInterest> bears(ChargeRule rule) {
        ChargeRule.Interest interest = rule.interest().orElseThrow();
        Money principal = accounts.charged(interest.principal());
        if (!rule.owed().holds(scope)
                || !principal.isPositive()
                || !(interest.rate().in(scope) instanceof Value.Percent(Rate rate))
                || !(interest.from().in(scope) instanceof Value.Day(LocalDate from))) {
            return Optional.empty();
        }
        SimpleInterest running = SimpleInterest.running(principal, rate, from).payingFirst(order(rule));
        return Optional.of(
                interest.noneIfPaidBy().in(scope) instanceof Value.Day(LocalDate due)
                        ? running.noneIfPaidBy(due)
                        : running);
    }

    /** Interest or principal first, as the acts that receive money name the accounts. */
    private PaymentOrder order(ChargeRule rule) {
        for (ActRule act : matter.procedure().acts().values()) {
            List<String> accounts =
                    act.receives().map(ActRule.Receipt::accounts).orElse(List.of());
            if (accounts.indexOf(rule.account()) > accounts.indexOf(principalOf(rule))) {
                return PaymentOrder.PRINCIPAL_FIRST;
            }
        }
        return PaymentOrder.INTEREST_FIRST;
    }

    /** Pays as much of the interest and its principal as is owed on the day of the act; gives back what is left. */
    Money pay(Done done, ChargeRule rule, Money amount) {
        SimpleInterest interest = bears(rule).orElseThrow();
        List<Payment> before = payments.computeIfAbsent(rule.name(), n -> new ArrayList<>());
        InterestStatement then = interest.at(done.on(), before);
        Money part = amount.min(then.owed());
        if (!part.isPositive()) {
            return amount;
        }
        before.add(new Payment(done.on(), part));
        InterestStatement after = interest.at(done.on(), before);
        accrueTo(done, rule, after.interest());
        accounts.pay(done, rule.account(), after.interestPaid().minus(then.interestPaid()));
        accounts.pay(done, principalOf(rule), then.principalUnpaid().minus(after.principalUnpaid()));
        return amount.minus(part);
    }

    /** Enters the interest that has run since the last payment; the total is rounded, never the pieces. */
    private void accrueTo(Done done, ChargeRule rule, Money total) {
        Money entered = Money.sum(accounts.entered(Posting.Sort.INTEREST, rule.account()).stream()
                .map(Posting::amount)
                .toList());
        if (total.compareTo(entered) > 0) {
            accounts.enter(done, Posting.Sort.INTEREST, rule.account(), total.minus(entered));
        }
    }

    /** Charges what has run by now; gives back the charges that come to anything. */
    List<Charge> charge() {
        List<Charge> charges = new ArrayList<>();
        for (ChargeRule rule : rules) {
            bears(rule).ifPresent(interest -> {
                InterestStatement statement = interest.at(now, payments.getOrDefault(rule.name(), List.of()));
                accounts.comesTo(rule.account(), statement.interest());
                if (statement.interest().isPositive()) {
                    charges.add(new Charge(
                            matter, rule, statement.interest(), interest.from(), () -> reason(rule, statement)));
                }
            });
        }
        return charges;
    }

    private Reason reason(ChargeRule rule, InterestStatement statement) {
        List<Reason> because = new ArrayList<>();
        ChargeRule.Interest interest = rule.interest().orElseThrow();
        Why why = new Why(file, matter, now);
        because.addAll(why.of(interest.from(), scope, rule.authority()));
        because.addAll(why.of(interest.rate(), scope, Authority.NONE));
        for (InterestStep step : statement.steps()) {
            because.add(Reason.plain(Words.said(step::say), Authority.NONE));
        }
        return new Reason(
                Words.said(language -> rule.title().in(language) + ": " + statement.interest()),
                rule.authority(),
                0,
                because);
    }
}
