package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One real case from a resident's complaint to compliance, by the hands of different people, in a real browser. The steps
 * follow each other; each starts where the one before ended. Every page met on the way is checked for accessibility.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {
    private static final int PHONE = City.PHONE;
    private static final int DESKTOP = City.DESKTOP;
    private static final String ROOF = "Roof lets water in — City Code 49.10.1008(2)";

    private @Nullable City opened;
    private String followCode = "";
    private String reference = "";
    private String owner = "";

    @BeforeAll
    void aCityIsOpen() throws Exception {
        opened = City.of(City.SACRAMENTO);
    }

    private City city() {
        return Objects.requireNonNull(opened);
    }

    @Test
    @Order(1)
    void a_resident_reports_on_a_phone_and_follows_the_report() {
        try (Visit resident = city().visit(PHONE)) {
            resident.go("/").go("/report/what").choose("concern", "weather").photo("photo");
            resident.press("Continue").type("address", "3526 High Street").press("Continue");
            if (resident.has("input[name='choice']")) {
                resident.page().locator("label[for='choice-0']").click();
                resident.press("Continue");
            }
            if (resident.page().url().contains("nearby")) {
                resident.page().locator("a[href='/report/more']").click();
            }
            resident.type("description", "Rain comes through the ceiling of the children's room.");
            resident.click("button.usa-button--big[type='submit']");
            resident.sees("3526 High").click("button.usa-button--big[type='submit']");
            reference = resident.page()
                    .locator(".portal-ticket dd")
                    .nth(0)
                    .innerText()
                    .strip();
            followCode = resident.page()
                    .locator(".portal-ticket dd")
                    .nth(1)
                    .innerText()
                    .strip();
            assertThat(reference).startsWith("R-2026-");
            resident.go("/follow?code=" + followCode).sees(reference);
            resident.go("/follow?code=" + followCode + "&lang=es").doesNotSee("Follow your report");
        }
    }

    @Test
    @Order(2)
    void an_officer_opens_a_case_inspects_and_cites() {
        try (Visit officer = city().visit(DESKTOP).signInAs("Code officer")) {
            officer.go("/desk").go("/desk/intake").sees(reference).go("/desk/intake/" + reference);
            assertThat(officer.has("img[src*='/evidence/']"))
                    .as("the resident's photo")
                    .isTrue();
            officer.press("Open a case file");
            Matcher found = Pattern.compile("/desk/cases/(\\d{4}-\\d+)")
                    .matcher(officer.page().url());
            assertThat(found.find()).isTrue();
            city().works(found.group(1));
            officer.follow("Plan the inspection")
                    .type("p_inspect_on", city().in(1).toString())
                    .type("p_officer", "Olive Example-Ortiz")
                    .record();
        }
        city().goTo(city().in(1));
        try (Visit officer = city().at("Code officer")) {
            officer.follow("Record the inspection")
                    .choose("p_entry", "consent")
                    .choose("p_conditions", "weather_2")
                    .choose("p_danger", "yes")
                    .type("p_danger_how", "The ceiling may come down on the children.")
                    .type("p_notes", "The roof lets water in over the back bedroom.")
                    .record();
            officer.addPhoto("The ceiling of the back bedroom");
            officer.follow("Cite the violations").type("p_violations", ROOF).record();
            officer.sees("cited");
        }
        try (Visit resident = city().visit(PHONE)) {
            resident.go("/follow?code=" + followCode).sees(city().home().replaceAll(".*/", ""));
        }
    }

    @Test
    @Order(3)
    void the_liaison_sends_a_courtesy_notice_gives_more_time_and_the_follow_up_fails() {
        LocalDate first = city().in(14);
        LocalDate second = city().in(21);
        try (Visit liaison = city().at("Code liaison")) {
            city().openMatter(liaison, "courtesy-notice");
            liaison.follow("Send the")
                    .type("p_correct_by", "")
                    .type("p_instructions", "Repair the roof.")
                    .type("p_violations", ROOF)
                    .type("p_phone", "(916) 808-2633");
            liaison.submitStep("check")
                    .sees("CL-0"); // without a day to correct it cannot go out, and says by which rule
            liaison.type("p_correct_by", first.toString()).record();
            city().serveEveryone(liaison); // who was not told could not follow it (CL-06)
            liaison.go(city().home())
                    .follow("Give more time")
                    .type("p_correct_by", second.toString())
                    .type("p_need", "The roofer can only come next week; contract seen.")
                    .record();
        }
        city().goTo(second.plusDays(1));
        try (Visit officer = city().at("Code officer")) {
            officer.follow("Record the follow-up")
                    .choose("p_corrected", "no")
                    .type("p_remaining", "The roof still leaks.")
                    .type("p_notes", "Nothing was done.")
                    .record();
            officer.sees("ot corrected");
            officer.follow("Take further action")
                    .choose("p_how", "notice_and_order")
                    .record();
        }
    }

    @Test
    @Order(4)
    void the_building_official_issues_a_notice_and_order_and_proves_service() {
        try (Visit official = city().at("Building official")) {
            city().openMatter(official, "notice-and-order");
            official.follow("Issue the notice and order")
                    .choose("p_conditions", "weather_2")
                    .type("p_description", "The roof lets water in over the back bedroom.")
                    .type("p_danger", "The ceiling may come down on the people who sleep there.")
                    .choose("p_what", "repair")
                    .type("p_action", "Repair the roof and the ceiling.")
                    .type("p_commence_by", city().in(35).toString())
                    .type("p_complete_by", city().in(75).toString())
                    .record();
            city().serveEveryone(official, "certified/mailed", "first_class/mailed");
            official.go(city().home()).sees("days to appeal run to");
            official.follow("Record that a copy was posted")
                    .type("p_where", "On the front door")
                    .type("p_time", "2:20 p.m.")
                    .type("p_posted_by", "Olive Example-Ortiz")
                    .choose("p_perjury", "yes")
                    .record();
            owner = official.page()
                    .locator("#people-heading ~ * strong, #people strong")
                    .first()
                    .innerText();
        }
        try (Visit head = city().at("Department head")) {
            head.go(city().home() + "/matter")
                    .choose("procedure", "administrative-penalty")
                    .choose("party", "owner");
            head.record();
            order(head);
            head.submitStep("check")
                    .sees("must first have a reasonable time to correct")
                    .sees("VP-06");
        }
    }

    private void order(Visit head) {
        head.go(city().home())
                .clickLast("a[href*='act=order']")
                .choose("p_kind", "building")
                .type("p_violations", ROOF)
                .type("p_violation_date", city().today().minusDays(2).toString())
                .type("p_days", "3")
                .choose("p_danger", "no")
                .choose("p_level", "C")
                .type("p_each", "3000")
                .type("p_seriousness", "Children sleep under the leak.")
                .type("p_efforts", "None since the notice.")
                .choose("p_lien_proposed", "no");
    }

    @Test
    @Order(5)
    void after_the_time_to_correct_the_penalty_order_issues_and_its_owner_reads_it_on_a_phone() {
        city().goTo(city().in(38)); // thirty days, and what they roll off closed days
        String code;
        try (Visit head = city().at("Department head")) {
            order(head);
            head.record();
            city().serveEveryone(head, "certified/mailed", "first_class/mailed");
            head.go(city().home()).sees("$9,000.00").sees("days to appeal run to");
            code = city().letterCode(head, owner);
            byte[] pdf = head.page()
                    .request()
                    .get(head.address(City.links(head, ".desk-papers a").getLast()))
                    .body();
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            head.go(city().home() + "?month=1").go(city().home() + "/print").go(city().home() + "/statement");
        }
        try (Visit phone = city().visit(PHONE)) {
            phone.go("/l/" + code).sees("$9,000.00").sees("appeal");
            phone.go("/l/" + code + "?lang=es").sees("apel");
        }
    }

    @Test
    @Order(6)
    void the_owner_appeals_is_heard_and_the_penalty_is_reduced() {
        city().goTo(city().in(7));
        LocalDate hearing = city().in(25);
        try (Visit clerk = city().at("City clerk")) {
            clerk.clickLast("a[href*='act=appeal']")
                    .type("p_interest", "I own the house.")
                    .type("p_facts", "The roofer was ordered in time.")
                    .type("p_address", "12 Example Way, Sacramento, CA 95814")
                    .choose("p_fee_waived", "no")
                    .type("p_fee_paid", "99");
            clerk.submitStep("check").sees("without the fee of $100.00");
            clerk.type("p_fee_paid", "100").record();
            clerk.follow("Set the hearing")
                    .type("p_hearing_on", city().in(10).toString())
                    .type("p_hearing_at", "9:30 a.m.")
                    .type("p_place", "City Hall, room 2");
            clerk.submitStep("check").sees("The hearing may not be before").sees("AH-18");
            clerk.type("p_hearing_on", hearing.toString()).record();
            city().serveEveryone(clerk, "first_class/mailed");
            clerk.go("/desk/hearings").go("/desk/calendar");
        }
        city().goTo(hearing);
        try (Visit examiner = city().at("Hearing examiner")) {
            examiner.follow("Hold the hearing")
                    .type("p_appeared", "The owner; the code officer.")
                    .choose("p_recorded", "yes")
                    .choose("p_oath", "yes")
                    .record();
            examiner.follow("Decide the appeal")
                    .choose("p_outcome", "reduce")
                    .type("p_days_kept", "3")
                    .type("p_each", "500")
                    .type("p_findings", "The roof leaked on three days; the repair was ordered.")
                    .type("p_determination", "Proven; the lowest amount of the level is just.");
            examiner.submitStep("check").sees("AD-02"); // never below the level's least amount
            examiner.type("p_each", "1000").record();
        }
        try (Visit clerk = city().at("City clerk")) {
            city().serveEveryone(clerk, "first_class/mailed");
        }
        city().goTo(city().today().plusDays(2));
        try (Visit clerk = city().at("City clerk")) {
            clerk.sees("The penalty is final").sees("$3,000.00");
        }
    }

    @Test
    @Order(7)
    void the_owner_pays_late_with_interest_to_the_day() {
        city().goTo(city().in(61));
        try (Visit finance = city().at("Finance")) {
            String owed = finance.text().replaceAll("(?s).*?(\\$3,0\\d\\d\\.\\d\\d) is owed.*", "$1");
            assertThat(owed).startsWith("$3,0").isNotEqualTo("$3,000.00");
            finance.clickLast("a[href*='act=payment']")
                    .type("p_amount", owed.replace("$", ""))
                    .choose("p_how", "check")
                    .record();
            finance.sees("The penalty is paid");
            finance.go(city().home() + "?asof=" + city().today().minusDays(1))
                    .sees(owed.substring(0, 4))
                    .sees("as it stood");
        }
    }

    @Test
    @Order(8)
    void the_building_is_repaired_and_the_case_closes_with_nothing_forgotten() {
        try (Visit officer = city().at("Code officer")) {
            officer.go(city().home() + "/close").sees("It cannot be closed yet");
            officer.go(city().home()).clickLast("a[href*='act=reinspect']").choose("p_result", "corrected");
            officer.type("p_notes", "All ordered work is done.").record();
        }
        try (Visit official = city().at("Building official")) {
            official.follow("Certify that the owner complied").record();
            official.clickLast("a[href*='act=reinspect']")
                    .choose("p_corrected", "yes")
                    .type("p_notes", "Repaired.")
                    .record();
            official.follow("Close: everything is corrected").record();
            official.go(city().home() + "/close")
                    .sees("Nothing holds this case open")
                    .press("Close the case");
            official.go(city().home()).sees("closed");
        }
        try (Visit resident = city().visit(PHONE)) {
            resident.go("/follow?code=" + followCode).sees("closed");
        }
    }
}
