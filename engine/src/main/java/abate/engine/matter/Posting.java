package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.money.Money;
import java.time.LocalDate;

/**
 * One entry for a ledger, the same whenever it is asked for.
 *
 * @param key tells this posting from every other of the matter, whenever it is derived
 * @param account the account of the matter: penalty, interest, appeal_fee
 * @param amount always more than zero
 * @param act the act it rests on; 0 for the law's own
 */
public record Posting(
        String key, Sort sort, LocalDate on, String account, Money amount, Authority authority, long act) {

    /** What the entry is. */
    public enum Sort {
        /** Money becomes owed. */
        CHARGE,
        /** Interest to the day of a payment becomes owed. */
        INTEREST,
        /** Money received pays the account. */
        PAYMENT,
        /** Money received beyond everything owed. */
        CREDIT
    }
}
