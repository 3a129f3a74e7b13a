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
}
