package abate.server.books;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.server.database.Jurisdiction;
import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import abate.server.operations.Run;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The books of law, loaded once. */
@Component
public class Bookshelf {
    private final Map<String, Book> books;
    private final Jurisdictions jurisdictions;
    private final Map<JurisdictionId, String> names = new ConcurrentHashMap<>();

    @Autowired
    Bookshelf(Run run, Jurisdictions jurisdictions) {
        this(Books.loadAll(run.books()), jurisdictions);
    }

    /** With books already loaded, by id. */
    public Bookshelf(Map<String, Book> books, Jurisdictions jurisdictions) {
        this.books = Map.copyOf(books);
        this.jurisdictions = jurisdictions;
    }

    /** Every book, by id. */
    public Map<String, Book> all() {
        return books;
    }

    /** The law of that city or county. */
    public Book of(JurisdictionId jurisdiction) {
        return byId(names.computeIfAbsent(jurisdiction, this::name));
    }

    /**
     * The book of that id.
     *
     * @throws IllegalStateException where the program was started without it: its cases cannot be read then
     */
    public Book byId(String id) {
        Book book = books.get(id);
        if (book == null) {
            throw new IllegalStateException("the book " + id + " is not among the books this program was started with");
        }
        return book;
    }

    private String name(JurisdictionId jurisdiction) {
        Jurisdiction found = jurisdictions.of(jurisdiction);
        return found.book();
    }
}
