package abate.engine.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SacramentoLoadsTest {
    @Test
    void the_book_of_sacramento_loads_without_a_problem() {
        Book book = Books.load(Path.of("..", "books", "us-ca-sacramento"));
        assertThat(book.procedures()).containsKey("administrative-penalty");
    }
}
