package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.written.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk gets wrong in a scenario is pointed at, with its line and the nearest right name. */
class ScenarioWritingTest {
    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));

    /** A penalty that has just been opened, for steps to be added. */
    static final String BEGUN = """
            scenario: A penalty
            given:
              facts: {address: 1 Sample Street, about_property: yes, code_title: other}
              parties:
                rivera: {name: Pat Rivera, roles: [owner, responsible_party]}
            steps:
              - on: 2025-03-03
                open: penalty
                under: administrative-penalty
                for: rivera
            """;

    /** What replaying that text finds wrong. */
    static List<String> failed(String text) {
        return Scenarios.read("test.yaml", text).stream()
                .flatMap(each -> Scenarios.replay(SACRAMENTO, each).failed().stream())
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_scenario_that_says_nothing_wrong_passes() {
        assertThat(failed(BEGUN)).isEmpty();
    }

    @Test
    void a_misspelled_act_is_reported_with_its_line_and_the_nearest_right_one() {
        assertThat(failed(BEGUN + "  - do: ordr\n"))
                .containsExactly("line 11: there is no act \"ordr\"; did you mean \"order\"?");
    }

    @Test
    void a_misspelled_clock_is_reported_with_its_line_and_the_nearest_right_one() {
        assertThat(failed(BEGUN + "    expect:\n      clocks: {penalty: {apeal_by: 2025-03-24}}\n"))
                .containsExactly("line 12: there is no clock \"apeal_by\"; did you mean \"appeal_by\"?");
    }

    @Test
    void a_misspelled_key_procedure_party_and_fact_are_each_reported() {
        String text = BEGUN.replace("code_title", "code_titel")
                .replace("administrative-penalty", "administrative-penality")
                .replace("roles: [owner", "rolls: [owner");
        assertThat(failed(text))
                .anyMatch(p -> p.contains("did you mean \"code_title\""))
                .anyMatch(p -> p.contains("did you mean \"administrative-penalty\""))
                .anyMatch(p -> p.contains("did you mean \"roles\""));
    }

    @Test
    void an_act_that_the_law_refuses_fails_the_scenario_unless_it_expects_so() {
        String withdrawn = BEGUN + "  - do: withdraw\n    with: {why: A mistake.}\n";

        assertThat(failed(withdrawn))
                .singleElement()
                .asString()
                .contains("this was refused: This step is not open now: No order has been issued");
        assertThat(failed(withdrawn + "    expect: {refused: {says: No order has been issued}}\n"))
                .isEmpty();
    }

    @Test
    void a_refusal_for_a_reason_the_scenario_does_not_name_fails_it() {
        String bare = BEGUN + "  - do: order\n    with: {kind: other}\n    expect: {refused: [AP-14]}\n";

        assertThat(failed(bare)).isNotEmpty().allMatch(p -> p.contains("also refused"));
    }

    @Test
    void what_is_not_yaml_is_reported_with_its_line() {
        assertThat(failed("scenario: x\nsteps: [\n")).singleElement().asString().contains("this is not YAML");
    }

    @Test
    void a_file_without_a_scenario_and_a_scenario_without_steps_do_not_pass() {
        assertThat(failed("")).containsExactly("line 1: there is no scenario in this file");
        assertThat(failed("scenario: x\n")).singleElement().asString().contains("\"steps\" is missing");
    }

    @Test
    void a_fact_of_another_kind_is_reported() {
        assertThat(failed(BEGUN.replace("about_property: yes", "about_property: perhaps")))
                .containsExactly("line 3: \"about_property\" should be yes or no, not perhaps");
    }

    @Test
    void a_fact_that_is_none_of_its_choices_is_reported_with_all_of_them() {
        assertThat(failed(BEGUN.replace("code_title: other", "code_title: title_94")))
                .contains(
                        "line 3: \"code_title\" has no choice \"title_94\"; choose one of title_9, title_49, title_50,"
                                + " title_61, other");
    }

    @Test
    void a_day_that_is_none_is_reported() {
        assertThat(failed("scenario: x\nsteps:\n  - on: 2025-02-30\n"))
                .anyMatch(p -> p.contains("line 3: \"2025-02-30\" is not a day"));
    }

    @Test
    void a_timely_paper_recorded_late_counts_from_its_own_day() {
        String text = BEGUN + "  - on: 2025-03-04\n    recorded: 2025-03-06\n    facts: {apn: 007-0001-001}\n";

        Replayed replayed =
                Scenarios.replay(SACRAMENTO, Scenarios.read("test.yaml", text).getFirst());

        assertThat(replayed.failed()).isEmpty();
        assertThat(replayed.timeline().getLast().on()).hasToString("2025-03-04");
    }

    @Test
    void a_letter_that_does_not_say_what_is_expected_is_pointed_at() {
        // given a bill for work begun on Monday, 2 June 2025, set on Tuesday, 3 June
        String bill = """
                scenario: A bill
                given:
                  facts: {address: 1 Sample Street, about_property: yes, code_title: title_9}
                steps:
                  - on: 2025-06-03
                    open: fees
                    under: permit-fee
                  - do: find_work
                    in: fees
                    with: {began_on: 2025-06-02, what: A deck}
                  - do: apply
                    in: fees
                    with: {kind: building, fee: $100, filed_at: '2025-06-03 10:00'}
                  - do: assess
                    in: fees
                    expect:
                      letters: {fees: {assess: {rules: [PF-04, AP-12], says: [A deck, a garage], lacks: [other penalties]}}}
                """;

        // then only what is not so is named
        assertThat(failed(bill))
                .hasSize(3)
                .anyMatch(each -> each.contains("AP-12"))
                .anyMatch(each -> each.contains("a garage"))
                .anyMatch(each -> each.contains("should not say"));
    }

    /** A slip of the pen at the end of a case that has begun, and what must be said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "for: rivera       | for: rivea        | line 7: there is no party \"rivea\"; did you mean \"rivera\"?",
                "[owner,           | [ownr,            | line 5: there is no role \"ownr\"; did you mean \"owner\"?",
                "on: 2025-03-03    | on: 2025-02-30    | line 7: \"2025-02-30\" is not a day: there is no February 30 in 2025; that month has 28 days",
                "- on: 2025-03-03\\n    open | - open | line 7: \"on\" is missing: the day of this step",
            })
    void one_slip_is_one_message(String right, String wrong, String message) {
        assertThat(failed(BEGUN.replace(right.replace("\\n", "\n"), wrong))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "charges: {penalty: {penalti: $100}}      | there is no charge \"penalti\"; did you mean \"penalty\"?",
                "state: {penalty: drafft}                 | there is no state \"drafft\"; did you mean \"draft\"?",
                "state: {penlty: draft}                   | there is no matter \"penlty\"; did you mean \"penalty\"?",
                "stat: {penalty: draft}                   | there is no key \"stat\"; did you mean \"state\"?",
                "owing: {penalty: nine}                   | \"nine\" is not a sum; write it as $1,000 or $120.55",
                "clocks: {penalty: {appeal_by: 2025-02-30}} | \"2025-02-30\" is not a day: there is no February 30 in 2025; that month has 28 days",
                "letters: {penalty: {ordr: {says: [x]}}}  | there is no act with a letter \"ordr\"; did you mean \"order\"?",
                "letters: {penalty: {order: {says: [x]}}} | \"order\" has not been done, so there is no letter of it yet",
                "may_open: [notice-and-ordr]              | there is no procedure that people open \"notice-and-ordr\"; did you mean \"notice-and-order\"?",
                "can_close: perhaps                       | \"can_close\" should be yes or no, not perhaps",
                "not_yet: {penalty: {order: soon}}        | \"soon\" is not a day; write it as 2025-03-03",
            })
    void an_expectation_on_what_is_not_there_is_pointed_at(String expectation, String message) {
        assertThat(failed(BEGUN + "    expect:\n      " + expectation + "\n")).contains("line 12: " + message);
    }

    @Test
    void an_answer_of_another_type_is_named_with_the_type_it_has() {
        assertThat(
                        failed(
                                BEGUN
                                        + "  - do: order\n    with:\n      days: many\n      each: three thousand\n      violation_date: 2025-02-30\n"))
                .contains(
                        "line 13: \"days\" should be a whole number, not many",
                        "line 14: \"each\" should be a sum such as $1,000 or $120.55, not three thousand",
                        "line 15: \"violation_date\" should be a day such as 2025-03-03, not 2025-02-30:"
                                + " there is no February 30 in 2025; that month has 28 days");
    }

    @Test
    void a_step_that_does_two_things_is_pointed_at() {
        assertThat(failed(BEGUN + "  - do: order\n    serve: order\n    to: rivera\n    method: personal\n"))
                .anyMatch(each -> each.startsWith("line 12: a step does one thing, but here stand do and serve"));
    }

    @Test
    void two_scenarios_of_one_name_do_not_hide_each_other() {
        assertThat(failed(BEGUN + "---\n" + BEGUN))
                .containsExactly(
                        "line 12: a scenario above this one is called \"A penalty\" too; give each its own name");
    }

    @Test
    void a_member_of_a_panel_is_asked_for_with_what_is_known_of_one() {
        String hearing = BEGUN + "  - do: set_hearing\n    with: {examiner: %s}\n    expect: {refused: yes}\n";

        assertThat(failed(hearing.formatted("Jane Doe")))
                .containsExactly("line 12: \"examiner\" should be a member of hearing_examiners,"
                        + " such as {id: e1, name: Jane Doe, employee: no, next_in_rotation: yes}");
        assertThat(failed(hearing.formatted("{name: Jane Doe, employe: no, next_in_rotation: maybe}")))
                .containsExactlyInAnyOrder(
                        "line 12: there is no key \"employe\"; did you mean \"employee\"?",
                        "line 12: \"next_in_rotation\" should be yes or no, not maybe");
    }

    @Test
    void a_step_left_out_of_a_way_of_service_with_two_is_named_and_nothing_is_recorded() {
        // given a penalty order of Monday, 3 March 2025, whose certified mail came back
        String order = BEGUN + """
                  - do: order
                    with: {kind: other, violations: [Tires], violation_date: 2025-03-03, days: 1, danger: no, level: C, each: '$3,000', seriousness: Grave., efforts: None., lien_proposed: no}
                  - serve: order
                    to: rivera
                    method: certified
                    failed: unclaimed
                  - serve: order
                    to: rivera
                    method: at_business
                """;
        String left = "    step: left\n  - serve: order\n    to: rivera\n    method: at_business\n";

        assertThat(failed(order))
                .containsExactly("line 17: \"step\" is missing: at_business is done in the steps left, then mailed;"
                        + " make a step of each");
        assertThat(failed(order + left))
                .containsExactly("line 21: \"step\" is missing: at_business is done in the steps left, then mailed;"
                        + " what is missing is mailed");
        Replayed replayed =
                Scenarios.replay(SACRAMENTO, Scenarios.read("test.yaml", order).getFirst());
        assertThat(replayed.timeline())
                .filteredOn(line -> line.says().contains("business"))
                .isEmpty();
    }

    @Test
    void with_no_matter_open_nobody_is_asked_which() {
        assertThat(failed(BEGUN.replace("under: administrative-penalty", "under: penalties") + "  - do: order\n"))
                .hasSize(2)
                .last()
                .isEqualTo("line 7: the step after it that rests on this matter was not done");
        assertThat(failed(BEGUN.substring(0, BEGUN.indexOf("    open:")) + "  - do: order\n"))
                .containsExactly(
                        "line 8: no matter is open yet; a step before this one opens it with  open:  and  under:");
    }

    @Test
    void what_is_no_scenario_at_all_is_said_once() {
        assertThat(failed("just some words\n")).hasSize(1);
        assertThat(failed("- a\n- b\n")).hasSize(1);
    }
}
