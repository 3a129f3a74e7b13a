package abate.server.casefile;

import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.server.daily.DailyRun;
import abate.server.ledger.Account;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A penalty of Sacramento's book through the door, from the order to the last payment, nobody appealing. */
class SacramentoPenaltyTest {
    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));
    private static final Actor HEAD = new Actor("head", "Hanna Sample", Set.of("department_head"));
    private static final Actor CLERK = new Actor("clerk", "Clara Sample", Set.of("city_clerk"));
    private static final Actor FINANCE = new Actor("finance", "Fay Sample", Set.of("finance"));

    final TestCity city = new TestCity(SACRAMENTO, day("2025-03-03")); // a Monday

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void an_order_nobody_appeals_becomes_final_bears_interest_and_is_paid() {
        CaseView view = ordered();
        assertThat(city.letters.of(city.town, view.id().value()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.title()).isEqualTo("Administrative Penalty Order"));

        long order = view.lastNumber();
        view = city.done(
                view,
                new Deed.ServiceTried(
                        "p1",
                        order,
                        "owner",
                        "personal",
                        "delivered",
                        true,
                        "",
                        new Proof("Paula Sample", "by hand", "9:00", "Sacramento", true)),
                CLERK);
        assertThat(city.docket.between(
                        city.town,
                        day("2025-03-01"),
                        day("2025-12-31"),
                        DocketFilter.pending(Set.of("responsible_party"))))
                .extracting(DocketRow::clock, DocketRow::day)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("appeal_by", day("2025-03-24")));

        city.time.set(day("2025-06-02")); // a Monday, long after the days to pay
        new DailyRun(city.database.tenants(), city.database.jdbc(), city.files).catchUp(city.town, city.time.day());
        assertThat(city.ledger.balance(city.town, Account.receivable("penalty"), day("2025-03-24")))
                .isEqualTo(Money.ZERO);
        assertThat(city.ledger.balance(city.town, Account.receivable("penalty"), day("2025-03-25")))
                .isEqualTo(Money.ofDollars(3000));

        view = city.look(view);
        Money owing =
                view.state().accounts(view.state().matter("p1").orElseThrow()).owing();
        assertThat(owing).isGreaterThan(Money.ofDollars(3000));
        Map<String, Value> sum = Map.of("amount", Value.of(owing), "how", Value.of("check"));
        CaseView paid = city.done(view, new Deed.Performed("p1", "payment", null, sum), FINANCE);

        assertThat(paid.state().matter("p1").orElseThrow().isClosed()).isTrue();
        assertThat(city.ledger.balance(city.town, Account.CASH, day("2025-06-02")))
                .isEqualTo(owing);
        assertThat(city.ledger.balance(city.town, Account.INTEREST_INCOME, day("2025-06-02")))
                .isEqualTo(owing.minus(Money.ofDollars(3000)));
        assertThat(city.ledger.receivable(city.town, day("2025-06-02"))).isEqualTo(Money.ZERO);
        assertThat(city.files.close(city.town, paid.id(), paid.lastNumber(), "Paid.", CLERK, UUID.randomUUID()))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(new CaseAudit(city.database.tenants(), city.database.jdbc(), city.books, city.ledger, city.letters)
                        .prove(city.town)
                        .findings())
                .isEmpty();
    }

    private CaseView ordered() {
        CaseView house = city.files.open(
                city.town,
                new Opening(
                        null,
                        Map.of(
                                "address", Value.of("3526 High Street, Sacramento"),
                                "apn", Value.of("252-0101-004"),
                                "about_property", Value.of(true),
                                "code_title", Value.of("other"),
                                "first_notice_sent", Value.of(day("2025-01-06"))),
                        List.of(new Party(
                                "owner",
                                "Otis Sample-Owner",
                                List.of("owner", "responsible_party"),
                                List.of("12 Example Way", "Sacramento, CA 95838"),
                                false,
                                false)),
                        null),
                CLERK,
                UUID.randomUUID());
        return TestCity.recorded(city.files.perform(
                city.town,
                house.id(),
                house.lastNumber(),
                List.of(
                        new Deed.MatterOpened("p1", "administrative-penalty", "owner"),
                        new Deed.Performed(
                                "p1",
                                "order",
                                null,
                                Map.of(
                                        "kind", Value.of("other"),
                                        "violations", Value.of(List.of(Value.of("Noise — City Code 8.68.060"))),
                                        "violation_date", Value.of(day("2025-02-24")),
                                        "days", Value.of(3),
                                        "danger", Value.of(false),
                                        "level", Value.of("C"),
                                        "each", Value.of(Money.ofDollars(1000)),
                                        "seriousness", Value.of("Three nights."),
                                        "efforts", Value.of("None."),
                                        "lien_proposed", Value.of(false)))),
                city.time.day(),
                HEAD,
                UUID.randomUUID()));
    }
}
