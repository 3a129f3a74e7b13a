package abate.engine.scenario;

import static abate.engine.scenario.ScenarioWritingTest.BEGUN;
import static abate.engine.scenario.ScenarioWritingTest.failed;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.proof.KnownRules;
import abate.engine.written.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A written case that names a rule, a person or a step that is not there is told so, with what there is. */
class UnknownNameTest {
    private static final Path FOLDER = Path.of("..", "books", "us-ca-sacramento");
    private static final Book SACRAMENTO = Books.load(FOLDER);

    /** A penalty whose order is issued on the same day. */
    private static final String ORDERED = BEGUN + """
              - do: order
                with: {kind: other, violations: [Tires], violation_date: 2025-03-03, days: 1, danger: no, level: C, each: '$3,000', seriousness: Grave., efforts: None., lien_proposed: no}
            """;

    @Test
    void a_rule_that_the_book_does_not_carry_is_told_with_the_nearest_one() {
        assertThat(failed(BEGUN + "  - do: withdraw\n    with: {why: A mistake.}\n    expect: {refused: [AH-1]}\n"))
                .containsExactly("line 13: nothing in this book carries a rule \"AH-1\"; did you mean \"AH-01\"?");
    }

    @Test
    void a_rule_expected_of_what_was_allowed_is_told_where_there_is_none() {
        String looks = BEGUN + "  - do: withdraw\n    with: {why: x}\n    expect: {refused: yes}\n";

        assertThat(failed(BEGUN + "    expect: {refused: [AH-99, AH1]}\n"))
                .singleElement()
                .asString()
                .startsWith("line 11: this was to be refused, but it was allowed;"
                        + " nothing in this book carries a rule \"AH-99\"")
                .contains("; nothing in this book carries a rule \"AH1\"");
        assertThat(failed(looks)).isEmpty();
    }

