package abate.server.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Deed;
import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.desk.DeskVisitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The case file as staff see it. */
class CaseFilePageTest {
    private static DeskFixture desk;
    private static String number;

    @BeforeAll
    static void a_penalty_order_is_served_on_the_owner_and_not_on_the_bank() {
        desk = new DeskFixture();
        number = desk.withPenalty("3526 High St");
        long letter = desk.ordered(number);
        desk.nextDay();
        desk.served(number, letter);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void the_state_comes_first_then_the_next_day_then_the_acts() {
        String page = desk.as(Role.CITY_CLERK).get("/desk/cases/" + number).body();
        int state = page.indexOf("The penalty order of $1,000.00 is served; the days to appeal run to");
        int next = page.indexOf("Next:");
        int acts = page.indexOf("Do now");
        assertThat(state).isPositive().isLessThan(next);
        assertThat(next).isLessThan(acts);
    }

    @Test
    void a_clock_opens_its_reason_down_to_the_service_and_the_section_it_rests_on() {
        String page = desk.as(Role.CITY_CLERK).get("/desk/cases/" + number).text();
        assertThat(page)
                .contains("last day to appeal")
                .contains("Service on Olive Owner by certified mail, return receipt requested is complete on")
                .contains("City Code 1.01.070(d)(4)a");
    }

    @Test
    void the_service_of_each_person_stands_beside_their_name() {
        String page = desk.as(Role.CITY_CLERK).get("/desk/cases/" + number).text();
        assertThat(page)
                .containsPattern("Olive Owner record owner, responsible party Administrative Penalty Order : served")
                .containsPattern("First Example Bank lien holder Administrative Penalty Order : not served yet");
    }

    @Test
    void an_act_is_a_button_for_whoever_may_do_it_and_a_line_with_their_title_for_others() {
        String form = "/desk/cases/" + number + "/act?matter=ap&amp;act=withdraw";
        Answer forHead = desk.as(Role.DEPARTMENT_HEAD).get("/desk/cases/" + number);
        Answer forClerk = desk.as(Role.CITY_CLERK).get("/desk/cases/" + number);
        assertThat(forHead.body()).contains(form);
        assertThat(forClerk.body()).doesNotContain(form);
        assertThat(forClerk.text()).contains("Withdraw the order for the department head");
    }

    @Test
    void what_belongs_to_a_later_stage_is_shown_with_its_reason_and_not_hidden() {
        String page = desk.as(Role.CITY_CLERK).get("/desk/cases/" + number).text();
        assertThat(page).contains("Later in the procedure").contains("Decide the appeal");
    }

    @Test
    void the_month_shows_the_day_to_appeal_with_its_weekday_in_a_table() {
        Answer page = desk.as(Role.CITY_CLERK).get("/desk/cases/" + number + "?view=month&month=");
        assertThat(page.body()).contains("<table class=\"desk-month__table\">").contains("desk-mark--right");
        assertThat(page.text()).contains("Right: last day to appeal (Olive Owner)");
    }

    @Test
    void an_earlier_day_shows_the_file_as_it_stood_and_takes_no_acts() {
        String before = desk.today().minusDays(1).toString();
        Answer page = desk.as(Role.DEPARTMENT_HEAD).get("/desk/cases/" + number + "?asof=" + before);
        assertThat(page.text())
                .contains("You see this case as it stood at the end of")
                .contains("Nothing can be recorded here")
                .doesNotContain("The penalty order of $1,000.00 is served")
                .doesNotContain("Do now");
    }

    @Test
    void what_people_wrote_is_shown_as_words_and_never_as_markup() {
        String other = desk.opened("<script>alert('address')</script> 7 Quote \" St");
        Answer page = desk.as(Role.CITY_CLERK).get("/desk/cases/" + other);
        assertThat(page.body()).doesNotContain("<script>alert(").contains("&lt;script&gt;alert(");
        assertThat(desk.as(Role.CITY_CLERK)
                        .get("/desk/cases/" + other + "/print")
                        .body())
                .doesNotContain("<script>alert(");
        assertThat(desk.as(Role.CITY_CLERK).get("/desk/cases").body()).doesNotContain("<script>alert(");
    }

    @Test
    void a_struck_act_stays_in_the_timeline_and_what_rested_on_it_is_undone() {
        String other = desk.withPenalty("8 Strike St");
        long letter = desk.ordered(other);
        desk.served(other, letter);
        desk.done(other, Role.CITY_CLERK, new Deed.Struck(letter + 1, "Mailed to the wrong house"));
        String page = desk.as(Role.CITY_CLERK).get("/desk/cases/" + other).text();
        assertThat(page)
                .contains("it stays on the record and counts no more")
                .contains("Mailed to the wrong house")
                .contains("is issued and must still be served");
    }

    @Test
    void the_timeline_can_be_narrowed_to_acts_letters_or_money() {
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        String letters = timeline(clerk.get("/desk/cases/" + number + "?show=letters"));
        String money = timeline(clerk.get("/desk/cases/" + number + "?show=money"));
        assertThat(letters).contains("Issue the penalty order").doesNotContain("Facts of the case");
        assertThat(money).contains("Nothing of that kind is on file yet");
    }

    private static String timeline(Answer page) {
        return page.body().substring(page.body().indexOf("id=\"timeline\""));
    }

    @Test
    void the_letter_of_an_act_opens_as_the_paper_that_was_frozen() {
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        String page = clerk.get("/desk/cases/" + number).body();
        String paper = page.substring(page.indexOf("/desk/cases/" + number + "/letters/"));
        Answer pdf = clerk.get(paper.substring(0, paper.indexOf('"')));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
    }

    @Test
    void a_statement_tells_what_is_owed_on_a_day_to_come() {
        Answer page = desk.as(Role.FINANCE)
                .get("/desk/cases/" + number + "/statement?on=" + desk.today().plusDays(200));
        assertThat(page.text())
                .contains("Statement of account")
                .contains("owed on")
                .contains("Interest");
    }

    @Test
    void a_number_that_no_case_has_and_a_day_that_is_none_are_answered_kindly() {
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        assertThat(clerk.get("/desk/cases/1999-00001").status()).isEqualTo(404);
        assertThat(clerk.get("/desk/cases/" + number + "?asof=soon&view=month&month=99&show=x")
                        .status())
                .isEqualTo(200);
        assertThat(clerk.get("/desk/cases/" + number + "/statement?on=soon").text())
                .contains("is not a date");
    }
}
