package abate.server.daily;

import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Act;
import abate.engine.matter.Clock;
import abate.engine.matter.Deed;
import abate.engine.money.Money;
import abate.server.casefile.CaseView;
import abate.server.casefile.DocketFilter;
import abate.server.casefile.DocketRow;
import abate.server.casefile.TestCity;
import abate.server.ledger.Account;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DailyRunTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday
    final DailyRun daily = new DailyRun(town.database.tenants(), town.database.jdbc(), town.files);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void what_the_law_does_on_missed_days_is_noted_and_booked_on_those_days_in_order() {
        // given orders served on a Monday and on the Wednesday after, with ten days to appeal
        CaseView monday = served("1 High Street");
        town.time.set(day("2025-03-05"));
        CaseView wednesday = served("2 High Street");

        // when nothing runs until the last Monday of March
        town.time.set(day("2025-03-31"));
        DailyRun.Report report = daily.catchUp(town.town, day("2025-03-31"));

        // then each became final on the day after its own last day: a Friday, and, rolled over a weekend, a Tuesday
        assertThat(report.notes()).isEqualTo(2);
        assertThat(lastAct(monday)).isEqualTo(new Deed.LawNoted("m1", "becomes_final", day("2025-03-14")));
        assertThat(lastAct(wednesday)).isEqualTo(new Deed.LawNoted("m1", "becomes_final", day("2025-03-18")));
        assertThat(town.look(monday).acts().getLast().recorded()).isEqualTo(day("2025-03-14"));
        assertThat(owed("2025-03-13")).isEqualTo(Money.ZERO);
        assertThat(owed("2025-03-14")).isEqualTo(Money.ofDollars(500));
        assertThat(owed("2025-03-18")).isEqualTo(Money.ofDollars(1000));
        assertThat(daily.doneTo(town.town)).contains(day("2025-03-31"));
    }

    @Test
    void a_run_done_again_changes_nothing() {
        CaseView view = served("1 High Street");
        daily.catchUp(town.town, day("2025-03-20"));
        List<Act> before = town.files
                .view(town.town, view.id(), day("2025-03-20"))
                .orElseThrow()
                .acts();

        DailyRun.Report again = daily.catchUp(town.town, day("2025-03-20"));

        assertThat(again.files()).isZero();
        assertThat(town.files
                        .view(town.town, view.id(), day("2025-03-20"))
                        .orElseThrow()
                        .acts())
                .isEqualTo(before);
        assertThat(owed("2025-03-20")).isEqualTo(Money.ofDollars(500));
    }

    @Test
    void a_run_that_broke_off_between_two_files_is_taken_up_where_it_broke_off() {
        CaseView first = served("1 High Street");
        CaseView second = served("2 High Street");
        town.files.keeping().keep(town.town, first.id(), day("2025-03-14"));

        DailyRun.Report report = daily.catchUp(town.town, day("2025-03-14"));

        assertThat(report.notes()).isEqualTo(1);
        assertThat(owed("2025-03-14")).isEqualTo(Money.ofDollars(1000));
        assertThat(List.of(first, second))
                .allSatisfy(file -> assertThat(town.files
                                .view(town.town, file.id(), day("2025-03-14"))
                                .orElseThrow()
                                .acts())
                        .filteredOn(act -> act.deed() instanceof Deed.LawNoted)
                        .hasSize(2));
    }

    @Test
    void a_file_that_cannot_be_done_keeps_no_other_from_being_done_and_is_tried_again() {
        CaseView broken = served("1 High Street");
        CaseView sound = served("2 High Street");
        String text = deed(broken);
        store(broken, "nonsense");

        DailyRun.Report report = daily.catchUp(town.town, day("2025-03-20"));

        assertThat(report.failed()).containsExactly(broken.id());
        assertThat(lastAct(sound)).isEqualTo(new Deed.LawNoted("m1", "becomes_final", day("2025-03-14")));

        store(broken, text);
        assertThat(daily.catchUp(town.town, day("2025-03-21")).failed()).isEmpty();
        assertThat(lastAct(broken)).isEqualTo(new Deed.LawNoted("m1", "becomes_final", day("2025-03-14")));
    }

    @Test
    void a_clock_s_standing_turns_with_its_day_though_nobody_acts() {
        CaseView view = served("1 High Street");
        assertThat(standing("appeal_by")).isEqualTo(Clock.Standing.RUNNING);

        daily.catchUp(town.town, day("2025-03-13")); // a Thursday, the last day to appeal
        assertThat(standing("appeal_by")).isEqualTo(Clock.Standing.RUNNING);
        daily.catchUp(town.town, day("2025-03-14"));
        assertThat(standing("appeal_by")).isEqualTo(Clock.Standing.LAPSED);
        assertThat(standing("pay_by")).isEqualTo(Clock.Standing.RUNNING);
        daily.catchUp(town.town, day("2025-04-09")); // a Wednesday, the day after the last day to pay
        assertThat(standing("pay_by")).isEqualTo(Clock.Standing.OVERDUE);

        daily.catchUp(town.town, day("2025-06-30")); // a Monday
        assertThat(town.files
                        .search(town.town, abate.server.casefile.CaseSearch.open())
                        .getFirst()
                        .matters()
                        .getFirst()
                        .sentence()
                        .english())
                .as("the words name what is owed with interest to the day")
                .isEqualTo("The fine is final; "
                        + town.files
                                .view(town.town, view.id(), day("2025-06-30"))
                                .map(v -> v.state()
                                        .accounts(v.state().matter("m1").orElseThrow())
                                        .owing())
                                .orElseThrow()
                        + " is owed.")
                .doesNotContain("$500.00");
    }

    private CaseView served(String address) {
        CaseView view = town.fined(address, 500);
        return town.done(view, town.delivered(view), OFFICER);
    }

    private Clock.Standing standing(String clock) {
        return town.docket.between(town.town, day("2025-01-01"), day("2026-01-01"), DocketFilter.ALL).stream()
                .filter(row -> row.clock().equals(clock))
                .map(DocketRow::standing)
                .findFirst()
                .orElseThrow();
    }

    private Deed lastAct(CaseView view) {
        return town.files
                .view(town.town, view.id(), day("2025-12-31"))
                .orElseThrow()
                .acts()
                .getLast()
                .deed();
    }

    private Money owed(String day) {
        return town.ledger.balance(town.town, Account.receivable("fine"), day(day));
    }

    private String deed(CaseView view) {
        return town.database
                .owner()
                .sql("select deed from case_act where case_file = :file and number = 1")
                .param("file", view.id().value())
                .query(String.class)
                .single();
    }

    private void store(CaseView view, String deed) {
        town.database
                .owner()
                .sql("update case_act set deed = :deed where case_file = :file and number = 1")
                .param("file", view.id().value())
                .param("deed", deed)
                .update();
    }
}
