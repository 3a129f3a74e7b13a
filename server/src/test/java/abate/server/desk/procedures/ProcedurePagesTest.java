package abate.server.desk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A matter's place in the picture of its procedure. */
class ProcedurePagesTest {
    private static DeskFixture desk;
    private static String number;
    private static LocalDate before;

    @BeforeAll
    static void a_penalty_order_is_issued_and_served() {
        desk = new DeskFixture();
        number = desk.withPenalty("3526 High St");
        long letter = desk.ordered(number);
        before = desk.today();
        desk.nextDay();
        desk.served(number, letter);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static DeskVisitor clerk() {
        return desk.as(Role.CITY_CLERK);
    }

    private static String ofMatter() {
        return "/desk/cases/" + number + "/procedure?matter=ap";
    }

    @Test
    void the_case_leads_to_the_picture_of_each_matter_s_procedure() {
        assertThat(clerk().get("/desk/cases/" + number).body()).contains("href=\"" + ofMatter() + "\"");
    }

    @Test
    void the_state_a_matter_stands_in_is_marked_in_the_picture_and_in_the_words() {
        String page = clerk().get(ofMatter()).body();
        assertThat(page).containsOnlyOnce(">You are here</text>");
        assertThat(page).containsPattern(Pattern.compile("<h3 id=\"state-served\">Served.*You are here</span></h3>"));
        assertThat(page).contains("You are here: served</strong>");
    }

    @Test
    void the_states_it_passed_are_marked_and_no_others() {
        String page = clerk().get(ofMatter()).body();
        assertThat(page).containsPattern(Pattern.compile("<h3 id=\"state-issued\">Issued.*passed</span></h3>"));
        assertThat(page).doesNotContainPattern(Pattern.compile("<h3 id=\"state-final\">[^\n]*passed</span></h3>"));
    }

    @Test
    void as_of_an_earlier_day_the_matter_stands_where_it_stood_then() {
        String page = clerk().get(ofMatter() + "&asof=" + before).body();
        assertThat(page).contains("You are here: issued</strong>");
    }

    @Test
    void the_procedures_of_the_jurisdiction_are_listed_and_each_is_shown_without_a_place() {
        assertThat(clerk().get("/desk/procedures").text())
                .contains("Administrative penalty")
                .contains("Notice and order");
        DeskVisitor.Answer page = clerk().get("/desk/procedures/administrative-penalty");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("role=\"img\"").doesNotContain("You are here");
    }

    @Test
    void what_is_not_there_gets_a_friendly_page() {
        assertThat(clerk().get("/desk/procedures/violation").status())
                .as("a procedure of another jurisdiction")
                .isEqualTo(404);
        assertThat(clerk().get("/desk/cases/" + number + "/procedure?matter=nothing")
                        .status())
                .isEqualTo(404);
        assertThat(clerk().get("/desk/cases/" + number + "/procedure").status()).isBetween(400, 404);
        assertThat(clerk().get("/desk/cases/none/procedure?matter=ap").status()).isEqualTo(404);
    }

    @Test
    void nobody_sees_it_without_signing_in() {
        DeskVisitor stranger = new DeskVisitor(desk.server.address());
        assertThat(stranger.get(ofMatter()).status()).isNotEqualTo(200);
        assertThat(stranger.get("/desk/procedures").status()).isNotEqualTo(200);
    }
}
