package abate.server.books;

import abate.engine.book.Book;
import abate.server.database.Jurisdictions;
import abate.server.operations.Console;
import abate.server.operations.Preparation;
import java.util.TreeMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the city or county of every book at the start, before anything else looks for one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CitiesAtStart implements Preparation {
    private final Bookshelf books;
    private final Jurisdictions jurisdictions;

    CitiesAtStart(Bookshelf books, Jurisdictions jurisdictions) {
        this.books = books;
        this.jurisdictions = jurisdictions;
    }

    @Override
    public void prepare(Console console) {
        for (Book book : new TreeMap<>(books.all()).values()) {
            if (jurisdictions.byBook(book.id()).isEmpty()) {
                jurisdictions.register(
                        book.id(), book.title(), book.zone(), book.letterhead().accent());
            }
        }
    }
}
