package abate.engine.matter;

import abate.engine.book.ChargeRule;
import abate.engine.book.Procedure;
import abate.engine.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is charged to each account of a matter, what is paid on it, and what a ledger enters. */
final class AccountBook {
    private final Procedure procedure;
    private final Map<String, Money> charged = new LinkedHashMap<>();
    private final Map<String, Money> paid = new LinkedHashMap<>();
    private final List<Posting> postings = new ArrayList<>();

    AccountBook(Procedure procedure) {
        this.procedure = procedure;
    }

    void charge(String account, Money sum) {
        charged.merge(account, sum, Money::plus);
    }

    /** Interest comes to this sum as a whole. */
    void comesTo(String account, Money sum) {
        charged.put(account, sum);
    }

    Money charged(String account) {
        return charged.getOrDefault(account, Money.ZERO);
    }

    /** What is charged and not paid; negative where more was paid. */
    Money open(String account) {
        return charged(account).minus(paid.getOrDefault(account, Money.ZERO));
    }

    /** By account, in the order in which something was charged to them. */
    Map<String, Money> unpaid() {
        Map<String, Money> unpaid = new LinkedHashMap<>();
        charged.keySet().forEach(account -> unpaid.put(account, open(account).atLeastZero()));
        return unpaid;
    }

    Money owing() {
        Money owing = Money.ZERO;
        for (String account : charged.keySet()) {
            owing = owing.plus(open(account).atLeastZero());
        }
        return owing;
    }

    /** Sets a part of what an act received off against an account; gives back that part. */
    Money pay(Done done, String account, Money part) {
        if (part.isPositive()) {
            paid.merge(account, part, Money::plus);
            if (!isOwedToOthers(account)) {
                enter(done, Posting.Sort.PAYMENT, account, part);
            }
        }
        return part;
    }

    /** Money between others is told and set off, but it is not the jurisdiction's and never enters its ledger. */
    private boolean isOwedToOthers(String account) {
        for (ChargeRule charge : procedure.charges().values()) {
            if (charge.owedTo() != null && charge.account().equals(account)) {
                return true;
            }
        }
        return false;
    }

    void enter(Done done, Posting.Sort sort, String account, Money sum) {
        String key = sort.name().toLowerCase(Locale.ROOT) + ":" + done.number() + ":" + account;
        postings.add(new Posting(key, sort, done.on(), account, sum, done.rule().authority(), done.number()));
    }

    void enter(List<Posting> more) {
        postings.addAll(more);
    }

    /** What was entered of that sort on an account. */
    List<Posting> entered(Posting.Sort sort, String account) {
        return postings.stream()
                .filter(p -> p.sort() == sort && p.account().equals(account))
                .toList();
    }

    List<Posting> postings() {
        return postings;
    }
}
