package abate.engine.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a book that a test changes as a city would: in its files. */
public final class ChangedBook {
    private static final Path BOOKS = Path.of("..", "books");

    private final Path folder;

    private ChangedBook(Path folder) {
        this.folder = folder;
    }

    /** A whole copy of a shipped book, below a folder of its own. */
    public static ChangedBook of(String book, Path temp) throws IOException {
        Path from = BOOKS.resolve(book);
        Path folder = Files.createTempDirectory(temp, "copy").resolve(book);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
        return new ChangedBook(folder);
    }

    /** What stands in a file, at the first place behind some text, becomes something else. */
    public ChangedBook with(String file, String after, String was, String becomes) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int from = text.indexOf(after);
        int at = from < 0 ? -1 : text.indexOf(was, from);
        if (at < 0) {
            throw new AssertionError(file + " has no \"" + was + "\" after \"" + after + "\"");
        }
        Files.writeString(folder.resolve(file), text.substring(0, at) + becomes + text.substring(at + was.length()));
        return this;
    }

    /** The folder it stands in. */
    public Path folder() {
        return folder;
    }

    /** The book as it is read now. */
    public Book book() {
        return Books.load(folder);
    }
}
