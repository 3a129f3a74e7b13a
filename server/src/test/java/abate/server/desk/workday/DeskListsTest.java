package abate.server.desk.workday;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.desk.DeskVisitor.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** My day, the list of cases, the calendar, and the day of a demonstration. */
class DeskListsTest {
    private static DeskFixture desk;
    private static String number;

    @BeforeAll
    static void a_penalty_order_is_issued_and_not_served() {
        desk = new DeskFixture();
        number = desk.withPenalty("=1+1 Formula St");
        desk.ordered(number);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void a_letter_nobody_has_served_stands_on_the_clerks_day_with_one_click_to_serve_it() {
        Answer page = desk.as(Role.CITY_CLERK).get("/desk");
        assertThat(page.text()).contains("Letters to serve").contains("Administrative Penalty Order");
        assertThat(page.body()).contains("/desk/cases/" + number + "/service?letter=");
    }

    @Test
    void the_open_cases_are_told_by_stage_with_what_the_reader_may_do_there() {
        assertThat(desk.as(Role.DEPARTMENT_HEAD).get("/desk").text())
                .contains("Open cases by stage")
                .contains("Withdraw the order");
    }

    @Test
    void a_case_is_found_by_its_address() {
        Answer page = desk.as(Role.VIEWER).get("/desk/cases?text=Formula");
        assertThat(page.text()).contains(number).contains("1 case");
    }

    @Test
    void an_export_keeps_what_a_spreadsheet_would_take_for_a_formula_as_words() {
        Answer csv = desk.as(Role.VIEWER).get("/desk/cases.csv?text=Formula");
        assertThat(csv.body()).contains("\"'=1+1 Formula St\"");
    }

    @Test
    void every_page_of_the_desk_opens_for_every_role() {
        for (Role role : Role.values()) {
            DeskVisitor visitor = desk.as(role);
            for (String page : new String[] {
                "/desk",
                "/desk/cases",
                "/desk/calendar",
                "/desk/calendar?month=2025-13&whose=mine",
                "/desk/calendar?month=%2B999999-01",
                "/desk/hearings",
                "/desk/intake",
                "/desk/cases/" + number,
                "/desk/cases/" + number + "/print"
            }) {
                assertThat(visitor.get(page).status()).as(role + " " + page).isEqualTo(200);
            }
        }
    }

    @Test
    void the_day_of_a_demonstration_moves_forward_only_and_leads_back_to_the_desk_only() {
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        LocalDate today = desk.today();
        Answer page = clerk.get("/desk/calendar");
        assertThat(page.text()).contains("next open day");
        assertThat(clerk.send(page, "to", today.minusDays(1).toString()).location())
                .endsWith("/desk/calendar");
        assertThat(desk.today()).isEqualTo(today);
        String token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
        Answer moved = clerk.post(
                "/desk/day",
                List.of(
                        Map.entry("_csrf", token),
                        Map.entry("to", today.plusDays(1).toString()),
                        Map.entry("then", "//elsewhere.example")));
        assertThat(moved.location()).endsWith("/desk");
        assertThat(desk.today()).isEqualTo(today.plusDays(1));
        assertThat(desk.as(Role.VIEWER).get("/desk").text()).contains("Today is");
    }
}
