package abate.engine.book;

import java.util.List;

/**
 * A book as far as it can be read. What is wrong with it is left out of the book: an expression that cannot be read never
 * holds.
 *
 * @param problems everything that is wrong with it, each naming its file and place; a book with any is nobody's law
 */
public record ReadBook(Book book, List<String> problems) {
    public ReadBook {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong with it. */
    public boolean isWhole() {
        return problems.isEmpty();
    }
}
