package abate.engine.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The meetings that the books enter are days on which a board can meet. */
class BodiesMeetTest {
    @Test
    void no_body_of_any_book_meets_on_a_day_on_which_the_offices_are_closed() {
        for (Book book : Books.loadAll(Path.of("..", "books")).values()) {
            for (Book.Body body : book.bodies().values()) {
                for (LocalDate day : body.meets()) {
                    assertThat(book.calendars().working().why(day))
                            .as("%s, %s, %s", book.id(), body.name(), day)
                            .isEmpty();
                }
            }
        }
    }
}
