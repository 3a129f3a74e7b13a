package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ChargeRule;
import abate.engine.money.Money;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out the money of one matter: plain charges as they arose, payments set off in the order the book names, interest
 * in closed form for any day. Money received before a charge arose counts toward it once it has; money beyond what a running
 * sum had come to on its day stays a credit.
 */
final class Reckoning {
    private final CaseState file;
    private final Matter matter;
    private final LocalDate now;
    private final AccountBook accounts;
    private final InterestCharges interest;
    private final List<Charge> owed = new ArrayList<>();
    private final List<Running> running = new ArrayList<>();

    Reckoning(CaseState file, Matter matter, LocalDate now) {
        this.file = file;
        this.matter = matter;
        this.now = now;
        this.accounts = new AccountBook(matter.procedure());
        this.interest = new InterestCharges(file, matter, now, accounts);
    }

    /** The sum of one charge as it stands, or absent where it is not owed or its amount is not known. */
    Value amount(ChargeRule rule) {
        if (rule.interest().isEmpty()) {
            return rule.owed().holds(new MatterScope(file, matter, now))
                    ? sums(rule).total(now)
                    : Value.ABSENT;
        }
        reckon();
        return owed.stream()
                .filter(c -> c.rule() == rule)
                .map(c -> Value.of(c.amount()))
                .findFirst()
                .orElse(Value.ABSENT);
    }

    /** Works everything out; gives back the money that is left over. */
    private Money reckon() {
        plainCharges();
        Money credit = setOffPayments();
        enterRunning();
        owed.addAll(interest.charge());
        return credit;
    }

    /** Everything that is owed and not paid. */
    Money owing() {
        reckon();
        return accounts.owing();
    }

    Accounts accounts() {
        Money credit = reckon();
        return new Accounts(now, owed, accounts.unpaid(), credit, accounts.postings());
    }

    private Sums sums(ChargeRule rule) {
        return new Sums(file, matter, now, rule);
    }

    private void plainCharges() {
        for (ChargeRule rule : matter.procedure().charges().values()) {
            LocalDate arisen = matter.arisen(rule.name());
            if (rule.interest().isPresent() || arisen == null || arisen.isAfter(now)) {
                continue;
            }
            Sums sums = sums(rule);
            if (sums.total(now) instanceof Value.Amount(Money sum) && !sum.isZero()) {
                charge(rule, arisen, sums, sum);
            }
        }
    }

    private void charge(ChargeRule rule, LocalDate arisen, Sums sums, Money sum) {
        accounts.charge(rule.account(), sum);
        owed.add(new Charge(matter, rule, sum, arisen, () -> sums.reason(sum)));
        if (rule.owedTo() != null) {
            return;
        }
        if (sums.runs()) {
            running.add(new Running(rule.account(), arisen, sums));
        } else {
            accounts.enter(sums.postings(arisen, List.of()));
        }
    }

    /** What a charge of that sum rests on. */
    Reason reason(ChargeRule rule, Money sum) {
        return sums(rule).reason(sum);
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
            List<LocalDate> paidOn = accounts.entered(Posting.Sort.PAYMENT, each.account()).stream()
                    .map(Posting::on)
                    .toList();
            accounts.enter(each.sums().postings(each.arisen(), paidOn));
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
                accounts.enter(done, Posting.Sort.CREDIT, "credit", left);
            }
        }
        return credit;
    }

    private Money setOff(Done done, Money amount, Set<String> toward) {
        Money left = amount;
        Set<String> settled = new HashSet<>();
        for (String account : toward) {
            if (settled.contains(account) || left.isZero()) {
                continue;
            }
            Optional<ChargeRule> bearing = interest.touching(account);
            if (bearing.isPresent()) {
                settled.add(bearing.get().account());
                settled.add(InterestCharges.principalOf(bearing.get()));
                left = interest.pay(done, bearing.get(), left);
            } else {
                left = left.minus(accounts.pay(done, account, left.min(open(account, done.on()))));
            }
        }
        return left;
    }

    /** What a payment of that day can be set off against: of a running sum only what it had come to by then. */
    private Money open(String account, LocalDate day) {
        Money later = Money.ZERO;
        for (Running each : running) {
            if (each.account().equals(account)) {
                later = later.plus(each.grown(day, now));
            }
        }
        return accounts.open(account).minus(later).atLeastZero();
    }
}
