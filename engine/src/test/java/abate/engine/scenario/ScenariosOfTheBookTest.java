package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every written case that stands with a book comes out as it says. */
class ScenariosOfTheBookTest {
    private static final Path BOOKS = Path.of("..", "books");

    @TestFactory
    @DisplayName("Scenarios of the book hold")
    Stream<DynamicTest> scenarios_of_the_book_hold() throws IOException {
        Path sacramento = BOOKS.resolve("us-ca-sacramento");
        Book book = Books.load(sacramento);
        return files(sacramento).stream()
                .flatMap(file -> Scenarios.read(file.getFileName().toString(), read(file)).stream())
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(Scenarios.replay(book, scenario).failed())
                                .isEmpty()));
    }

    static List<Path> files(Path book) throws IOException {
        try (Stream<Path> inside = Files.list(book.resolve("scenarios"))) {
            return inside.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
