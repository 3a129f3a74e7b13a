package abate.engine.walk;

import abate.engine.book.Book;
import abate.engine.matter.Matter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What decides anything, state by state of the procedures of a book. */
final class Reads {
    private final Book book;
    private final Map<String, Read> byState = new ConcurrentHashMap<>();

    Reads(Book book) {
        this.book = book;
    }

    /** What still decides anything in a matter as it stands. */
    Read of(Matter matter) {
        return byState.computeIfAbsent(
                matter.procedure().name() + " " + matter.state(),
                name -> new Read(book, matter.procedure(), matter.state()));
    }
}
