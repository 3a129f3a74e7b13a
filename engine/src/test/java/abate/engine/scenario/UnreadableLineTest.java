package abate.engine.scenario;

import static abate.engine.scenario.ScenarioWritingTest.BEGUN;
import static abate.engine.scenario.ScenarioWritingTest.failed;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Yaml;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that cannot be read is told with what to write instead, and what follows from it says so. */
class UnreadableLineTest {
    @Test
    void a_line_that_is_not_indented_like_its_neighbours_is_pointed_at() {
        assertThat(failed(BEGUN.replace("    open: penalty", "   open: penalty")))
                .singleElement()
                .asString()
                .isEqualTo("line 8: this is not YAML: this line is not indented like those it belongs with:"
                        + " it begins less far in than line 7");
        assertThat(failed(BEGUN.replace("    for: rivera", "      for: rivera")))
                .containsExactly("line 10: this is not YAML: this line is not indented like those it belongs with:"
                        + " it begins further in than line 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scenario: A penalty | scenario A penalty | line 2: this is not YAML: a colon is missing after \"scenario\" in line 1",
                "steps:              | steps              | line 7: this is not YAML: a colon is missing after \"steps\" in line 6",
                "under: admin        | under admin        | line 10: this is not YAML: a colon is missing after \"under\" in line 9",
                "facts: {            | facts {            | line 3: this is not YAML: a colon is missing after \"facts\" in line 3",
                "code_title: other}  | code_title: other  | line 4: this is not YAML: a brace or bracket that is opened in line 3 is not closed",
                "A penalty           | A penalty: mine    | line 1: this is not YAML: put the words of \"scenario\" in quotation marks, as  scenario: 'A penalty: mine'",
                "- on: 2025          | -on: 2025          | line 8: this is not YAML: a space is missing after the dash in line 7: write  - on: 2025-03-03",
            })
    void a_missing_colon_and_an_open_brace_are_each_told_as_what_they_are(String right, String wrong, String message) {
        assertThat(failed(BEGUN.replace(right, wrong))).containsExactly(message);
    }

    @Test
    void a_sum_cut_at_its_comma_is_told_once_with_how_to_write_it() {
        // given a sum of twenty thousand dollars inside braces, without quotation marks
        String cut = BEGUN + "  - do: order\n    with: {each: $20,000}\n    expect: {refused: yes}\n";

        // then it is told with its line, and no name 000 is missed
        assertThat(failed(cut))
                .containsExactly("line 12: the comma ends \"each\" before \"000\";"
                        + " put it in quotation marks, as  each: '$20,000'");
        assertThat(failed(BEGUN.replace("1 Sample Street", "1 Sample Street, Sacramento")))
                .containsExactly("line 3: the comma ends \"address\" before \"Sacramento\";"
                        + " put it in quotation marks, as  address: '1 Sample Street, Sacramento'");
    }

