package abate.server.ledger;

import abate.engine.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The sums of every account of a jurisdiction at the end of a day. */
public record TrialBalance(LocalDate day, Map<String, Sums> accounts) {
    public TrialBalance {
        accounts = java.util.Collections.unmodifiableMap(new TreeMap<>(accounts));
    }

    /** What was debited to and credited to one account. */
    public record Sums(Money debits, Money credits) {}

    /** All debits. */
    public Money debits() {
        return Money.sum(accounts.values().stream().map(Sums::debits).toList());
    }

    /** All credits; the same as all debits. */
    public Money credits() {
        return Money.sum(accounts.values().stream().map(Sums::credits).toList());
    }
}
