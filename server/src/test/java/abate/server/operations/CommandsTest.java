package abate.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.server.database.DatabaseLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads who gives a command that cannot be done: one line that says what to do, never a stack trace. */
class CommandsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failed = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate | there is no command frobnicate; ./abate help lists them.",
                "repaly x.yaml | there is no command repaly; did you mean ./abate replay?",
                "demo --colour red | ./abate demo does not know --colour; ./abate demo --help lists its options.",
                "demo --prot 80 | ./abate demo does not know --prot; did you mean --port?",
                "demo --port --data x | --port needs a value after it.",
                "replay --json=yes x.yaml | --json stands alone, without a value.",
                "book check nowhere | there is no book in nowhere: it has no book.yaml.",
                "demo --port | --port needs a value after it.",
                "demo --port eighty | --port eighty is not a number",
                "demo --port 70000 | --port 70000 is not a port",
            })
    void a_line_that_is_not_understood_is_answered_with_what_would_be(String line, String reason) {
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(oneLine()).startsWith("abate: " + reason);
    }

    @Test
    void a_port_in_use_is_named_before_anything_is_started() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = run("demo", "--port", "" + taken.getLocalPort(), "--data", folder + "/data");

            assertThat(code).isEqualTo(1);
            assertThat(oneLine())
                    .isEqualTo("abate: Port " + taken.getLocalPort()
                            + " is in use by another program: stop that one, or choose another with --port.");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_data_folder_that_another_run_holds_is_named_with_its_process() {
        try (DataFolder held = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(held.path()))
                    .isInstanceOf(CannotRun.class)
                    .hasMessage("The data folder " + held.path() + " is in use by another run (process "
                            + ProcessHandle.current().pid()
                            + "): stop that one, or choose another folder with --data.");
        }
    }

    @Test
    void a_data_folder_is_free_again_once_its_run_has_ended() {
        DataFolder.open(folder).close();

        DataFolder.open(folder).close();
    }

    @Test
    void a_data_folder_that_cannot_be_written_to_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThat(run("demo", "--port", "0", "--data", file + "/data", "--books", folder.toString()))
                .isEqualTo(1);
        assertThat(oneLine()).startsWith("abate: The data folder " + file + "/data cannot be written to");
    }

    @Test
    void books_that_are_not_there_are_named() {
        assertThat(run("serve", "--port", "0", "--data", folder.toString(), "--books", "/no/books"))
                .isEqualTo(1);
        assertThat(oneLine()).startsWith("abate: There are no books of law in /no/books");
    }

    @Test
    void without_a_command_all_of_them_are_listed() {
        assertThat(run()).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("./abate demo", "./abate serve", "./abate replay");
        assertThat(run("help")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "replay", "standards", "book", "verify"})
    void every_command_tells_its_options_when_asked_for_help(String command) {
        assertThat(run(command, "--help")).isZero();
        String told = said.toString(StandardCharsets.UTF_8);

        assertThat(told).startsWith("./abate " + command + " ");
        assertThat(told)
                .contains(command.equals("replay") || command.equals("standards") ? "--book FOLDER" : "--books");
        assertThat(run("help", command)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo(told + told);
    }

    @Test
    void a_fault_in_a_book_is_told_with_its_book_before_anything_is_served() throws IOException {
        Path book = Files.createDirectories(folder.resolve("books").resolve("us-xx-nowhere"));
        Files.writeString(book.resolve("book.yaml"), "bok: Nowhere\n");

        assertThat(run("verify", "--data", folder.toString(), "--books", folder + "/books"))
                .isEqualTo(1);
        assertThat(failed.toString(StandardCharsets.UTF_8)).doesNotContain("Exception");
    }

    @Test
    void the_database_is_our_own_unless_the_environment_names_another() {
        assertThat(Serving.location(folder, Map.of())).isInstanceOf(DatabaseLocation.Embedded.class);
        assertThat(Serving.location(
                        folder,
                        Map.of(
                                "DATABASE_URL", "postgres://db.city.gov:5432/abate",
                                "DATABASE_USER", "abate",
                                "DATABASE_PASSWORD", "secret")))
                .isEqualTo(new DatabaseLocation.Outside("jdbc:postgresql://db.city.gov:5432/abate", "abate", "secret"))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void a_password_inside_the_address_of_the_database_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> Serving.location(folder, Map.of("DATABASE_URL", "postgres://me:secret@host/abate")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("DATABASE_PASSWORD")
                .hasMessageNotContaining("secret");
    }

    private int run(String... line) {
        return Commands.run(line, new Console(stream(said), stream(failed)));
    }

    private String oneLine() {
        String text = failed.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(1);
        return text.strip();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
