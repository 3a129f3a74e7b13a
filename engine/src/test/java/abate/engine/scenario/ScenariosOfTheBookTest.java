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
    @DisplayName("Scenarios of every book hold")
    Stream<DynamicTest> scenarios_of_every_book_hold() {
        return Books.loadAll(BOOKS).values().stream().flatMap(book -> hold(book, BOOKS.resolve(book.id())));
    }

    private static Stream<DynamicTest> hold(Book book, Path folder) {
        return files(folder).stream()
                .flatMap(file -> Scenarios.read(file.getFileName().toString(), read(file)).stream())
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(Scenarios.replay(book, scenario).failed())
                                .isEmpty()));
    }

    static List<Path> files(Path book) {
        try (Stream<Path> inside = Files.list(book.resolve("scenarios"))) {
            return inside.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
