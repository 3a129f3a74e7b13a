package abate.server.casefile;

import static abate.server.casefile.TestCity.CLERK;
import static abate.server.casefile.TestCity.FINANCE;
import static abate.server.casefile.TestCity.FINE;
import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.VIEWER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.book.ClockRule;
import abate.engine.matter.Act;
import abate.engine.matter.Clock;
import abate.engine.matter.Deed;
import abate.engine.matter.Done;
import abate.engine.matter.Party;
import abate.engine.money.Money;
import abate.engine.value.Value;
import abate.server.letters.Letter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
    void opening_again_with_the_same_key_gives_back_the_file_that_stands() {
        UUID key = UUID.randomUUID();
        Opening opening = new Opening(null, Map.of("address", Value.of("1 High Street")), List.of(), null);

        CaseView first = town.files.open(town.town, opening, CLERK, key);
        CaseView again = town.files.open(town.town, opening, CLERK, key);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(town.house("2 High Street").number()).isEqualTo("2025-00002");
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
    void the_same_key_again_gives_the_same_answer_and_records_nothing_more() {
        CaseView house = town.house("1 High Street");
        UUID key = UUID.randomUUID();

        CaseView first = TestCity.recorded(town.openFine(house, 500, key));
        CaseView again = TestCity.recorded(town.openFine(house, 500, key));

        assertThat(again.acts()).isEqualTo(first.acts());
        assertThat(town.letters.of(town.town, house.id().value())).hasSize(1);
    }

    @Test
    void the_same_key_for_something_else_records_nothing_and_says_that_the_file_changed() {
        CaseView house = town.house("1 High Street");
        UUID key = UUID.randomUUID();
        CaseView first = TestCity.recorded(town.openFine(house, 500, key));

        Outcome other = town.openFine(house, 600, key);

        assertThat(other).isInstanceOf(Outcome.Changed.class);
        assertThat(other.view().acts()).isEqualTo(first.acts());
    }

    @Test
    void what_was_decided_on_an_old_look_at_the_file_is_not_recorded() {
        CaseView old = town.house("1 High Street");
        town.done(old, new Deed.FactsFound(Map.of("apn", Value.of("002-0002-002"))), CLERK);

        Outcome late = town.act(old, new Deed.FactsFound(Map.of("apn", Value.of("003-0003-003"))), CLERK);

        assertThat(late).isInstanceOf(Outcome.Changed.class);
        assertThat(town.look(old).state().facts().get("apn")).isEqualTo(Value.of("002-0002-002"));
    }

    @Test
    void a_note_of_the_law_s_own_act_does_not_turn_a_person_s_act_away() {
        CaseView view = town.fined("1 High Street", 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        town.time.set(day("2025-03-20")); // a Thursday, after the days to appeal
        town.files.keeping().keep(town.town, view.id(), day("2025-03-20"));

        assertThat(town.act(served, TestCity.payment(10_000), FINANCE)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void a_refused_act_leaves_only_the_note_that_it_was_tried() {
        CaseView house = town.house("1 High Street");

        Outcome outcome = town.openFine(house, 5001, UUID.randomUUID());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusals()).hasSize(1);
            assertThat(refused.view().acts()).isEqualTo(house.acts());
        });
        assertThat(town.look(house).acts()).isEqualTo(house.acts());
        List<Map<String, Object>> noted = town.database
                .owner()
                .sql("select actor_id, matter, deed, array_to_string(reasons, '|') as why from case_refusal")
                .query()
                .listOfRows();
        assertThat(noted).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("actor_id", "officer").containsEntry("deed", "order");
            assertThat(String.valueOf(row.get("why"))).isEqualTo("amount: TT-03");
        });
    }

    @Test
    void a_letter_that_cannot_be_made_refuses_the_act_and_nothing_of_it_stands() {
        CaseView house = town.house("1 High Street");
        Party noAddress = new Party("tenant", "Tina Sample", List.of("tenant"), List.of(), false, false);
        CaseView view = town.done(house, new Deed.PartyNamed(noAddress), CLERK);

        Outcome outcome = town.openFine(view, 500, UUID.randomUUID());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .anySatisfy(
                                        why -> assertThat(why.says().english()).contains("Addressee is blank")));
        assertThat(town.look(view).acts()).isEqualTo(view.acts());
        assertThat(town.letters.of(town.town, view.id().value())).isEmpty();
    }

    @Test
    void a_day_to_come_a_stranger_and_a_viewer_are_refused_in_words() {
        CaseView house = town.house("1 High Street");
        Deed facts = new Deed.FactsFound(Map.of("apn", Value.of("002-0002-002")));

        assertThat(town.files.perform(
                        town.town, house.id(), house.lastNumber(), facts, day("2025-03-04"), CLERK, UUID.randomUUID()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, facts, VIEWER)).isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.FactsFound(Map.of("color", Value.of("red"))), CLERK))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.FactsFound(Map.of("apn", Value.of("a\0b"))), CLERK))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.MatterOpened("m1", "no-such-procedure", null), CLERK))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.Struck(99, "a mistake"), CLERK)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void another_jurisdiction_s_user_can_neither_see_nor_touch_a_file() {
        CaseView house = town.house("1 High Street");
        var elsewhere = town.database.anotherJurisdiction();

        assertThat(town.files.view(elsewhere, house.id())).isEmpty();
        assertThat(town.files.byNumber(elsewhere, house.number())).isEmpty();
        assertThatThrownBy(() -> town.files.perform(
                        elsewhere,
                        house.id(),
                        house.lastNumber(),
                        new Deed.FactsFound(Map.of()),
                        day("2025-03-03"),
                        CLERK,
                        UUID.randomUUID()))
                .isInstanceOf(UnknownCaseFile.class);
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
    void a_form_cannot_say_who_is_next_in_rotation() {
        var ada = town.examiners.appoint(town.town, "Ada Sample", false, day("2024-01-02"));
        var ben = town.examiners.appoint(town.town, "Ben Sample", false, day("2024-01-03"));
        var eve = town.examiners.appoint(town.town, "Eve Employee", true, day("2023-01-03"));
        CaseView view = town.fined("1 High Street", 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        CaseView appealed = town.done(served, new Deed.Performed(FINE, "appeal", null, Map.of()), CLERK);

        assertThat(town.act(appealed, hearing(ben.id().toString()), CLERK)).isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(appealed, hearing(eve.id().toString()), CLERK)).isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(appealed, hearing("somebody"), CLERK)).isInstanceOf(Outcome.Refused.class);
        CaseView set = town.done(appealed, hearing(ada.id().toString()), CLERK);

        assertThat(Objects.requireNonNull(set.state().matter(FINE).orElseThrow().latest("set_hearing"))
                        .particulars()
                        .get("examiner"))
                .isEqualTo(Value.of(Map.of(
                        "id", Value.of(ada.id().toString()),
                        "name", Value.of("Ada Sample"),
                        "employee", Value.of(false),
                        "next_in_rotation", Value.of(true))));
        assertThat(town.examiners.next(town.town, day("2025-03-03")).orElseThrow())
                .isEqualTo(ben);
        assertThat(town.act(set, hearing(ben.id().toString()), CLERK)).isInstanceOf(Outcome.Recorded.class);
        assertThat(town.examiners.next(town.town, day("2025-03-03")).orElseThrow())
                .isEqualTo(ada);
    }

    @Test
    void a_correction_cannot_say_it_either() {
        var ada = town.examiners.appoint(town.town, "Ada Sample", false, day("2024-01-02"));
        var eve = town.examiners.appoint(town.town, "Eve Employee", true, day("2023-01-03"));
        CaseView view = town.fined("1 High Street", 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        CaseView appealed = town.done(served, new Deed.Performed(FINE, "appeal", null, Map.of()), CLERK);
        CaseView set = town.done(appealed, hearing(ada.id().toString()), CLERK);

        CaseView corrected = town.done(
                set, new Deed.Corrected(set.lastNumber(), null, claim(eve.id().toString()), "The wrong name."), CLERK);

        Done hearing = Objects.requireNonNull(
                corrected.state().matter(FINE).orElseThrow().latest("set_hearing"));
        assertThat(((Value.Fields) hearing.particulars().get("examiner")).get("employee"))
                .isEqualTo(Value.of(true));
        assertThat(hearing.inQuestion()).isNotEmpty();
    }

    private static Deed hearing(String examiner) {
        return new Deed.Performed(FINE, "set_hearing", null, claim(examiner));
    }

    private static Map<String, Value> claim(String examiner) {
        Value claim = Value.of(Map.of(
                "id", Value.of(examiner),
                "name", Value.of("Whoever"),
                "employee", Value.of(false),
                "next_in_rotation", Value.of(true)));
        return Map.of("examiner", claim);
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
