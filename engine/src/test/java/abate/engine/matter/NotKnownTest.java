package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import abate.engine.written.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A refusal never leaves a place blank: it says what is not known yet, and because of what. */
class NotKnownTest {
    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));
    private static final Book SAMPLETON = Books.load(Path.of("..", "docs", "example-city", "us-xx-sampleton"));

    private static final String NOTICE = """
            scenario: A notice
            given:
              facts: {address: 1 Sample Street}
              parties:
                lee: {name: Lee Sample, roles: [owner]}
            steps:
              - on: 2025-06-02
                open: notice
                under: courtesy-notice
              - do: send
                with: {violation: Weeds.}
            """;

    private static final String PENALTY = """
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

    private static String failed(Book book, String text) {
        Scenario told = Scenarios.read("test.yaml", text).getFirst();
        return String.join(
                "\n",
                Scenarios.replay(book, told).failed().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void a_day_that_rests_on_service_not_complete_is_said_to_rest_on_it() {
        // given a courtesy notice of Monday, 2 June 2025, that nobody has served
        String refused = failed(SAMPLETON, NOTICE + "  - do: find_uncorrected\n");

        // then the refusal names the day that cannot be told, and the paper
        assertThat(refused)
                .contains("This can be done only after a day not known yet (last day to correct).")
                .contains("The last day to correct cannot be told yet: service of “Courtesy Notice” is not complete.")
                .doesNotContain("…");
    }

    @Test
    void limits_that_rest_on_another_answer_name_its_question() {
        String refused = failed(SACRAMENTO, PENALTY + "  - do: order\n    with: {kind: other, each: '$3,000'}\n");

        assertThat(refused)
                .contains(
                        "Penalty for each violation-day: its limits cannot be told yet, for they rest on the answer to"
                                + " “Level, under the department's policy”.")
                .doesNotContain("…");
    }

    @Test
    void an_answer_of_another_kind_is_refused_with_the_question_and_the_kind() {
        // given a penalty opened on Monday, 3 March 2025, and answers that did not come through a form
        CaseFileForTest file = CaseFileForTest.ofAHouse("2025-03-03");
        file.open("2025-03-03", "penalty", "administrative-penalty", "owner");

        // when
        List<Refusal> refused =
                file.act("2025-03-03", "department_head", "penalty", "order", "days", "many", "level", "F");

        // then each names its question, and in Spanish too
        assertThat(refused)
                .extracting(each -> each.says().english())
                .contains(
                        "Number of violation-days — the answer should be a whole number up to 100,000.",
                        "Level, under the department's policy — the answer should be one of these: Level A; Level B; Level C; Level D; Level E.");
        assertThat(refused)
                .extracting(each -> each.says().spanish())
                .anyMatch(each -> each.endsWith(" — la respuesta debe ser un número entero hasta 100,000."));
    }
}
