package abate.bench;

import abate.engine.book.Book;
import abate.engine.expression.Scope;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The penalties as acts under the book of Sacramento, folded by the law engine. */
final class LawPenalties {
    private static final Proof PROOF = new Proof("Paula Sample", "by mail", "9:00", "Sacramento", true);
    private static final Actor STAFF =
            new Actor("staff", "Sam Sample", Set.of("department_head", "city_clerk", "hearing_examiner", "finance"));

    private final Book book;

    LawPenalties(Book book) {
        this.book = book;
    }

    /** The acts of a penalty, as a case file holds them. */
    List<Act> acts(Penalty p) {
        List<Act> acts = new ArrayList<>();
        facts(acts, p.ordered());
        add(acts, p.ordered(), new Deed.MatterOpened("penalty", "administrative-penalty", "owner"));
        add(acts, p.ordered(), performed("order", order(p)));
        serve(acts, p.served(), "certified");
        Penalty.Appeal appeal = p.appeal();
        if (appeal != null) {
            appeal(acts, p, appeal);
        }
        Penalty.Payment payment = p.payment();
        if (payment != null) {
            add(
                    acts,
                    payment.on(),
                    performed("payment", Map.of("amount", Value.of(payment.amount()), "how", Value.of("check"))));
        }
        return List.copyOf(acts);
    }

    private static void facts(List<Act> acts, LocalDate on) {
        add(
                acts,
                on,
                new Deed.FactsFound(Map.of(
                        "address", Value.of("2100 Q Street, Sacramento"),
                        "about_property", Value.of(true),
                        "code_title", Value.of("other"),
                        "first_notice_sent", Value.of(on))));
        add(
                acts,
                on,
                new Deed.PartyNamed(new Party(
                        "owner",
                        "Otis Sample-Owner",
                        List.of("owner", "responsible_party"),
                        List.of("12 Example Way", "Sacramento, CA 95838"),
                        false,
                        false)));
    }

    private static Map<String, Value> order(Penalty p) {
        Map<String, Value> order = new LinkedHashMap<>();
        order.put("kind", Value.of("other"));
        order.put("violations", Value.of(List.of(Value.of("Junk in the front yard — City Code 49.10.1011"))));
        order.put("violation_date", Value.of(p.ordered().minusDays(p.days() - 1L)));
        order.put("days", Value.of(p.days()));
        order.put("level", Value.of(p.level()));
        order.put("each", Value.of(p.each()));
        order.put("danger", Value.of(false));
        order.put("seriousness", Value.of("Rats were seen."));
        order.put("efforts", Value.of("None so far."));
        order.put("lien_proposed", Value.of(false));
        return order;
    }

    private void appeal(List<Act> acts, Penalty p, Penalty.Appeal appeal) {
        Map<String, Value> filed = new LinkedHashMap<>();
        filed.put("interest", Value.of("I own the house."));
        filed.put("facts", Value.of("Most of it is gone."));
        filed.put("address", Value.of("12 Example Way, Sacramento"));
        filed.put("fee_waived", Value.of(false));
        filed.put("fee_paid", Value.of(fee(p.level())));
        add(acts, appeal.filed(), new Deed.Performed("penalty", "appeal", "owner", filed));
        hearing(acts, appeal);
        Map<String, Value> decided = new LinkedHashMap<>();
        decided.put("outcome", Value.of(appeal.outcome()));
        decided.put("findings", Value.of("The junk was there."));
        decided.put("determination", Value.of("It is so decided."));
        Penalty.Kept kept = appeal.kept();
        if (kept != null) {
            decided.put("days_kept", Value.of(kept.days()));
            decided.put("each", Value.of(kept.each()));
        }
        add(acts, appeal.decided(), performed("decision", decided));
        serve(acts, appeal.mailed(), "first_class");
    }

    private static void hearing(List<Act> acts, Penalty.Appeal appeal) {
        Map<String, Value> examiner = Map.of(
                "id", Value.of("x"),
                "name", Value.of("Ada Sample"),
                "employee", Value.of(false),
                "next_in_rotation", Value.of(true));
        Map<String, Value> set = Map.of(
                "hearing_on", Value.of(appeal.hearing()),
                "hearing_at", Value.of("9:30"),
                "place", Value.of("915 I Street"),
                "examiner", Value.of(examiner));
        add(acts, appeal.noticed(), performed("set_hearing", set));
        serve(acts, appeal.noticed(), "first_class");
        Map<String, Value> held =
                Map.of("appeared", Value.of("All"), "recorded", Value.of(true), "oath", Value.of(true));
        add(acts, appeal.hearing(), performed("hearing", held));
    }

    private Money fee(String level) {
        Value value = Objects.requireNonNull(book.parameters().get("level"))
                .values()
                .getLast()
                .value();
        return money(part(part(value, level), "appeal_fee"));
    }

    private static Deed performed(String act, Map<String, Value> particulars) {
        return new Deed.Performed("penalty", act, null, particulars);
    }

    /** Serves the letter of the act before. */
    private static void serve(List<Act> acts, LocalDate on, String method) {
        add(acts, on, new Deed.ServiceTried("penalty", acts.size(), "owner", method, "mailed", true, "", PROOF));
    }

    private static void add(List<Act> acts, LocalDate on, Deed deed) {
        Actor actor = deed instanceof Deed.Performed p && p.party() != null
                ? new Actor("owner", "Otis Sample-Owner", Set.of("responsible_party"))
                : STAFF;
        acts.add(new Act(acts.size() + 1L, on, on, actor, deed));
    }

    /** Folds the acts and reads what they come to. */
    Penalty.Outcome outcome(List<Act> acts, LocalDate read) {
        CaseState state = CaseLaw.fold(book, acts, read);
        Matter penalty = state.matter("penalty").orElseThrow();
        Scope scope = state.scope(penalty, penalty.done().getLast());
        Value level = part(scope.part("law", "level"), ((Value.Text) scope.part("order", "level")).text());
        Penalty.Dates dates = new Penalty.Dates(
                money(part(level, "least")),
                money(part(level, "most")),
                money(part(level, "appeal_fee")),
                Objects.requireNonNull(day(scope, "appeal_by")),
                day(scope, "hearing_not_before"),
                day(scope, "decide_by"),
                day(scope, "pay_by"),
                day(scope, "interest_from"));
        return new Penalty.Outcome(dates, penalty.state(), money(scope.value("owing")));
    }

    /** Whether every act of the file is one the law allowed. */
    boolean allowed(List<Act> acts, LocalDate read) {
        return CaseLaw.fold(book, acts, read).timeline().stream()
                .allMatch(entry -> entry.inQuestion().isEmpty());
    }

    private static @Nullable LocalDate day(Scope scope, String clock) {
        return scope.part("clock", clock) instanceof Value.Day(LocalDate day) ? day : null;
    }

    private static Value part(Value of, String name) {
        return of instanceof Value.Structure structure ? structure.get(name) : Value.ABSENT;
    }

    private static Money money(Value value) {
        return value instanceof Value.Amount(Money sum) ? sum : Money.ZERO;
    }
}
