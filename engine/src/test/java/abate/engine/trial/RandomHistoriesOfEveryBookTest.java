package abate.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.matter.Act;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every history of every procedure that has a written case, whatever people try. */
class RandomHistoriesOfEveryBookTest {
    private static final Path BOOKS = Path.of("..", "books");

    @ParameterizedTest
    @ValueSource(strings = {"us-ca-sacramento", "us-ca-sonoma-county", "us-fl-model-city"})
    void every_history_keeps_the_law(String id) throws IOException {
        Book book = Books.load(BOOKS.resolve(id));
        Histories histories = new Histories(written(book), 1);

        for (int i = 0; i < 150; i++) {
            List<Act> acts = histories.next();
            assertThat(Holding.broken(book, acts, acts.getLast().recorded().plusDays(60)))
                    .as("history %d: %s", i, acts)
                    .isEmpty();
        }
    }

    private static List<List<Act>> written(Book book) throws IOException {
        List<List<Act>> written = new ArrayList<>();
        try (Stream<Path> files = Files.list(BOOKS.resolve(book.id()).resolve("scenarios"))) {
            for (Path file : files.sorted().toList()) {
                for (Scenario scenario : Scenarios.read(file.getFileName().toString(), Files.readString(file))) {
                    written.add(Scenarios.told(book, scenario).acts());
                }
            }
        }
        written.removeIf(List::isEmpty);
        return written;
    }
}
