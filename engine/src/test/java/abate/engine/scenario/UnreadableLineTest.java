package abate.engine.scenario;

import static abate.engine.scenario.ScenarioWritingTest.BEGUN;
import static abate.engine.scenario.ScenarioWritingTest.failed;
import static org.assertj.core.api.Assertions.assertThat;

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
                "A penalty           | A penalty: mine    | line 1: this is not YAML: put words with a colon, a comma or a bracket in quotation marks",
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
                    expect: {state: {penalty: ordered}}
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
}
