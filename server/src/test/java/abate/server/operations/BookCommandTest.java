package abate.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BookCommandTest {
    private static final String CITIES = "../docs/example-city";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... line) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Commands.run(line, new Console(out, out));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_book_outside_the_shipped_ones_is_checked_by_itself_or_with_its_neighbours() {
        assertThat(run("book", "check", CITIES + "/us-xx-sampleton")).isZero();
        assertThat(run("book", "check", "--books", CITIES)).isZero();
        assertThat(run("book", "check", "--books", CITIES + "/us-xx-sampleton")).isZero();

        assertThat(said().lines().filter("us-xx-sampleton"::equals)).hasSize(3);
        assertThat(said()).doesNotContain("FAILED", "MISSING");
    }

    @Test
    void programs_get_the_rules_and_the_procedures_of_each_book() {
        assertThat(run("book", "check", "--books", CITIES, "--json")).isZero();

        JsonNode report = JsonMapper.builder().build().readTree(said());
        assertThat(report.propertyNames()).containsExactly("books");
        JsonNode book = report.get("books").get(0);
        assertThat(book.propertyNames()).containsExactly("id", "rules", "procedures");
        assertThat(book.get("rules").propertyNames()).containsExactly("total", "carried", "explained", "missing");
        assertThat(book.get("rules").get("missing").isArray()).isTrue();
        assertThat(book.get("procedures").get(0).propertyNames())
                .containsExactly("id", "states", "acts", "proved", "failed");
    }

    @Test
    void several_books_are_told_together_too() {
        assertThat(run("book", "check", CITIES + "/us-xx-sampleton", CITIES + "/us-xx-sampleton"))
                .isZero();

        assertThat(said().lines().toList().getLast())
                .matches(
                        "2 books, \\d+ procedures: (\\d+) of \\1 rules of the law are carried or explained; nothing failed");
    }

    @Test
    void a_word_that_is_no_command_of_books_is_answered_with_the_nearest() {
        assertThat(run("book", "chek")).isEqualTo(1);

        assertThat(said()).contains("book chek is not known; did you mean ./abate book check?");
    }
}