    @Test
    void what_follows_from_a_mistake_says_which_line_it_may_come_from_in_the_order_of_the_lines() {
        // given an order with a misspelled particular, and a service of it that then has nothing to serve
        String text = BEGUN + """
                  - do: order
                    expect: {state: {penalty: issued}}
                    with: {kind: other, days: one}
                  - serve: order
                    to: rivera
                    method: personal
                """;

        assertThat(failed(text))
                .hasSize(3)
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("line 12: ").endsWith("(this may come from line 13)"),
                        each -> assertThat(each).isEqualTo("line 13: \"days\" should be a whole number, not one"),
                        each -> assertThat(each)
                                .isEqualTo("line 14: \"order\" has not been done, so there is no letter of it yet"
                                        + " (this may come from line 13)"));
    }

    @Test
    void what_is_written_wrong_is_not_judged_as_well() {
        assertThat(failed(BEGUN + "  - do: order\n    with: {level: F}\n"))
                .containsExactly("line 12: \"level\" has no choice \"F\"; choose one of A, B, C, D, E");
    }

    @Test
    void a_dash_without_a_space_behind_it_is_told_with_the_step_as_it_should_be() {
        assertThat(failed(BEGUN + "  - do: order\n    with: {kind: other}\n  -serve: order\n    to: rivera\n"))
                .containsExactly("line 13: this is not YAML: a space is missing after the dash in line 13:"
                        + " write  - serve: order");
    }

    @Test
    void words_that_need_quotation_marks_are_named_and_written_with_them() {
        String order = BEGUN + "  - do: order\n    with: {level: C, seriousness: it's \"bad: very\", efforts: none}\n";

        assertThat(failed(order))
                .containsExactly("line 12: this is not YAML: put the words of \"seriousness\" in quotation marks,"
                        + " as  seriousness: 'it''s \"bad: very\"'");
    }

    @Test
    void a_sum_cut_at_its_comma_does_not_make_two_cases_of_one() {
        String cut = BEGUN + "  - do: order\n    with: {each: $20,000}\n    expect: {refused: yes}\n";

        List<Scenario> read = Scenarios.read("test.yaml", cut);

        assertThat(read).singleElement().satisfies(only -> {
            assertThat(only.name()).isEqualTo("A penalty");
            assertThat(only.problems()).hasSize(1);
        });
        assertThat(Scenarios.read("test.yaml", BEGUN.replace("A penalty", "Another") + "---\n" + cut))
                .extracting(each -> each.problems().size())
                .containsExactly(0, 1);
    }

    @Test
    void steps_on_a_matter_that_was_not_opened_take_one_line_together() {
        // given a notice for a building that nobody found substandard, a step on it, and one that looks at it
        String refused =
                BEGUN.replace("administrative-penalty", "notice-and-order").replace("    for: rivera\n", "");
        String steps = "  - do: withdraw\n    with: {why: x}\n    as: gone\n    expect: {refused: yes}\n"
                + "  - on: 2025-03-04\n    expect: {state: {penalty: draft}}\n"
                + "  - strike: gone\n    why: A slip.\n";

        assertThat(failed(refused + steps))
                .hasSize(2)
                .anyMatch(each -> each.startsWith("line 7: this was refused"))
                .last()
                .isEqualTo("line 7: the 3 steps after it rest on this matter and were not done");
    }

    @Test
    void a_first_day_that_is_none_is_told_alone() {
        assertThat(failed(BEGUN.replace("2025-03-03", "2025-02-29") + "  - do: order\n    with: {days: 1}\n"))
                .containsExactly("line 7: \"2025-02-29\" is not a day: there is no February 29 in 2025;"
                        + " that month has 28 days");
    }

    @Test
    void a_quotation_mark_that_nothing_closes_is_told_where_it_opens() {
        assertThat(failed(BEGUN.replace("1 Sample Street", "'1 Sample Street")))
                .containsExactly("line 3: this is not YAML: the quotation mark that opens here is closed nowhere:"
                        + "  '1 Sample Street, about_property: yes, c …");
    }

    @Test
    void words_with_a_place_inside_braces_are_written_with_quotation_marks() {
        List<String> wrong = new ArrayList<>();

        Yaml.map("letters.yaml", "contents:\n  - {item: Fine, say: The fine is {law.fine} now, rule: SC-02}\n", wrong);

        assertThat(wrong)
                .containsExactly("letters.yaml: line 2: put the words of \"say\" in quotation marks,"
                        + " as  say: 'The fine is {law.fine} now'");
    }

    @Test
    void what_cannot_follow_from_a_line_above_does_not_say_that_it_may() {
        // given an order with a misspelled particular, and after it a misspelled state, party and particular
        String text = BEGUN + """
                  - do: order
                    with: {days: one}
                  - on: 2025-03-04
                    expect: {state: {penalty: drafft}, owing: {penalty: nine}}
                  - do: withdraw
                    with: {wy: A slip.}
                """;

        assertThat(failed(text))
                .containsExactly(
                        "line 12: \"days\" should be a whole number, not one",
                        "line 14: \"nine\" is not a sum; write it as $1,000 or $120.55",
                        "line 14: there is no state \"drafft\"; did you mean \"draft\"?",
                        "line 16: there is no particular \"wy\"; did you mean \"why\"?");
    }
}
