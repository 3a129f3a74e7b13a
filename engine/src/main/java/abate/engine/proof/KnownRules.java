package abate.engine.proof;

import abate.engine.book.Authorities;
import abate.engine.book.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ids that a written case may say it is about. */
public final class KnownRules {
    private KnownRules() {}

    /**
     * What something of the book carries, what the book explains, and every rule and reading of the catalogues it is
     * held to; whether one of another jurisdiction belongs in a case is told by the proofs of the book.
     *
     * @param folder that book's own
     */
    public static Set<String> of(Path folder, Book book) {
        // what is wrong with the writing of either is told by the proofs as well
        List<String> problems = new ArrayList<>();
        Explained explained = Explained.in(folder, problems);
        Catalogue catalogue = Catalogue.load(folder.resolve(".."), folder, problems);
        Set<String> known = new TreeSet<>(Authorities.rules(book));
        known.addAll(explained.engine().keySet());
        known.addAll(explained.notModelled().keySet());
        known.addAll(catalogue.rules().keySet());
        known.addAll(catalogue.readings().keySet());
        return known;
    }
}
