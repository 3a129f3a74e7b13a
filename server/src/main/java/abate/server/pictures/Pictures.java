package abate.server.pictures;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.outline.Outline;
import abate.engine.words.Language;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The procedures of the books, laid out in words and drawn; each is laid out once while the program runs. */
@Component
public class Pictures {
    private final Map<Asked, Drawn> drawn = new ConcurrentHashMap<>();

    /** One procedure of one loaded book in one language; another version of a book brings another procedure. */
    private record Asked(String book, String procedure, Language language) {}

    /** What was laid out of it. */
    private record Drawn(Procedure of, Sheet sheet) {}

    /**
     * The picture as SVG of one page of letter paper, without scripts or style sheets.
     *
     * @param place where a matter is in it; empty for the procedure alone
     */
    public String svg(Book book, Procedure procedure, Language language, Optional<Place> place) {
        return new Drawing(sheet(book, procedure, language), place).drawn();
    }

    /** The same as a file of its own, which brings its letters along. */
    public String file(Book book, Procedure procedure, Language language) {
        return new Drawing(sheet(book, procedure, language), Optional.empty()).withLetters();
    }

    /** The words, with the numbers and letters of the picture. */
    public Outline outline(Book book, Procedure procedure, Language language) {
        return sheet(book, procedure, language).outline();
    }

    /** Whether the page is wider than high. */
    public boolean landscape(Book book, Procedure procedure, Language language) {
        Sheet sheet = sheet(book, procedure, language);
        return sheet.width() > sheet.height();
    }

    private Sheet sheet(Book book, Procedure procedure, Language language) {
        return drawn.compute(
                        new Asked(book.id(), procedure.name(), language),
                        (asked, before) -> before != null && before.of() == procedure
                                ? before
                                : new Drawn(procedure, Fitting.of(Outline.of(book, procedure, language))))
                .sheet();
    }
}