    @Test
    void what_a_case_says_it_is_about_is_told_where_there_is_no_such_rule() {
        // given rules that the book does not carry, one it carries, and readings and rules of the catalogue
        String text = BEGUN.replace("given:", "rules: [AH01, ap-12, AP-12]\ngiven:");

        Scenario scenario = Scenarios.read("test.yaml", text).getFirst();

        assertThat(Scenarios.replay(SACRAMENTO, scenario, KnownRules.of(FOLDER, SACRAMENTO))
                        .failed())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 2: nothing in this book carries a rule \"AH01\"; did you mean \"AH-01\"?",
                        "line 2: nothing in this book carries a rule \"ap-12\"; did you mean \"AP-12\"?");
    }

    @Test
    void somebody_unknown_is_told_with_the_parties_of_the_case_and_who_may_do_the_act() {
        assertThat(failed(BEGUN + "  - do: order\n    by: tom\n"))
                .singleElement()
                .asString()
                .startsWith("line 11: there is no party or role \"tom\"; the parties of this case: rivera;"
                        + " \"order\" is done by ");
    }

    @Test
    void an_earlier_step_without_a_name_is_told_with_how_to_name_it() {
        assertThat(failed(BEGUN + "  - strike: orderr\n    why: Wrong\n"))
                .containsExactly("line 11: there is no earlier step called \"orderr\"; no step has a name yet:"
                        + " give the one you mean  as: orderr");
        assertThat(failed(BEGUN + "    as: opening\n  - strike: orderr\n    why: Wrong\n"))
                .containsExactly("line 12: there is no earlier step called \"orderr\"; a step is named with  as: ,"
                        + " and so far there are: opening");
    }

    @Test
    void a_particular_of_an_act_that_takes_none_is_told_so() {
        assertThat(failed(BEGUN + "  - do: lien_notice\n    with: {recorded_as: 2025-0042}\n"))
                .containsExactly("line 12: there is no particular \"recorded_as\": \"lien_notice\" takes none");
    }

    @Test
    void an_impossible_day_is_told_under_a_misspelled_name_too() {
        assertThat(failed(BEGUN + "  - do: order\n    with: {violation_day: 2025-06-31}\n"))
                .containsExactly(
                        "line 12: there is no particular \"violation_day\"; did you mean \"violation_date\"?",
                        "line 12: \"violation_day\": there is no June 31 in 2025; that month has 30 days");
    }

    @Test
    void what_the_law_asks_for_is_told_with_the_name_to_write() {
        assertThat(failed(BEGUN + "  - do: order\n"))
                .singleElement()
                .asString()
                .contains("Day of the first violation — please answer this. (AP-20) — particular \"violation_date\"");
        assertThat(failed(ORDERED.replace("address: 1 Sample Street, ", "")))
                .singleElement()
                .asString()
                .endsWith("must state: Property. It is not on file. (City Code 1.01.070(d)(1)a; AP-13)"
                        + " — fact \"address\"");
    }

    @Test
    void a_rule_and_words_that_a_letter_does_not_have_are_told_with_what_is_nearest() {
        String letter = ORDERED + "    expect: {letters: {penalty: {order: {%s}}}}\n";

        assertThat(failed(letter.formatted("rules: [AP-99]")))
                .containsExactly("line 13: nothing in this book carries a rule \"AP-99\"; did you mean \"AP-19\"?");
        assertThat(failed(letter.formatted("says: [appeal within 30 days of the day]")))
                .singleElement()
                .asString()
                .startsWith("line 13: the letter should say \"appeal within 30 days of the day\","
                        + " but the nearest it says is: You may appeal within 20 days")
                .doesNotContain("Usted");
        assertThat(failed(letter.formatted("says: [quince jirafas]")))
                .singleElement()
                .asString()
                .contains("but says nothing like it; it states: ");
    }

    @Test
    void a_standing_that_no_clock_has_is_told_with_all_there_are() {
        assertThat(failed(BEGUN + "    expect: {clocks: {penalty: {appeal_by: {standing: runing}}}}\n"))
                .containsExactly("line 11: there is no standing of a clock \"runing\"; did you mean \"running\"?;"
                        + " there are: running, kept, late, lapsed, overdue, reached");
    }

    @Test
    void a_step_before_its_matter_was_opened_is_told_when_that_was() {
        assertThat(failed(BEGUN + "  - on: 2025-03-02\n    do: withdraw\n    with: {why: x}\n"))
                .containsExactly("line 11: this was refused: This matter was opened only on Monday, March 3, 2025.");
    }

    @Test
    void what_is_not_possible_any_more_is_told_with_the_reason() {
        String withdrawn =
                ORDERED + "  - do: withdraw\n    with: {why: x}\n    expect: {possible: {penalty: [order]}}\n";

        assertThat(failed(withdrawn))
                .singleElement()
                .asString()
                .startsWith("line 15: order should be possible on 2025-03-03, but is not: This step is not open now: ");
    }

    @Test
    void service_that_is_complete_and_should_not_be_is_told_in_plain_words() {
        String served = ORDERED + "  - serve: order\n    to: rivera\n    method: certified\n    expect: {served: %s}\n";

        assertThat(failed(served.formatted("{penalty: {order: not}}")))
                .containsExactly("line 16: service of order should not be complete, but is complete on 2025-03-03");
        assertThat(failed(served.formatted("{penalty: {order: {rivera: 2025-03-04}}}")))
                .containsExactly("line 16: service on rivera should be complete on 2025-03-04, but is on 2025-03-03");
    }

    @Test
    void more_than_can_be_reckoned_is_told_as_too_much() {
        assertThat(failed(BEGUN + "  - do: order\n    with: {days: 99999999999, each: $99999999999}\n"))
                .containsExactly(
                        "line 12: \"days\" should be a whole number of at most 100000, not 99999999999",
                        "line 12: \"each\" should be at most $1,000,000,000.00, not $99999999999");
    }

    @Test
    void limits_that_were_no_law_yet_are_told_with_the_day_from_which_they_are() {
        // given a penalty of Tuesday, 1 October 1996, for a day before the ordinance of Friday, 6 September 1996
        String early = ORDERED.replace("on: 2025-03-03", "on: 1996-10-01")
                .replace("violation_date: 2025-03-03", "violation_date: 1996-09-05");

        assertThat(failed(early))
                .singleElement()
                .asString()
                .contains("Penalty for each violation-day: the law sets limits for it only from Friday, September 6,"
                        + " 1996 on, after the day that counts here.");
    }
}
