package abate.server.casefile;

import static abate.server.casefile.TestCity.CLERK;
import static abate.server.casefile.TestCity.FINANCE;
import static abate.server.casefile.TestCity.FINE;
import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ClockRule;
import abate.engine.matter.Act;
import abate.engine.matter.Clock;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.value.Value;
import abate.server.letters.Letter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case file: opened, acted on, seen as of a day, found and closed. */
class CaseFilesTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void files_are_numbered_by_year_from_one_without_a_gap() {
        assertThat(town.house("1 High Street").number()).isEqualTo("2025-00001");
        assertThat(town.house("2 High Street").number()).isEqualTo("2025-00002");
        town.time.set(day("2026-01-02")); // a Friday
        assertThat(town.house("3 High Street").number()).isEqualTo("2026-00001");
    }

    @Test
    void an_act_stands_with_its_letter_its_docket_and_a_message_in_one_go() {
        CaseView view = town.fined("1 High Street", 500);

        assertThat(view.state().matter(FINE).orElseThrow().state()).isEqualTo("issued");
        List<Letter> letters = town.letters.of(town.town, view.id().value());
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.addressee().name()).isEqualTo("Otto Sample-Owner");
            assertThat(letter.title()).isEqualTo("Order to Pay a Fine");
            assertThat(letter.actSeq()).isEqualTo(view.lastNumber());
        });
        assertThat(town.outbox.after(town.town, 0, 10))
                .extracting(Outbox.Message::kind)
                .containsExactly(
                        Outbox.Kind.FILE_OPENED,
                        Outbox.Kind.ACTS_RECORDED,
                        Outbox.Kind.ACTS_RECORDED,
                        Outbox.Kind.LETTER_FROZEN);
        assertThat(town.files.search(town.town, CaseSearch.open()))
                .singleElement()
                .satisfies(found -> assertThat(
                                found.matters().getFirst().sentence().english())
                        .isEqualTo("A fine of $500.00 is ordered."));
    }

    @Test
    void service_starts_the_clock_and_the_law_s_own_act_is_noted_with_it() {
        CaseView view = town.fined("1 High Street", 500);

        CaseView served = town.done(view, town.delivered(view), OFFICER);

        assertThat(served.acts().getLast().deed())
                .isEqualTo(new Deed.LawNoted(FINE, "order_served", day("2025-03-03")));
        assertThat(town.docket.between(town.town, day("2025-03-01"), day("2025-03-31"), DocketFilter.ALL))
                .filteredOn(row -> row.clock().equals("appeal_by"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.day()).isEqualTo(day("2025-03-13")); // a Thursday
                    assertThat(row.sort()).isEqualTo(ClockRule.Sort.RIGHT);
                    assertThat(row.standing()).isEqualTo(Clock.Standing.RUNNING);
                    assertThat(row.whose()).isEqualTo("owner");
                    assertThat(row.address()).isEqualTo("1 High Street");
                });
    }

    @Test
    void a_file_is_seen_as_it_was_at_the_end_of_any_earlier_day() {
        CaseView view = town.fined("1 High Street", 500);
        town.time.set(day("2025-03-05")); // a Wednesday
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        town.time.set(day("2025-03-07")); // a Friday
        town.done(served, TestCity.payment(10_000), FINANCE);

        CaseView then = town.files.view(town.town, view.id(), day("2025-03-04")).orElseThrow();
        CaseView later =
                town.files.view(town.town, view.id(), day("2025-03-05")).orElseThrow();

        assertThat(then.acts()).isEqualTo(view.acts());
        assertThat(then.state().matter(FINE).orElseThrow().state()).isEqualTo("issued");
        assertThat(later.acts()).isEqualTo(served.acts());
        assertThat(later.state().matter(FINE).orElseThrow().state()).isEqualTo("served");
    }

    @Test
    void closing_is_refused_with_what_holds_the_file_open_and_undone_by_any_later_act() {
        CaseView view = town.fined("1 High Street", 500);

        assertThat(town.files.close(town.town, view.id(), view.lastNumber(), "", OFFICER, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(
                                        refused.refusals().getFirst().says().english())
                                .isEqualTo("Fine is open: A fine of $500.00 is ordered."));

        CaseView withdrawn = town.done(view, new Deed.Performed(FINE, "withdraw", null, Map.of()), OFFICER);
        CaseView closed = TestCity.recorded(town.files.close(
                town.town, view.id(), withdrawn.lastNumber(), "Order withdrawn.", OFFICER, UUID.randomUUID()));
        assertThat(closed.closed()).isTrue();
        assertThat(closed.state().timeline().getLast().title().english()).isEqualTo("Case file closed");
        assertThat(town.files.search(town.town, CaseSearch.open())).isEmpty();

        CaseView reopened = town.done(closed, new Deed.FactsFound(Map.of("apn", Value.of("9"))), CLERK);
        assertThat(reopened.closed()).isFalse();
        assertThat(town.files.search(town.town, CaseSearch.open())).hasSize(1);
    }

    @Test
    void files_are_found_by_words_and_stage_but_not_by_a_confidential_name() {
        CaseView view = town.fined("3526 Peña Street", 500);
        town.done(
                view,
                new Deed.PartyNamed(
                        new Party("t", "Tomasa Secret", List.of("tenant"), List.of("1 A St"), false, false)),
                CLERK);
        town.house("9 Low Road");

        assertThat(numbers("pena")).containsExactly("2025-00001");
        assertThat(numbers("sample-owner")).containsExactly("2025-00002", "2025-00001");
        assertThat(numbers("100%")).isEmpty();
        assertThat(numbers("secret")).isEmpty();
        assertThat(town.files.search(town.town, new CaseSearch("", "fine", "issued", CaseSearch.Which.ALL, 10, 0)))
                .extracting(CaseSummary::number)
                .containsExactly("2025-00001");
    }

    private List<String> numbers(String text) {
        return town.files.search(town.town, new CaseSearch(text, null, null, CaseSearch.Which.ALL, 10, 0)).stream()
                .map(CaseSummary::number)
                .toList();
    }

    @Test
    void a_struck_payment_is_answered_in_the_ledger_by_a_counter_entry() {
        CaseView view = town.fined("1 High Street", 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        town.time.set(day("2025-03-20")); // a Thursday, after the days to appeal
        CaseView paid = town.done(town.look(served), TestCity.payment(50_000), FINANCE);
        long payment = paid.acts().stream()
                .filter(act -> act.deed() instanceof Deed.Performed p && p.act().equals("payment"))
                .mapToLong(Act::number)
                .findFirst()
                .orElseThrow();
        assertThat(paid.state().matter(FINE).orElseThrow().state()).isEqualTo("paid");

        CaseView struck = town.done(paid, new Deed.Struck(payment, "The check bounced."), FINANCE);

        assertThat(struck.state()
                        .accounts(struck.state().matter(FINE).orElseThrow())
                        .owing())
                .isEqualTo(Money.ofDollars(500));
        var statement = town.ledger.statement(town.town, view.id().value(), day("2025-03-20"));
        assertThat(statement.owed()).isEqualTo(Money.ofDollars(500));
        assertThat(statement.lines().getLast().entry().reverses())
                .isEqualTo(statement
                        .lines()
                        .get(statement.lines().size() - 2)
                        .entry()
                        .id());
        assertThat(statement.lines().getFirst().entry().booked())
                .as("the fine is booked on the day it became final, a Friday")
                .isEqualTo(day("2025-03-14"));
        assertThat(Set.of(struck.state().matter(FINE).orElseThrow().state())).containsExactly("payable");
    }
}
