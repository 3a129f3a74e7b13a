package abate.server.ledger;

import abate.engine.matter.Posting;
import abate.engine.money.Money;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger of each jurisdiction: double-entry, append-only, in cents. A balance at the end of a day rests on what was
 * booked by then and on nothing later. The daily run of a day books what the law did up to it, so once that run is done
 * and the day over, its balances are the same whenever they are asked for.
 */
@Component
public class Ledger {
    private final Tenants tenants;
    private final LedgerRows rows;

    public Ledger(Tenants tenants, JdbcClient jdbc) {
        this.tenants = tenants;
        this.rows = new LedgerRows(jdbc);
    }

    /**
     * Brings the entries of a case file to what its postings say, in the transaction under way: new postings are entered,
     * vanished or changed ones reversed by a counter-entry that names what it reverses.
     *
     * @param postings of every matter of the file
     * @param booked the day it stands on; not before what is booked already
     * @param at when it is entered
     * @return what was entered
     */
    public List<LedgerEntry> post(
            JurisdictionId jurisdiction,
            UUID caseFile,
            Map<String, List<Posting>> postings,
            LocalDate booked,
            Instant at) {
        return tenants.in(jurisdiction, () -> {
            List<LedgerChain.Linked> all =
                    rows.all(jurisdiction, List.of(caseFile)).getOrDefault(caseFile, List.of());
            LedgerChain.Head head =
                    rows.heads(jurisdiction, List.of(caseFile)).getOrDefault(caseFile, LedgerChain.Head.none(caseFile));
            Bookkeeping.Page page = new Bookkeeping.Page(caseFile, head.last(), booked, at);
            List<LedgerEntry> difference = Bookkeeping.difference(page, LedgerChain.standing(all), postings);
            for (LedgerEntry entry : difference) {
                head = new LedgerChain.Head(entry.place(), LedgerChain.next(head.hash(), entry));
                rows.add(jurisdiction, entry, head.hash());
            }
            if (!difference.isEmpty()) {
                rows.end(jurisdiction, caseFile, head);
            }
            return difference;
        });
    }

    /** What an account came to at the end of a day: what is owed or held for assets, what is owed or earned for others. */
    public Money balance(JurisdictionId jurisdiction, Account account, LocalDate day) {
        long debits = tenants.in(jurisdiction, () -> rows.balance(jurisdiction, account, day));
        return Money.ofCents(account.kind() == Account.Kind.ASSET ? debits : -debits);
    }

    /** Everything owed to the jurisdiction and not paid at the end of a day. */
    public Money receivable(JurisdictionId jurisdiction, LocalDate day) {
        TrialBalance trial = trialBalance(jurisdiction, day);
        return Money.sum(trial.accounts().entrySet().stream()
                .filter(each -> each.getKey().startsWith("receivable/"))
                .map(each -> each.getValue().debits().minus(each.getValue().credits()))
                .toList());
    }

    /** The entries of a case file booked by that day, and what is owed after each. */
    public Statement statement(JurisdictionId jurisdiction, UUID caseFile, LocalDate day) {
        Money owed = Money.ZERO;
        Money credit = Money.ZERO;
        List<Statement.Line> lines = new ArrayList<>();
        for (LedgerEntry entry : tenants.in(jurisdiction, () -> rows.of(jurisdiction, caseFile, day))) {
            owed = owed.plus(effect(entry, "receivable/"));
            credit = credit.minus(effect(entry, Account.CREDIT.code()));
            lines.add(new Statement.Line(entry, owed));
        }
        return new Statement(day, lines, owed, credit);
    }

    /** Debits and credits of every account at the end of a day. */
    public TrialBalance trialBalance(JurisdictionId jurisdiction, LocalDate day) {
        Map<String, TrialBalance.Sums> sums = new HashMap<>();
        for (LedgerRows.Side side : tenants.in(jurisdiction, () -> rows.sides(jurisdiction, day))) {
            sums.put(
                    side.account(), new TrialBalance.Sums(Money.ofCents(side.debits()), Money.ofCents(side.credits())));
        }
        return new TrialBalance(day, sums);
    }

    /**
     * The case files whose entries are not what their postings say, or were altered since they were entered.
     *
     * @param postings of each file, by matter
     */
    public Set<UUID> disagreeing(JurisdictionId jurisdiction, Map<UUID, Map<String, List<Posting>>> postings) {
        return tenants.in(jurisdiction, () -> {
            Map<UUID, List<LedgerChain.Linked>> entries = rows.all(jurisdiction, postings.keySet());
            Map<UUID, LedgerChain.Head> heads = rows.heads(jurisdiction, postings.keySet());
            Set<UUID> found = new HashSet<>();
            postings.forEach((file, wanted) -> {
                List<LedgerChain.Linked> linked = entries.getOrDefault(file, List.of());
                Bookkeeping.Page page = new Bookkeeping.Page(file, linked.size(), LocalDate.EPOCH, Instant.EPOCH);
                if (!LedgerChain.holds(file, linked, heads.get(file))
                        || !Bookkeeping.difference(page, LedgerChain.standing(linked), wanted)
                                .isEmpty()) {
                    found.add(file);
                }
            });
            return found;
        });
    }

    /** By how much an entry raises accounts that begin so. */
    private static Money effect(LedgerEntry entry, String account) {
        Money up = entry.debit().code().startsWith(account) ? entry.amount() : Money.ZERO;
        Money down = entry.credit().code().startsWith(account) ? entry.amount() : Money.ZERO;
        return up.minus(down);
    }
}
