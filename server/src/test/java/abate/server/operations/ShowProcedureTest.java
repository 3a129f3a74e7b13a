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

/** {@code ./abate book show}: a procedure in words, drawn, and for programs. */
class ShowProcedureTest {
    private static final String BOOKS = Path.of("..", "books").toString();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failed = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private int show(String... line) {
        String[] whole = new String[line.length + 4];
        System.arraycopy(new String[] {"book", "show", "--books", BOOKS}, 0, whole, 0, 4);
        System.arraycopy(line, 0, whole, 4, line.length);
        return Commands.run(whole, new Console(print(said), print(failed)));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String failed() {
        return failed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_procedure_is_told_in_words() {
        assertThat(show("board-appeal")).isZero();
        assertThat(said()).contains("STATE BY STATE").contains("CLOCKS").contains("By: ");
    }

    @Test
    void the_picture_is_written_to_a_file_that_brings_its_letters() throws IOException {
        Path file = folder.resolve("appeal.svg");
        assertThat(show("board-appeal", "--svg", file.toString())).isZero();
        assertThat(Files.readString(file))
                .startsWith("<svg")
                .contains("@font-face")
                .contains("role=\"img\"");
        assertThat(failed()).contains("is drawn in " + file);
        assertThat(said()).contains("STATE BY STATE");
    }

    @Test
    void the_names_that_written_cases_use_are_listed_with_kinds_steps_of_service_clocks_and_charges() {
        assertThat(show("administrative-penalty", "--names")).isZero();
        assertThat(said().replaceAll("\\s+", " "))
                .contains("do: order — Issue the penalty order")
                .contains("level: one of A, B, C, D, E — Level, under the department's policy")
                .contains("examiner: a member of hearing_examiners, with employee, id, name, next_in_rotation")
                .contains("at_business — Left at the business and mailed, with the steps left, then mailed;"
                        + " once personal or certified has failed")
                .contains("pay_by: last day to pay")
                .contains("CHARGES penalty: ");
    }

    @Test
    void a_book_that_stands_elsewhere_is_named_by_its_folder_or_by_the_folder_of_books() {
        String city = Path.of("..", "docs", "example-city", "us-xx-sampleton").toString();

        assertThat(show(city, "citation")).isZero();
        assertThat(said()).contains("us-xx-sampleton, citation");
        assertThat(Commands.run(
                        new String[] {"book", "show", "citation", "--books", city},
                        new Console(print(said), print(failed))))
                .isZero();
        assertThat(show(city, "citatoin")).isEqualTo(1);
        assertThat(failed()).contains("there is no procedure citatoin; did you mean citation?");
    }

    @Test
    void a_file_that_cannot_be_written_is_told_in_a_line() {
        assertThat(show(
                        "board-appeal",
                        "--svg",
                        folder.resolve("not-there/appeal.svg").toString()))
                .isEqualTo(1);
        assertThat(failed()).contains("choose a file in a folder that is there");
    }

    @Test
    void a_misspelled_procedure_is_answered_by_the_nearest_right_one() {
        assertThat(show("bord-apeal")).isEqualTo(1);
        assertThat(failed()).contains("there is no procedure bord-apeal; did you mean board-appeal?");
    }

    @Test
    void a_name_that_several_books_have_asks_which_is_meant() {
        assertThat(show("complaint")).isEqualTo(1);
        assertThat(failed())
                .contains("say which: --book us-ca-sacramento, --book us-ca-sonoma-county, --book us-fl-model-city.");
        assertThat(show("complaint", "--book", "us-fl-model-city")).isZero();
        assertThat(said()).contains("us-fl-model-city, complaint");
    }

    @Test
    void a_book_that_is_not_there_is_answered_by_those_that_are() {
        assertThat(show("complaint", "--book", "us-tx-dallas")).isEqualTo(1);
        assertThat(failed()).contains("there is no book us-tx-dallas; the books are us-ca-sacramento,");
    }

    @Test
    void programs_and_spanish_readers_are_served_too() {
        assertThat(show("board-appeal", "--json", "--spanish")).isZero();
        JsonNode json = JsonMapper.builder().build().readTree(said());
        assertThat(json.at("/procedure/language").asString()).isEqualTo("SPANISH");
        assertThat(json.at("/procedure/states/0/first").asBoolean()).isTrue();
        assertThat(json.at("/arrows/0/acts/0").asInt()).isPositive();
    }
}
