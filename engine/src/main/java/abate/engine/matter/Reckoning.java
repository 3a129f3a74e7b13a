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
import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Works out the money of one matter: plain charges as they arose, payments set off in the order the book names, interest
 * in closed form for any day. Money received before a charge arose counts toward it once it has; money beyond what a running
 * sum had come to on its day stays a credit.
 */
final class Reckoning {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final MatterScope scope;
    private final Map<String, Money> charged = new LinkedHashMap<>();
    private final Map<String, Money> paid = new LinkedHashMap<>();
    private final List<Owed> owed = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final List<Running> running = new ArrayList<>();
    private final Map<String, List<Payment>> toInterestBearing = new LinkedHashMap<>();

    Reckoning(CaseState file, Matter matter, LocalDate now) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.scope = new MatterScope(file, matter, now);
    }

    /** The sum of one charge as it stands, or absent where it is not owed or its amount is not known. */
    Value amount(ChargeRule rule) {
        if (rule.interest().isPresent()) {
            reckon();
            return owed.stream()
                    .filter(c -> c.rule() == rule)
                    .map(c -> Value.of(c.sum()))
                    .findFirst()
                    .orElse(Value.ABSENT);
        }
        return rule.owed().holds(scope) ? new Sums(file, matter, now, rule).total(now) : Value.ABSENT;
    }

    /** A sum that is owed, with what it rests on for who asks. */
    private record Owed(ChargeRule rule, Money sum, LocalDate arisen, Supplier<Reason> reason) {}

    /** Works everything out; gives back the money that is left over. */
    private Money reckon() {
        plainCharges();
        Money credit = setOffPayments();
        enterRunning();
        interestCharges();
        return credit;
    }

    /** Everything that is owed and not paid. */
    Money owing() {
        reckon();
        return Money.sum(unpaid().values());
    }

    Accounts accounts() {
        Money credit = reckon();
        List<Charge> charges = owed.stream()
                .map(each -> new Charge(
                        matter,
                        each.rule(),
                        each.sum(),
                        each.arisen(),
                        each.reason().get()))
                .toList();
        return new Accounts(now, charges, unpaid(), credit, postings);
    }

    private Map<String, Money> unpaid() {
        Map<String, Money> unpaid = new LinkedHashMap<>();
        charged.forEach((account, sum) -> unpaid.put(
                account, sum.minus(paid.getOrDefault(account, Money.ZERO)).atLeastZero()));
        return unpaid;
    }

    private void plainCharges() {
        for (ChargeRule rule : matter.procedure().charges().values()) {
            LocalDate arisen = matter.arisen(rule.name());
            if (rule.interest().isPresent() || arisen == null || arisen.isAfter(now)) {
                continue;
            }
            Sums sums = new Sums(file, matter, now, rule);
            if (!(sums.total(now) instanceof Value.Amount(Money sum)) || sum.isZero()) {
                continue;
            }
            charged.merge(rule.account(), sum, Money::plus);
            owed.add(new Owed(rule, sum, arisen, () -> sums.reason(sum)));
            if (rule.owedTo() != null) {
                continue;
            }
            if (sums.runs()) {
                running.add(new Running(rule.account(), arisen, sums));
            } else {
                postings.addAll(sums.postings(arisen, List.of()));
            }
        }
    }

    /** What a charge of that sum rests on. */
    Reason reason(ChargeRule rule, Money sum) {
        return new Sums(file, matter, now, rule).reason(sum);
    }

    /** A charge that grows by the day. */
    private record Running(String account, LocalDate arisen, Sums sums) {
        /** How much it has grown between a day and another. */
        Money grown(LocalDate from, LocalDate to) {
            return sum(to).minus(sum(from));
        }

        private Money sum(LocalDate day) {
            return sums.total(day) instanceof Value.Amount(Money sum) ? sum : Money.ZERO;
        }
    }

    /** Enters what running charges came to on the days their accounts were paid, and where they ended. */
    private void enterRunning() {
        for (Running each : running) {
            List<LocalDate> paidOn = postings.stream()
                    .filter(p -> p.sort() == Posting.Sort.PAYMENT && p.account().equals(each.account()))
                    .map(Posting::on)
                    .toList();
            postings.addAll(each.sums().postings(each.arisen(), paidOn));
        }
    }

    /** Sets payments off in the order of their days; returns what is left over. */
    private Money setOffPayments() {
        Money credit = Money.ZERO;
        for (Done done : matter.done()) {
            Optional<ActRule.Receipt> receipt = done.rule().receives();
            if (receipt.isEmpty()
                    || done.on().isAfter(now)
                    || !(done.particulars().get(receipt.get().field()) instanceof Value.Amount(Money amount))
                    || !amount.isPositive()) {
                continue;
            }
            Money left = setOff(done, amount, new LinkedHashSet<>(receipt.get().accounts()));
            if (left.isPositive()) {
                credit = credit.plus(left);
                postings.add(posting(done, Posting.Sort.CREDIT, "credit", left));
            }
        }
        return credit;
    }

    private Money setOff(Done done, Money amount, Set<String> accounts) {
        Money left = amount;
        Set<String> settled = new LinkedHashSet<>();
        for (String account : accounts) {
            if (settled.contains(account) || left.isZero()) {
                continue;
            }
            Optional<ChargeRule> interest = interestTouching(account);
            if (interest.isPresent() && bears(interest.get()).isPresent()) {
                settled.add(interest.get().account());
                settled.add(principalOf(interest.get()));
                left = payInterestBearing(done, interest.get(), left, accounts);
            } else {
                left = left.minus(pay(done, account, left.min(open(account, done.on()))));
            }
        }
        return left;
    }

    /** What a payment of that day can be set off against: of a running sum only what it had come to by then. */
    private Money open(String account, LocalDate day) {
        Money later = Money.sum(running.stream()
                .filter(r -> r.account().equals(account))
                .map(r -> r.grown(day, now))
                .toList());
        return charged.getOrDefault(account, Money.ZERO)
                .minus(later)
                .minus(paid.getOrDefault(account, Money.ZERO))
                .atLeastZero();
    }

    private Money pay(Done done, String account, Money part) {
        if (part.isPositive()) {
            paid.merge(account, part, Money::plus);
            if (!isOwedToOthers(account)) {
                postings.add(posting(done, Posting.Sort.PAYMENT, account, part));
            }
        }
        return part;
    }

    /** Money between others is told and set off, but it is not the jurisdiction's and never enters its ledger. */
    private boolean isOwedToOthers(String account) {
        return matter.procedure().charges().values().stream()
                .anyMatch(c -> c.owedTo() != null && c.account().equals(account));
    }

    private static Posting posting(Done done, Posting.Sort sort, String account, Money sum) {
        String key = sort.name().toLowerCase(java.util.Locale.ROOT) + ":" + done.number() + ":" + account;
        return new Posting(key, sort, done.on(), account, sum, done.rule().authority(), done.number());
    }

    private Optional<ChargeRule> interestTouching(String account) {
        return matter.procedure().charges().values().stream()
                .filter(c -> c.interest().isPresent())
                .filter(c -> c.account().equals(account) || principalOf(c).equals(account))
                .findFirst();
    }

    private static String principalOf(ChargeRule interest) {
        return interest.interest().orElseThrow().principal();
    }

    /** The interest a rule runs, with principal, rate and first day; empty where it does not run yet. */
    private Optional<SimpleInterest> bears(ChargeRule rule) {
        ChargeRule.Interest interest = rule.interest().orElseThrow();
        Money principal = charged.getOrDefault(interest.principal(), Money.ZERO);
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
        return matter.procedure().acts().values().stream()
                        .flatMap(a -> a.receives().stream())
                        .anyMatch(r -> r.accounts().contains(rule.account())
                                && r.accounts().indexOf(rule.account())
                                        > r.accounts().indexOf(principalOf(rule)))
                ? PaymentOrder.PRINCIPAL_FIRST
                : PaymentOrder.INTEREST_FIRST;
    }

    private Money payInterestBearing(Done done, ChargeRule rule, Money amount, Set<String> accounts) {
        SimpleInterest interest = bears(rule).orElseThrow();
        List<Payment> payments = toInterestBearing.computeIfAbsent(rule.name(), n -> new ArrayList<>());
        InterestStatement before = interest.at(done.on(), payments);
        Money part = amount.min(before.owed());
        if (!part.isPositive()) {
            return amount;
        }
        payments.add(new Payment(done.on(), part));
        InterestStatement after = interest.at(done.on(), payments);
        accrueTo(done, rule, after.interest());
        pay(done, rule.account(), after.interestPaid().minus(before.interestPaid()));
        pay(done, principalOf(rule), before.principalUnpaid().minus(after.principalUnpaid()));
        return amount.minus(part);
    }

    /** Enters the interest that has run since the last payment; the total is rounded, never the pieces. */
    private void accrueTo(Done done, ChargeRule rule, Money total) {
        Money entered = Money.sum(postings.stream()
                .filter(p -> p.sort() == Posting.Sort.INTEREST && p.account().equals(rule.account()))
                .map(Posting::amount)
                .toList());
        if (total.compareTo(entered) > 0) {
            postings.add(posting(done, Posting.Sort.INTEREST, rule.account(), total.minus(entered)));
        }
    }

    private void interestCharges() {
        for (ChargeRule rule : matter.procedure().charges().values()) {
            if (rule.interest().isEmpty()) {
                continue;
            }
            bears(rule).ifPresent(interest -> {
                InterestStatement statement = interest.at(now, toInterestBearing.getOrDefault(rule.name(), List.of()));
                charged.put(rule.account(), statement.interest());
                if (statement.interest().isPositive()) {
                    owed.add(new Owed(
                            rule, statement.interest(), interest.from(), () -> interestReason(rule, statement)));
                }
            });
        }
    }

    private Reason interestReason(ChargeRule rule, InterestStatement statement) {
        List<Reason> because = new ArrayList<>();
        ChargeRule.Interest interest = rule.interest().orElseThrow();
        Why why = new Why(file, matter, now);
        because.addAll(why.of(interest.from(), scope, rule.authority()));
        because.addAll(why.of(interest.rate(), scope, Authority.NONE));
        for (InterestStep step : statement.steps()) {
            because.add(
                    Reason.plain(new Words(step.say(Language.ENGLISH), step.say(Language.SPANISH)), Authority.NONE));
        }
        return new Reason(
                new Words(
                        rule.title().english() + ": " + statement.interest(),
                        rule.title().in(Language.SPANISH) + ": " + statement.interest()),
                rule.authority(),
                0,
                because);
    }
}
