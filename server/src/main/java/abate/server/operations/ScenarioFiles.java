package abate.server.operations;

import abate.engine.book.Books;
import abate.engine.words.Nearest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of written cases that a command line names; one that cannot be read is told in a line that says why. */
final class ScenarioFiles {
    /** No case told by hand is nearly so long; a file that is, is something else. */
    private static final long MOST_BYTES = 4L << 20;

    private ScenarioFiles() {}

    /** A file and what stands in it; {@code alone} where it was named itself, not found in a folder. */
    record Text(Path file, String text, boolean alone) {}

    /**
     * Those files in their order: a folder stands for its files, a book's folder for those of its scenarios, and a
     * folder of books for those of every book in it.
     */
    static List<Text> named(List<String> words) {
        List<Text> texts = new ArrayList<>();
        for (String word : words) {
            Path named = path(word);
            files(named).forEach(file -> texts.add(new Text(file, text(file), file.equals(named))));
        }
        return texts;
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException notAPath) {
            throw new CannotRun("there is no file " + word + ".");
        }
    }

    private static List<Path> files(Path named) {
        if (Files.isRegularFile(named)) {
            return List.of(named);
        }
        if (!Files.isDirectory(named)) {
            throw new CannotRun("there is no file " + named + near(named));
        }
        List<Path> books = Books.isBook(named)
                ? List.of(named)
                : inside(named).filter(Books::isBook).toList();
        List<Path> folders = books.isEmpty()
                ? List.of(named)
                : books.stream().map(book -> book.resolve("scenarios")).toList();
        List<Path> found =
                folders.stream().flatMap(folder -> yaml(folder).stream()).toList();
        if (found.isEmpty()) {
            throw new CannotRun(
                    "there is no scenario in the folder " + folders.getFirst() + ": their files end in .yaml.");
        }
        return found;
    }

    private static List<Path> yaml(Path folder) {
        return inside(folder)
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** What stands in a folder, by name; nothing where there is no such folder. */
    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return inside.sorted().toList().stream();
        } catch (IOException failed) {
            throw new CannotRun("the folder " + folder + " cannot be read: correct its permissions.");
        }
    }

    private static String near(Path missing) {
        Path folder = missing.toAbsolutePath().normalize().resolveSibling("");
        List<String> there = yaml(folder).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        return Nearest.to(String.valueOf(missing.getFileName()), there)
                .map(name -> "; did you mean " + missing.resolveSibling(name) + "?")
                .orElse(".");
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CannotRun(file + " is too big for a scenario: it has " + (Files.size(file) >> 20)
                        + " MB, and " + (MOST_BYTES >> 20) + " MB is the most.");
            }
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw new CannotRun(file + " is not text in UTF-8, so it cannot be a scenario.");
        } catch (IOException failed) {
            throw new CannotRun(file + " cannot be read: correct its permissions.");
        }
    }
}
