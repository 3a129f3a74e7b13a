package abate.engine.book;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.proof.BookReport;
import abate.engine.proof.Proofs;
import abate.engine.scenario.Replayed;
import abate.engine.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of the guide is a book like any other, and as short as the guide says. */
class ExampleCityTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path CITY = DOCS.resolve("example-city").resolve("us-xx-sampleton");
    private static final Path CASES = CITY.resolve("scenarios").resolve("citations.yaml");

    @TempDir
    Path folder = Path.of("");

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CITY)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(CASES))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_city_with_notice_citation_hearing_and_lien_takes_fewer_than_200_lines() throws IOException {
        int lines = 0;
        for (Path file : files()) {
            lines += Files.readAllLines(file).size();
        }

        assertThat(lines).isLessThan(200);
        assertThat(Files.readString(DOCS.resolve("writing-a-book.md"))).contains("is " + lines + " lines of YAML");
    }

    @Test
    void its_written_cases_come_out_as_they_were_worked_out_by_hand() throws IOException {
        Book city = Books.load(CITY);

        List<Replayed> cases = Scenarios.read("citations.yaml", Files.readString(CASES)).stream()
                .map(each -> Scenarios.replay(city, each))
                .toList();

        assertThat(cases)
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.failed()).isEmpty());
    }

    @Test
    void it_carries_every_rule_of_its_own_ordinance_and_nothing_fails() {
        BookReport alone = new Proofs(CITY.resolveSibling(""), Proofs.WRITING_ALONE, step -> {}).check(CITY);

        assertThat(alone.failed()).isEmpty();
        assertThat(alone.procedures())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.failed()).isEmpty());
        assertThat(alone.coverage().total()).isEqualTo(9);
        assertThat(alone.coverage().unexercised()).isEmpty();
        assertThat(alone.holds()).isTrue();
    }

    @Test
    void among_the_shipped_books_it_is_held_to_its_own_rules_still() throws IOException {
        // given the folder copied in beside the others, with their catalogue
        Files.copy(DOCS.resolveSibling("books").resolve("catalogue.yaml"), folder.resolve("catalogue.yaml"));
        Path copy = copied();

        // then it need not explain the rules of another state
        BookReport report = new Proofs(folder, Proofs.WRITING_ALONE, step -> {}).check(copy);
        assertThat(report.coverage().missing()).isEmpty();
        assertThat(report.holds()).isTrue();

        // and may take the common rules of counting upon itself, and is then held to them
        Files.writeString(
                copy.resolve("catalogue.yaml"), "also: [T]\n" + Files.readString(copy.resolve("catalogue.yaml")));
        assertThat(new Proofs(folder, Proofs.WRITING_ALONE, step -> {})
                        .check(copy)
                        .coverage()
                        .missing())
                .contains("T-01")
                .hasSize(13);
    }

    @Test
    void a_book_whose_law_is_in_no_catalogue_is_told_where_to_write_it() throws IOException {
        Path copy = copied();
        Files.delete(copy.resolve("catalogue.yaml"));

        assertThat(new Proofs(folder, Proofs.WRITING_ALONE, step -> {})
                        .check(copy)
                        .failed())
                .extracting(Object::toString)
                .anyMatch(each -> each.contains("list its rules in us-xx-sampleton/catalogue.yaml"));
    }

    @Test
    void a_gate_of_a_clock_refuses_in_the_clocks_own_words_and_cites_what_its_act_does() {
        Gate gate = act("courtesy-notice", "find_uncorrected").gates().getFirst();

        assertThat(gate.authority()).hasToString("Sampleton Code 8.04.010; SC-01");
        assertThat(gate.otherwise().english().getFirst()).isEqualTo(new Phrase.Literal("This can be done only after "));
        assertThat(gate.otherwise().mentions("clock")).isTrue();
    }

    @Test
    void what_every_procedure_shares_is_said_once() {
        Book city = Books.load(CITY);

        assertThat(city.procedures().values())
                .extracting(each ->
                        Objects.requireNonNull(each.parties().get("owner")).many())
                .containsOnly(true);
        assertThat(city.calendars().working().closedWeekdays())
                .isEqualTo(city.calendars().roll().closedWeekdays());
        assertThat(city.procedure("citation").inForceFrom()).hasToString("2015-01-01");
        assertThat(act("citation", "ask_for_a_hearing").title().english()).isEqualTo("Ask for a hearing");
        assertThat(city.facts()).containsKeys("address", "apn");
    }

    private static ActRule act(String procedure, String act) {
        return Objects.requireNonNull(
                Books.load(CITY).procedure(procedure).acts().get(act));
    }

    private Path copied() throws IOException {
        Path copy = folder.resolve("us-xx-sampleton");
        try (Stream<Path> all = Files.walk(CITY)) {
            for (Path each : all.toList()) {
                Files.copy(each, copy.resolve(CITY.relativize(each).toString()));
            }
        }
        return copy;
    }
}
