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

class StandardsCommandTest {
    private static final Path BOOK = Path.of("..", "books", "us-ca-sacramento");

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

    private String facts(String text) throws IOException {
        return Files.writeString(folder.resolve("facts.yaml"), text).toString();
    }

    private String small() throws IOException {
        return facts("""
                on: 2025-05-01
                buildings: {House: {use: dwelling, rooms: {Den: {uses: living, ceiling: flat, ceiling_height: 7 ft}}}}
                """);
    }

    @Test
    void a_violation_is_printed_with_its_section_and_reason() throws IOException {
        assertThat(run("standards", small(), "--book", BOOK.toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Violations: 1")
                .contains("House › Den: Ceiling too low (City Code 49.05.507; SP-20)")
                .contains("Ceiling height: 7 ft; the law asks: at least 7 ft 6 in")
                .contains("Not measured:");
    }

    @Test
    void programs_and_spanish_readers_are_served_too() throws IOException {
        assertThat(run("standards", small(), "--book", BOOK.toString(), "--json", "--spanish"))
                .isZero();

        JsonNode violation = JsonMapper.builder()
                .build()
                .readTree(said.toString(StandardCharsets.UTF_8))
                .at("/violations/0");
        assertThat(violation.at("/words").asString()).isEqualTo("Techo demasiado bajo");
        assertThat(violation.at("/required/amount").asString()).isEqualTo("90");
        assertThat(violation.at("/required/unit").asString()).isEqualTo("inches");
    }

    @Test
    void before_the_title_was_law_nothing_is_asked() throws IOException {
        assertThat(run("standards", small(), "--book", BOOK.toString(), "--on", "1995-11-22"))
                .isZero();

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Violations: 0");
    }

    @Test
    void what_is_wrong_with_the_facts_is_told_with_its_line() throws IOException {
        assertThat(run("standards", facts("on: 2025-05-01\nlot_aera: 5000\n"), "--book", BOOK.toString()))
                .isEqualTo(1);

        assertThat(failed.toString(StandardCharsets.UTF_8))
                .contains("line 2: there is no key \"lot_aera\"; did you mean \"lot_area\"?");
    }

    @Test
    void facts_without_a_day_ask_for_one() throws IOException {
        assertThat(run("standards", facts("lot_area: 5000\n"), "--book", BOOK.toString()))
                .isEqualTo(1);

        assertThat(failed.toString(StandardCharsets.UTF_8)).contains("say the day it was measured");
    }

    @Test
    void the_names_of_facts_and_standards_are_listed_for_whoever_writes_them() {
        assertThat(run("standards", "--names", "--book", BOOK.toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("ROOMS Under rooms: in a building or a unit, each by a name of your own.")
                .contains("ceiling_height: feet — ")
                .contains("use: one of dwelling, ")
                .contains("uses: any of ")
                .contains("STANDARDS ")
                .containsPattern("sleeping_room_area: .+ \\(City Code .+\\), of a room");
    }

    @Test
    void names_are_asked_of_a_book() {
        assertThat(run("standards", "--names")).isEqualTo(1);

        assertThat(failed.toString(StandardCharsets.UTF_8)).contains("name the book, such as:");
    }
}
