package abate.engine.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Loads books from folders, one folder a jurisdiction. */
public final class Books {
    private Books() {}

    /**
     * The book in that folder.
     *
     * @throws BookFault with everything that is wrong with it
     */
    public static Book load(Path folder) {
        ReadBook read = read(folder);
        if (!read.isWhole()) {
            throw new BookFault(read.problems());
        }
        return read.book();
    }

    /** The book in that folder as far as it can be read, for telling all that is wrong with it at once. */
    public static ReadBook read(Path folder) {
        List<String> problems = new ArrayList<>();
        Book book = new BookReader(folder, problems).read();
        BookLint.check(book, problems);
        return new ReadBook(book, problems);
    }

    /** Among several, a problem is told with the book it is in. */
    private static Book loadNamed(Path folder) {
        try {
            return load(folder);
        } catch (BookFault fault) {
            throw new BookFault(fault.problems().stream()
                    .map(problem -> folder.getFileName() + "/" + problem)
                    .toList());
        }
    }

    /** Whether that folder holds a book: it has a front, {@code book.yaml}. */
    public static boolean isBook(Path folder) {
        return Files.exists(folder.resolve("book.yaml"));
    }

    /** The folders of the books in a folder, by name. */
    public static List<Path> folders(Path books) {
        try (Stream<Path> inside = Files.list(books)) {
            return inside.filter(Books::isBook).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every book under a folder, by id. */
    public static Map<String, Book> loadAll(Path folder) {
        Map<String, Book> books = new TreeMap<>();
        for (Path each : folders(folder)) {
            Book book = loadNamed(each);
            books.put(book.id(), book);
        }
        return books;
    }
}
