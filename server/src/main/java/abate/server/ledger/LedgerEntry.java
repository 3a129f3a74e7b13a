package abate.server.ledger;

import abate.engine.matter.Posting;
import abate.engine.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sum moved from one account to another, for good.
 *
 * @param place its place among the entries of the case file, from 1
 * @param matter the matter of the case file it belongs to
 * @param posting tells what is posted from everything else the matter posts, whenever it is derived
 * @param account the matter's account: penalty, interest, appeal_fee
 * @param booked the day on which it stands in the ledger
 * @param bookedAt when it was entered
 * @param countsFrom the day from which it counts in law
 * @param amount always more than zero
 * @param cite what it rests on
 * @param act the act of the case file it rests on; 0 for the law's own
 * @param reverses the entry this one takes back; null where it takes back none
 */
public record LedgerEntry(
        UUID id,
        UUID caseFile,
        long place,
        String matter,
        String posting,
        Posting.Sort sort,
        String account,
        LocalDate booked,
        Instant bookedAt,
        LocalDate countsFrom,
        Account debit,
        Account credit,
        Money amount,
        String cite,
        long act,
        @Nullable UUID reverses) {

    /** The entry that takes this one back. */
    LedgerEntry reversed(UUID by, long at, LocalDate on, Instant when) {
        return new LedgerEntry(
                by,
                caseFile,
                at,
                matter,
                posting,
                sort,
                account,
                on,
                when,
                countsFrom,
                credit,
                debit,
                amount,
                cite,
                act,
                id);
    }

    /** Whether this entry takes that one back, whole. */
    boolean mirrors(LedgerEntry other) {
        return other.reverses == null
                && other.place < place
                && !booked.isBefore(other.booked)
                && equals(other.reversed(id, place, booked, bookedAt));
    }

    /** Whether it says what the posting says. */
    boolean says(Posting wanted) {
        return sort == wanted.sort()
                && account.equals(wanted.account())
                && amount.equals(wanted.amount())
                && countsFrom.equals(wanted.on())
                && act == wanted.act();
    }
}
