package abate.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {
    private static final Path BOOK = Path.of("..", "books", "us-ca-sacramento");
    private static final Path V01 = BOOK.resolve("scenarios").resolve("V01.yaml");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failed = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private int run(String... line) {
        return Commands.run(line, new Console(print(said), print(failed)));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private Path wrong() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        return Files.writeString(file, Files.readString(V01).replace("appeal_by: 2025-03-24", "appeal_by: 2025-03-25"));
    }

    @Test
    void a_case_that_holds_is_printed_with_its_reasons_and_ends_well() {
        assertThat(run("replay", V01.toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("a Sunday, so it moves to Monday, March 24, 2025 (CCP 12a, 135)")
                .contains("1 scenario, all expectations hold.");
    }

    @Test
    void an_expectation_that_does_not_hold_is_printed_with_its_line_and_ends_badly() throws IOException {
        assertThat(run("replay", wrong().toString(), "--book", BOOK.toString())).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern("FAILED .* line \\d+: appeal_by should be 2025-03-25, but is 2025-03-24");
    }

    @Test
    void a_rule_that_nothing_carries_is_told_but_one_the_book_explains_is_not() throws IOException {
        // given a case about a rule that is none, one of another city in the catalogue, and a reading
        Path file = Files.writeString(
                folder.resolve("rules.yaml"),
                Files.readString(V01).replaceFirst("(?m)^rules: .*$", "rules: [AH-99x, FL-08, A06, T-02]"));

        assertThat(run("replay", file.toString(), "--book", BOOK.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("line 2: nothing in this book carries a rule \"AH-99x\"")
                .contains("1 scenario, 1 failed.")
                .doesNotContain("rule \"FL-08\"", "rule \"A06\"", "rule \"T-02\"");
    }

    @Test
    void words_cut_at_their_comma_fail_the_one_case_it_stands_in() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.yaml"), """
                scenario: One case
                given:
                  facts: {address: 1 Sample Street, Sacramento}
                steps:
                  - on: 2025-03-03
                """);

        assertThat(run("replay", file.toString(), "--book", BOOK.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("the comma ends \"address\" before \"Sacramento\"")
                .contains("1 scenario, 1 failed.")
                .doesNotContain("passed");
    }

    @Test
    void programs_get_every_scenario_with_its_clocks_charges_and_statuses() throws IOException {
        assertThat(run("replay", V01.toString(), wrong().toString(), "--json", "--book", BOOK.toString()))
                .isEqualTo(1);

        JsonNode scenarios = JsonMapper.builder()
                .build()
                .readTree(said.toString(StandardCharsets.UTF_8))
                .get("scenarios");
        assertThat(scenarios.get(0).propertyNames())
                .containsExactly("file", "name", "passed", "failed", "timeline", "clocks", "charges", "statuses");
        assertThat(scenarios.get(0).get("passed").asBoolean()).isTrue();
        assertThat(scenarios.get(1).get("failed")).isNotEmpty();
        assertThat(scenarios.get(0).get("statuses").get("penalty").asString()).isEqualTo("served");
        assertThat(scenarios.get(0).get("clocks")).anySatisfy(clock -> {
            assertThat(clock.propertyNames()).containsExactly("matter", "clock", "person", "due", "reason");
            assertThat(clock.get("clock").asString()).isEqualTo("appeal_by");
            assertThat(clock.get("person").asString()).isEqualTo("rivera");
            assertThat(clock.get("due").asString()).isEqualTo("2025-03-24");
        });
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(run("replay", "nowhere.yaml")).isEqualTo(1);
        assertThat(failed.toString(StandardCharsets.UTF_8)).contains("there is no file nowhere.yaml");
    }

    @Test
    void a_file_that_is_nearly_named_is_found_for_the_writer() {
        assertThat(run("replay", BOOK.resolve("scenarios").resolve("V1.yaml").toString()))
                .isEqualTo(1);
        assertThat(failed.toString(StandardCharsets.UTF_8)).contains("did you mean", "V01.yaml");
    }

    @Test
    void a_folder_stands_for_the_scenarios_in_it_and_a_book_for_its_own() {
        Path city = Path.of("..", "docs", "example-city", "us-xx-sampleton");

        assertThat(run("replay", city.toString(), city.resolve("scenarios").toString()))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("passed  ", "10 scenarios, all expectations hold.")
                .doesNotContain("  status  ");
        assertThat(run("replay", folder.toString())).isEqualTo(1);
        assertThat(failed.toString(StandardCharsets.UTF_8)).contains("there is no scenario in the folder " + folder);
    }

    @Test
    void a_folder_of_books_stands_for_the_scenarios_of_every_book_in_it() {
        Path cities = Path.of("..", "docs", "example-city");

        assertThat(run("replay", cities.toString())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("5 scenarios, all expectations hold.");
    }

    @Test
    void without_a_file_every_written_case_of_the_books_is_run() {
        assertThat(run("replay", "--books", BOOK.resolveSibling("").toString())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("passed  V01 ", "passed  V75 ")
                .containsPattern("\\d{3} scenarios, all expectations hold");
    }

    @Test
    void in_a_folder_a_case_that_does_not_hold_is_told_whole() throws IOException {
        wrong();
        Files.writeString(folder.resolve("right.yaml"), Files.readString(V01));

        assertThat(run("replay", folder.toString(), "--book", BOOK.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("passed  V01 ", "  status  penalty: served")
                .containsPattern("FAILED .* line \\d+: appeal_by should be 2025-03-25, but is 2025-03-24")
                .containsPattern("\\d+ scenarios, \\d+ failed.");
    }

    @Test
    void a_file_that_is_no_text_or_far_too_big_is_told_in_one_line() throws IOException {
        Path binary =
                Files.write(folder.resolve("picture.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});
        Path huge = Files.write(folder.resolve("huge.yaml"), new byte[5 << 20]);

        assertThat(run("replay", binary.toString(), "--book", BOOK.toString())).isEqualTo(1);
        assertThat(run("replay", huge.toString(), "--book", BOOK.toString())).isEqualTo(1);

        assertThat(failed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "abate: " + binary + " is not text in UTF-8, so it cannot be a scenario.",
                        "abate: " + huge + " is too big for a scenario: it has 5 MB, and 4 MB is the most.");
    }

    @Test
    void a_file_that_cannot_be_read_as_a_scenario_is_named_with_its_line() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");

        assertThat(run("replay", empty.toString(), "--book", BOOK.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("FAILED  " + empty + ", line 1: there is no scenario in this file");
    }
}
