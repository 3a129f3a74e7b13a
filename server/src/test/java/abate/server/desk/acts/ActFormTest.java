package abate.server.desk.acts;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Deed;
import abate.engine.value.Value;
import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.desk.DeskVisitor.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts put on file through forms drawn from the book. */
class ActFormTest {
    private static DeskFixture desk;
    private String number = "";

    @BeforeAll
    static void start() {
        desk = new DeskFixture();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void a_case_with_a_penalty_not_yet_ordered() {
        number = desk.withPenalty("3526 High St");
    }

    private String form(String act) {
        return "/desk/cases/" + number + "/act?matter=ap&act=" + act;
    }

    private String[] order(String each) {
        return new String[] {
            "p_kind", "other",
            "p_violations", "Junk in the yard — City Code 8.04.100\nWeeds <b>taller</b> than I am",
            "p_violation_date", desk.today().minusDays(9).toString(),
            "p_days", "2",
            "p_danger", "no",
            "p_level", "C",
            "p_each", each,
            "p_seriousness", "It blocks the sidewalk & the drain.",
            "p_efforts", "None.",
            "p_lien_proposed", "no",
            "on", desk.today().toString(),
            "step", "check"
        };
    }

    @Test
    void the_limits_of_every_level_stand_in_the_form_before_they_are_hit() {
        String page = desk.as(Role.DEPARTMENT_HEAD).get(form("order")).text();
        assertThat(page)
                .contains("Level A: between $100.00 and $500.00")
                .contains("Level C: between $1,000.00 and $5,000.00")
                .contains("Level E: between $2,500.00 and $25,000.00");
    }

    @Test
    void a_lower_bound_alone_stands_in_the_form() {
        assertThat(desk.as(Role.DEPARTMENT_HEAD).get(form("order")).text())
                .contains("Number of violation-days")
                .contains("At least 1.");
    }

    @Test
    void nothing_is_recorded_before_the_summary_is_confirmed() {
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        long before = desk.view(number).lastNumber();
        Answer summary = head.send(head.get(form("order")), order("1200.00"));
        assertThat(summary.status()).isEqualTo(200);
        assertThat(desk.view(number).lastNumber()).isEqualTo(before);
        Answer recorded = head.send(summary, "step", "record");
        assertThat(recorded.status()).isEqualTo(302);
        assertThat(desk.view(number).lastNumber()).isEqualTo(before + 1);
        assertThat(head.get(recorded.location().replaceAll("^https?://[^/]+", ""))
                        .text())
                .contains("Recorded as act " + (before + 1) + ": Issue the penalty order.");
    }

    @Test
    void the_summary_tells_what_follows_shows_the_letter_and_says_that_it_cannot_be_erased() {
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        Answer summary = head.send(head.get(form("order")), order("1200.00"));
        assertThat(summary.text())
                .contains("This is recorded under your name and cannot be erased, only corrected.")
                .contains("What follows")
                .contains("The penalty order of $2,400.00 is issued and must still be served.")
                .contains("The letter as it will stand")
                .contains("To Olive Owner: personal delivery, or certified mail");
        assertThat(summary.body()).doesNotContain("<b>taller</b>");
    }

    @Test
    void the_summary_of_a_paper_that_goes_to_nobody_asks_for_nobody_to_be_named() {
        desk.done(number, Role.INTAKE_CLERK, new Deed.MatterOpened("c", "complaint", null));
        desk.done(
                number,
                Role.CODE_OFFICER,
                new Deed.Performed(
                        "c",
                        "inspect",
                        null,
                        Map.of(
                                "entry", Value.of("consent"),
                                "conditions", Value.of(List.of(Value.of("structure_6"))),
                                "danger", Value.of(true),
                                "danger_how", Value.of("The roof may fall."),
                                "notes", Value.of("The ceiling sags."))));
        desk.done(number, Role.BUILDING_OFFICIAL, new Deed.MatterOpened("no", "notice-and-order", null));
        DeskVisitor official = desk.as(Role.BUILDING_OFFICIAL);

        Answer summary = official.send(
                official.get("/desk/cases/" + number + "/act?matter=no&act=post_dangerous"),
                "p_unoccupied",
                "yes",
                "p_danger",
                "The roof may fall.",
                "p_entrances",
                "Front door",
                "p_signed_by",
                "B. Official",
                "on",
                desk.today().toString(),
                "step",
                "check");

        assertThat(summary.text())
                .contains("The letter as it will stand")
                .contains("Nobody has to be served with this paper.")
                .doesNotContain("Nobody is named yet");
    }

    @Test
    void a_sum_beyond_its_level_is_refused_beside_the_question_with_its_section_and_nothing_typed_is_lost() {
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        Answer again = head.send(head.get(form("order")), order("9000.00"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text())
                .contains("must be between $1,000.00 and $5,000.00")
                .contains("City Code 1.01.070(d)(3)")
                .contains("Weeds <b>taller</b> than I am")
                .contains("It blocks the sidewalk & the drain.");
        assertThat(again.body()).contains("value=\"9000.00\"").contains("aria-invalid=\"true\"");
    }

    @Test
    void an_answer_that_cannot_be_read_keeps_what_was_typed() {
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        Answer again = head.send(head.get(form("order")), order("twelve hundred"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("value=\"twelve hundred\"");
        assertThat(again.text()).contains("is not an amount of money");
    }

    @Test
    void when_someone_acted_meanwhile_the_form_says_what_and_keeps_everything_typed() {
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        Answer summary = head.send(head.get(form("order")), order("1200.00"));
        desk.done(
                number, Role.CITY_CLERK, new Deed.FactsFound(Map.of("legal_description", Value.of("Lot 4, Block 2"))));
        long before = desk.view(number).lastNumber();

        Answer changed = head.send(summary, "step", "record");
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text())
                .contains("This file has changed, look again")
                .contains("Facts of the case put on file")
                .contains("It blocks the sidewalk & the drain.");
        assertThat(desk.view(number).lastNumber()).isEqualTo(before);

        Answer summed = head.send(changed, order("1200.00"));
        assertThat(head.send(summed, "step", "record").status()).isEqualTo(302);
        assertThat(desk.view(number).lastNumber()).isEqualTo(before + 1);
    }

    @Test
    void a_form_sent_twice_records_once() {
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        Answer summary = head.send(head.get(form("order")), order("1200.00"));
        assertThat(head.send(summary, "step", "record").status()).isEqualTo(302);
        long once = desk.view(number).lastNumber();
        assertThat(head.send(summary, "step", "record").status()).isEqualTo(302);
        assertThat(desk.view(number).lastNumber()).isEqualTo(once);
    }

    @Test
    void whoever_the_book_does_not_name_is_refused_in_words_by_any_way_into_the_form() {
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        Answer again = clerk.send(clerk.get(form("order")), order("1200.00"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("This is for the department head to do.");
        String[] straight = order("1200.00");
        straight[straight.length - 1] = "record";
        long before = desk.view(number).lastNumber();
        assertThat(clerk.send(again, straight).status()).isEqualTo(422);
        assertThat(desk.view(number).lastNumber()).isEqualTo(before);
    }

    @Test
    void a_viewer_reads_the_case_and_opens_no_form() {
        DeskVisitor viewer = desk.as(Role.VIEWER);
        assertThat(viewer.get("/desk/cases/" + number).status()).isEqualTo(200);
        assertThat(viewer.get(form("order")).status()).isEqualTo(403);
    }

    @Test
    void an_act_counts_from_no_day_to_come() {
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        String[] answers = order("1200.00");
        answers[answers.length - 3] = desk.today().plusDays(1).toString();
        Answer again = head.send(head.get(form("order")), answers);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("That day is still to come");
    }

    @Test
    void an_act_is_corrected_by_whoever_may_do_it_and_both_stay_on_the_record() {
        long act = desk.ordered(number);
        String form = "/desk/cases/" + number + "/correct?number=" + act;
        assertThat(desk.as(Role.FINANCE).get(form).status()).isEqualTo(403);
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        Answer asked = head.get(form);
        assertThat(asked.body()).contains("value=\"500.00\"");
        String[] answers = order("600.00");
        answers[11] = "B";
        Answer summary = head.send(asked, with(answers, "why", "The sum was mistyped"));
        assertThat(summary.text()).contains("$600.00");
        assertThat(head.send(summary, "step", "record").status()).isEqualTo(302);
        assertThat(head.get("/desk/cases/" + number).text())
                .contains("corrected")
                .contains("The sum was mistyped");
    }

    @Test
    void a_question_that_turns_on_another_says_when_it_is_asked_and_the_server_knows_whether_it_is_now() {
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        desk.served(number, desk.ordered(number));
        Answer asked = clerk.get(form("appeal"));
        assertThat(asked.text())
                .containsPattern("Answer this only where “[^”]*waive[^”]*” is answered no\\.")
                .doesNotContain("only where it applies");
        assertThat(asked.body()).contains("data-question=\"p_fee_paid\" data-asked=\"not-now\"");

        List<Map.Entry<String, String>> answers = new ArrayList<>(clerk.carried(asked));
        answers.add(Map.entry("p_fee_waived", "no"));
        String now = clerk.post("/desk/cases/" + number + "/act/asked", answers).body();
        assertThat(now).contains("\"p_fee_paid\":{\"now\":true");
        assertThat(desk.view(number).state().matter("ap").orElseThrow().state()).isEqualTo("served");
    }

    @Test
    void a_day_to_come_on_which_the_offices_are_closed_is_told_and_not_refused() {
        DeskVisitor officer = desk.as(Role.CODE_OFFICER);
        desk.done(number, Role.INTAKE_CLERK, new Deed.MatterOpened("c", "complaint", null));
        String form = "/desk/cases/" + number + "/act?matter=c&act=plan_inspection";
        LocalDate christmas = LocalDate.of(desk.today().getYear() + 1, 12, 25);
        String[] answers = {"p_inspect_on", christmas.toString(), "p_officer", "Olive Example-Ortiz", "step", "check"};

        Answer summary = officer.send(officer.get(form), answers);

        assertThat(summary.status()).isEqualTo(200);
        assertThat(summary.text()).contains("is Christmas Day: the offices are closed. Is it the day you mean?");
        answers[1] = christmas.minusDays(christmas.getDayOfWeek().getValue()).toString(); // a Sunday
        assertThat(officer.send(officer.get(form), answers).text()).contains("the offices are closed every Sunday.");
    }

    private static String[] with(String[] answers, String name, String value) {
        String[] more = java.util.Arrays.copyOf(answers, answers.length + 2);
        more[answers.length] = name;
        more[answers.length + 1] = value;
        return more;
    }
}
