package abate.engine.matter;

import abate.engine.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The money of a matter as it stands on a day.
 *
 * @param charges what was charged, with interest as it stands
 * @param unpaid by account, in the order of the book
 * @param credit what was paid beyond everything owed
 * @param postings what a ledger enters: charges when they arise, interest and payments when money comes in
 */
public record Accounts(
        LocalDate on, List<Charge> charges, Map<String, Money> unpaid, Money credit, List<Posting> postings) {
    public Accounts {
        charges = List.copyOf(charges);
        unpaid = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(unpaid));
        postings = List.copyOf(postings);
    }

    /** Everything that is owed and not paid. */
    public Money owing() {
        return Money.sum(unpaid.values());
    }
}
