package abate.server.desk.acts;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.accounts.Role;
import abate.server.desk.DeskFixture;
import abate.server.desk.DeskVisitor;
import abate.server.desk.DeskVisitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Service, people, facts, matters, strikes and closing. */
class FileFormsTest {
    private static DeskFixture desk;

    @BeforeAll
    static void start() {
        desk = new DeskFixture();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void a_way_of_service_that_is_open_only_after_a_failure_says_so_until_the_failure_is_on_file() {
        String number = desk.withPenalty("1 Ladder St");
        long letter = desk.ordered(number);
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        String form = "/desk/cases/" + number + "/service/step?letter=" + letter + "&party=owner";
        assertThat(clerk.get("/desk/cases/" + number + "/service?letter=" + letter)
                        .text())
                .contains(
                        "open only after personal delivery or certified mail, return receipt requested was tried and failed");
        assertThat(clerk.get(form).body()).contains("value=\"posting/posted\" disabled");

        Answer failed = clerk.record(
                form, "way", "personal/delivered", "result", "failed", "note", "Nobody home", "step", "check");
        assertThat(failed.status()).isEqualTo(302);
        assertThat(clerk.get(form).body()).doesNotContain("value=\"posting/posted\" disabled");
    }

    @Test
    void a_proof_that_lacks_what_the_section_asks_for_is_sent_back_beside_its_question() {
        String number = desk.withPenalty("2 Proof St");
        long letter = desk.ordered(number);
        DeskVisitor clerk = desk.as(Role.CITY_CLERK);
        Answer again = clerk.send(
                clerk.get("/desk/cases/" + number + "/service/step?letter=" + letter + "&party=owner"),
                "way",
                "certified/mailed",
                "result",
                "done",
                "proof_who",
                "Dee Clark",
                "proof_how",
                "",
                "step",
                "check");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("The proof of service must state this (City Code 1.01.070(d)(2)c).");
    }

    @Test
    void a_person_is_named_with_the_part_they_play() {
        String number = desk.opened("3 Name St");
        Answer recorded = desk.as(Role.INTAKE_CLERK)
                .record(
                        "/desk/cases/" + number + "/party",
                        "name",
                        "Nora O'Neil",
                        "roles",
                        "lienholder",
                        "address",
                        "5 Oak Ave\nSacramento, CA 95814",
                        "out_of_state",
                        "no",
                        "manager",
                        "no",
                        "step",
                        "check");
        assertThat(recorded.status()).isEqualTo(302);
        assertThat(desk.view(number).state().parties())
                .anyMatch(party -> party.name().equals("Nora O'Neil"));
    }

    @Test
    void only_facts_that_differ_are_put_on_file() {
        String number = desk.opened("4 Fact St");
        DeskVisitor clerk = desk.as(Role.INTAKE_CLERK);
        Answer same =
                clerk.send(clerk.get("/desk/cases/" + number + "/facts"), "p_address", "4 Fact St", "step", "check");
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text()).contains("Nothing here differs from what is on file.");
        assertThat(clerk.record(
                                "/desk/cases/" + number + "/facts",
                                "p_address",
                                "4 Fact St",
                                "p_legal_description",
                                "Lot 4",
                                "step",
                                "check")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void a_fact_is_asked_for_in_the_words_of_the_book() {
        String number = desk.opened("40 Fact St");

        assertThat(desk.as(Role.INTAKE_CLERK)
                        .get("/desk/cases/" + number + "/facts")
                        .text())
                .contains("Is the violation a condition of, or an event on, property?")
                .doesNotContain("About property");
    }

    @Test
    void a_fact_with_a_few_answers_is_chosen_from_them_and_nothing_else_is_taken() {
        String number = desk.opened("43 Fact St");
        DeskVisitor clerk = desk.as(Role.INTAKE_CLERK);
        String facts = "/desk/cases/" + number + "/facts";

        assertThat(clerk.get(facts).body()).contains("type=\"radio\"").contains("value=\"title_50\"");
        assertThat(clerk.send(clerk.get(facts), "p_code_title", "Title 50", "step", "check")
                        .text())
                .contains("Choose one of these.");
        assertThat(clerk.record(facts, "p_code_title", "title_50", "step", "check")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void a_day_that_no_picker_can_show_comes_back_as_it_was_typed() {
        String number = desk.opened("44 Fact St");
        DeskVisitor clerk = desk.as(Role.INTAKE_CLERK);
        String facts = "/desk/cases/" + number + "/facts";

        Answer again = clerk.send(clerk.get(facts), "p_first_notice_sent", "the third of May", "step", "check");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .containsPattern("name=\"p_first_notice_sent\" type=\"text\"[^>]*value=\"the third of May\"");
    }

    @Test
    void a_fact_that_was_known_before_it_was_put_on_file_is_given_its_earlier_day() {
        // given a case opened today, and a parcel number that was known five days before
        String number = desk.opened("41 Fact St");
        DeskVisitor clerk = desk.as(Role.INTAKE_CLERK);
        String facts = "/desk/cases/" + number + "/facts";
        String before = desk.today().minusDays(5).toString();

        // when it is put on file with the same value and that day, then it counts from there
        assertThat(clerk.record(facts, "p_apn", "999-0000-001-0000", "on", before, "step", "check")
                        .status())
                .isEqualTo(302);
        assertThat(desk.view(number).acts().getLast().on()).hasToString(before);

        // and the same once more is nothing new
        assertThat(clerk.send(clerk.get(facts), "p_apn", "999-0000-001-0000", "on", before, "step", "check")
                        .text())
                .contains("Nothing here differs from what is on file.");
    }

    @Test
    void an_act_dated_before_the_case_was_opened_is_told_what_was_not_yet_on_file() {
        // given a case opened today
        String number = desk.opened("42 Early St");
        DeskVisitor official = desk.as(Role.BUILDING_OFFICIAL);
        String before = desk.today().minusDays(5).toString();

        // when a matter is opened as of five days before, and the law refuses it
        Answer refused = official.send(
                official.get("/desk/cases/" + number + "/matter"),
                "procedure",
                "notice-and-order",
                "on",
                before,
                "step",
                "check");

        // then it is said who and what came on file only later, and since when
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("the day of this act, this was not yet on file: Olive Owner, First Example Bank")
                .contains("put it on file as known since that day first");
    }

    @Test
    void what_living_out_of_state_opens_is_said_in_the_ways_of_the_book() {
        String number = desk.opened("43 State St");

        assertThat(desk.as(Role.INTAKE_CLERK)
                        .get("/desk/cases/" + number + "/party")
                        .text())
                .contains("If so, letters may be served by these ways too: First-class mail out of state");
    }

    @Test
    void a_procedure_that_cannot_be_opened_yet_stands_there_with_the_reason() {
        String number = desk.opened("5 Matter St");
        Answer page = desk.as(Role.BUILDING_OFFICIAL).get("/desk/cases/" + number + "/matter");
        assertThat(page.body()).contains("value=\"notice-and-order\" disabled");
        assertThat(page.text()).contains("City Code 49.10.1001");
    }

    @Test
    void a_case_with_an_open_matter_is_not_closed_and_every_obstacle_is_named() {
        String number = desk.withPenalty("6 Close St");
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        assertThat(head.get("/desk/cases/" + number + "/close").text())
                .contains("It cannot be closed yet")
                .contains("Administrative penalty is open");
        assertThat(desk.view(number).closed()).isFalse();
    }

    @Test
    void a_case_that_nothing_holds_open_is_closed_with_a_note() {
        String number = desk.opened("7 Done St");
        DeskVisitor clerk = desk.as(Role.INTAKE_CLERK);
        Answer closed = clerk.send(clerk.get("/desk/cases/" + number + "/close"), "note", "Opened by mistake");
        assertThat(closed.status()).isEqualTo(302);
        assertThat(desk.view(number).closed()).isTrue();
        assertThat(clerk.get("/desk/cases/" + number).text()).contains("This case is closed.");
    }

    @Test
    void a_strike_needs_a_reason_and_the_hand_that_may_do_the_act() {
        String number = desk.withPenalty("8 Strike St");
        long act = desk.ordered(number);
        String form = "/desk/cases/" + number + "/strike?number=" + act;
        assertThat(desk.as(Role.FINANCE).get(form).status()).isEqualTo(403);
        DeskVisitor head = desk.as(Role.DEPARTMENT_HEAD);
        assertThat(head.send(head.get(form), "why", " ", "step", "check").status())
                .isEqualTo(422);
        assertThat(head.record(form, "why", "Wrong person", "step", "check").status())
                .isEqualTo(302);
        assertThat(head.get(form).status()).isEqualTo(404);
    }

    @Test
    void what_somebody_with_a_letter_asks_for_waits_on_the_case_until_it_is_answered_once() {
        String number = desk.withPenalty("9 Ask St");
        desk.ordered(number);
        desk.ask(number, "The yard is <b>clean</b> now. Please come and look.");
        DeskVisitor officer = desk.as(Role.CODE_OFFICER);
        Answer file = officer.get("/desk/cases/" + number);
        assertThat(file.text())
                .contains("They say it is fixed and ask for another inspection.")
                .contains("Please come and look.");
        assertThat(file.body()).doesNotContain("<b>clean</b>");
        assertThat(officer.get("/desk").text()).contains("Asked by people with a letter");

        String send = file.body().replaceAll("(?s).*action=\"([^\"]*/requests/[^\"]*)\".*", "$1");
        String token = file.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
        Answer mute = officer.post(send, List.of(Map.entry("_csrf", token), Map.entry("status", "granted")));
        assertThat(mute.status()).isEqualTo(422);
        List<Map.Entry<String, String>> answer = List.of(
                Map.entry("_csrf", token), Map.entry("status", "granted"), Map.entry("note", "We come on Monday."));
        assertThat(officer.post(send, answer).status()).isEqualTo(302);
        assertThat(officer.post(send, answer).status()).isEqualTo(409);
        assertThat(officer.get("/desk/cases/" + number).text()).contains("Answered: granted: We come on Monday.");
    }
}
