package abate.server.operations;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Procedure;
import abate.engine.outline.NamesText;
import abate.engine.outline.Outline;
import abate.engine.outline.OutlineText;
import abate.engine.words.Language;
import abate.engine.words.Nearest;
import abate.server.pictures.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Tells one procedure of a book in words and, where asked, draws it. */
final class ShowProcedure {
    private static final int WIDTH = 80;
    private static final int WIDEST = 110;

    private final Path folder;
    private final Arguments arguments;
    private final Language language;
    private final Pictures pictures = new Pictures();

    ShowProcedure(Path folder, Arguments arguments) {
        this.folder = folder;
        this.arguments = arguments;
        this.language = arguments.flags().contains("spanish") ? Language.SPANISH : Language.ENGLISH;
    }

    int run(Console console) {
        if (name().isEmpty()) {
            books().forEach((id, book) ->
                    console.say(id + ": " + String.join(", ", book.procedures().keySet())));
            throw new CannotRun("name one of these, such as: ./abate book show notice-and-order");
        }
        Book book = book(books(), name().get());
        Procedure procedure = book.procedure(name().get());
        if (arguments.flags().contains("json")) {
            console.say(json(pictures.outline(book, procedure, language)));
        } else if (arguments.flags().contains("names")) {
            NamesText.lines(book, procedure, width()).forEach(console::say);
        } else {
            OutlineText.lines(Outline.of(book, procedure, language), width()).forEach(console::say);
        }
        arguments.option("svg").ifPresent(file -> draw(book, procedure, Path.of(file), console));
        return 0;
    }

    /** The procedure's name; where the book's folder is named, it stands behind it. */
    private Optional<String> name() {
        return arguments.word(named().isPresent() ? 2 : 1);
    }

    /** The folder of one book that the command line names, wherever it is. */
    private Optional<Path> named() {
        return arguments.word(1).map(Path::of).filter(ShowProcedure::isBook);
    }

    private static boolean isBook(Path at) {
        return Books.isBook(at);
    }

    private Map<String, Book> books() {
        Map<String, Book> books = new TreeMap<>();
        for (Path each : folders()) {
            books.put(each.toAbsolutePath().normalize().getFileName().toString(), ReplayCommand.load(each));
        }
        return books;
    }

    /** The book asked for, or every book of the folder. */
    private List<Path> folders() {
        Path one = named().orElse(folder);
        if (isBook(one)) {
            return List.of(one);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> all = inside.filter(ShowProcedure::isBook).sorted().toList();
            List<String> ids =
                    all.stream().map(each -> each.getFileName().toString()).toList();
            return arguments
                    .option("book")
                    .map(asked -> Path.of(asked).getFileName().toString())
                    .map(asked -> List.of(all.get(place(asked, ids))))
                    .orElse(all);
        } catch (IOException e) {
            throw new CannotRun("the folder " + folder + " cannot be read.");
        }
    }

    private static int place(String asked, List<String> ids) {
        int place = ids.indexOf(asked);
        if (place < 0) {
            throw new CannotRun("there is no book " + asked + "; the books are " + String.join(", ", ids) + ".");
        }
        return place;
    }

    /** The only book that has the procedure. */
    private static Book book(Map<String, Book> books, String name) {
        List<Book> having = books.values().stream()
                .filter(book -> book.procedures().containsKey(name))
                .toList();
        if (having.isEmpty()) {
            throw new CannotRun(unknown(books, name));
        }
        if (having.size() > 1) {
            throw new CannotRun("several books have a procedure " + name + "; say which: "
                    + having.stream().map(book -> "--book " + book.id()).collect(Collectors.joining(", ")) + ".");
        }
        return having.getFirst();
    }

    private static String unknown(Map<String, Book> books, String name) {
        List<String> names = books.values().stream()
                .flatMap(book -> book.procedures().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return "there is no procedure " + name + "; "
                + Nearest.to(name, names)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("the procedures are " + String.join(", ", names) + ".");
    }

    private void draw(Book book, Procedure procedure, Path file, Console console) {
        try {
            Files.writeString(file, pictures.file(book, procedure, language));
        } catch (IOException e) {
            throw new CannotRun(
                    "the picture cannot be written to " + file + ": choose a file in a folder that is there.");
        }
        console.note(procedure.title().in(language) + " is drawn in " + file + ".");
    }

    /** As wide as the terminal says it is, as far as prose is read with ease. */
    static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,4}") ? Math.min(WIDEST, Integer.parseInt(columns)) : WIDTH;
    }

    private static String json(Outline outline) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("procedure", outline);
        json.put(
                "arrows",
                outline.arrows().stream()
                        .map(arrow -> Map.of(
                                "from", arrow.from(),
                                "to", arrow.to(),
                                "law", arrow.law(),
                                "acts",
                                        arrow.acts().stream()
                                                .map(Outline.Act::number)
                                                .toList()))
                        .toList());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
