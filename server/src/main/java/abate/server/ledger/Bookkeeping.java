package abate.server.ledger;

import abate.engine.matter.Posting;
import abate.server.database.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What must be entered so that the standing entries of a case file say what its postings say. */
final class Bookkeeping {
    private Bookkeeping() {}

    private record Key(String matter, String posting) {}

    /**
     * Where entries are added.
     *
     * @param last the place of the last entry the file has
     */
    record Page(UUID caseFile, long last, LocalDate booked, Instant at) {}

    /**
     * The entries to add: what is posted no more, or otherwise, is reversed; what is new is entered.
     *
     * @param standing entries of the file that reverse nothing and are not reversed
     * @param postings by matter
     */
    static List<LedgerEntry> difference(Page page, List<LedgerEntry> standing, Map<String, List<Posting>> postings) {
        Map<Key, Posting> wanted = new LinkedHashMap<>();
        postings.forEach((matter, all) -> all.forEach(each -> wanted.put(new Key(matter, each.key()), each)));
        List<LedgerEntry> difference = new ArrayList<>();
        for (LedgerEntry entry : standing) {
            Key key = new Key(entry.matter(), entry.posting());
            Posting posting = wanted.get(key);
            if (posting != null && entry.says(posting)) {
                wanted.remove(key);
            } else {
                difference.add(
                        entry.reversed(Ids.next(), page.last() + difference.size() + 1, page.booked(), page.at()));
            }
        }
        wanted.forEach((key, posting) ->
                difference.add(entry(page, page.last() + difference.size() + 1, key.matter(), posting)));
        return difference;
    }

    /** Whether a standing entry moves its sum between the accounts its sort asks for. */
    static boolean sound(LedgerEntry entry) {
        return new Move(entry.debit(), entry.credit()).equals(Move.of(entry.sort(), entry.account()));
    }

    private record Move(Account debit, Account credit) {
        static Move of(Posting.Sort sort, String account) {
            Account owed = Account.receivable(account);
            return switch (sort) {
                case CHARGE -> new Move(owed, Account.revenue(account));
                case INTEREST -> new Move(owed, Account.INTEREST_INCOME);
                case PAYMENT -> new Move(Account.CASH, owed);
                case CREDIT -> new Move(Account.CASH, Account.CREDIT);
            };
        }
    }

    private static LedgerEntry entry(Page page, long place, String matter, Posting p) {
        Move move = Move.of(p.sort(), p.account());
        return new LedgerEntry(
                Ids.next(),
                page.caseFile(),
                place,
                matter,
                p.key(),
                p.sort(),
                p.account(),
                page.booked(),
                page.at(),
                p.on(),
                move.debit(),
                move.credit(),
                p.amount(),
                p.authority().toString(),
                p.act(),
                null);
    }
}
