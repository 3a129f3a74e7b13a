package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.intake.Report;
import abate.server.portal.Resident.Seen;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The steps of a report, one after the other, forward and back. */
class ReportStepsTest extends ReportingFixture {
    @Test
    void the_first_page_leads_to_the_three_things_people_come_for() {
        Seen home = resident.open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("href=\"/report/what\"", "action=\"/letter\"", "action=\"/follow\"", "911");
    }

    @Test
    void a_report_goes_from_the_first_step_to_its_number_without_scripts() {
        Seen done = reported("pests", "3526 high street", "Rats in the kitchen");

        assertThat(done.path()).isEqualTo("/report/done");
        Report report = intake.byReference(here, found(NUMBER, done)).orElseThrow();
        assertThat(report.concern()).isEqualTo("pests");
        assertThat(report.description()).isEqualTo("Rats in the kitchen");
        assertThat(report.place().typed()).isEqualTo("3526 High St, Sacramento, CA 95838");
        assertThat(report.place().parcel()).isPresent();
        assertThat(report.place().position()).isPresent();
    }

    @Test
    void without_a_choice_the_first_step_says_so_and_goes_no_further() {
        resident.open("/report/what");
        Seen again = resident.submit("/report/what", Map.of());

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Choose what the problem is");
    }

    @Test
    void a_later_step_opened_too_early_leads_back_to_the_first() {
        for (String path : new String[] {"/report/where", "/report/more", "/report/check", "/report/nearby"}) {
            assertThat(resident.open(path).path()).as(path).isEqualTo("/report/what");
        }
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost() {
        toMore("other");
        Seen again = resident.submit(
                "/report/more",
                Map.of("description", "", "name", "Willow <b>Sample</b>", "phone", "12", "email", "nobody"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains(
                        "Tell us in a few words what the problem is.",
                        "That does not look like a phone number.",
                        "That does not look like an email address.",
                        "value=\"Willow &lt;b>Sample&lt;/b>\"",
                        "value=\"nobody\"")
                .doesNotContain("<b>Sample");
    }

    @Test
    void a_story_too_long_is_sent_back_whole() {
        toMore("pests");
        Seen again = resident.submit("/report/more", Map.of("description", "rats! ".repeat(1000)));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("more than 4,000 characters", "rats! ".repeat(900));
    }

    @Test
    void what_was_written_is_still_there_when_one_goes_back() {
        toMore("pests");
        resident.submit("/report/more", Map.of("description", "Rats since August", "name", "Willow Sample-Reed"));

        assertThat(resident.open("/report/more").body()).contains("Rats since August", "Willow Sample-Reed");
        assertThat(resident.open("/report/where").body()).contains("3526 High St, Sacramento, CA 95838");
        assertThat(resident.open("/report/what").body()).containsPattern("value=\"pests\" checked");
    }

    @Test
    void another_browser_sees_nothing_of_what_is_being_written() {
        toMore("pests");
        resident.submit("/report/more", Map.of("name", "Willow Sample-Reed"));
        try (Resident other = new Resident(server.address())) {
            assertThat(other.open("/report/check").path()).isEqualTo("/report/what");
        }
    }

    @Test
    void everything_is_said_in_spanish_to_who_asks_for_it() {
        resident.open("/?lang=es");
        toWhere("pests");
        resident.submit("/report/where", Map.of("address", "3526 High St"));
        resident.submit("/report/more", Map.of("description", "Ratas"));
        Seen done = resident.submit("/report/check", Map.of());

        assertThat(done.body()).contains("<html lang=\"es\">", "Tenemos su reporte", "Código de seguimiento");
        assertThat(intake.byReference(here, found(NUMBER, done)).orElseThrow().language())
                .isEqualTo("es");
    }
}
