package abate.server.operations;

import abate.engine.book.Book;
import abate.engine.book.BookFault;
import abate.engine.book.Books;
import abate.engine.proof.KnownRules;
import abate.engine.scenario.Replayed;
import abate.engine.scenario.Scenarios;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Replays written cases on the law engine alone, without a database. */
final class ReplayCommand implements Command {
    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String usage() {
        return "[FILE…] [--book FOLDER] [--books FOLDER] [--json]  run written cases and compare them with what they expect";
    }

    @Override
    public List<String> help() {
        return List.of(
                "FILE           a scenario file: it is told day by day, with the reason of every line",
                "               or a folder of them, a book's folder, a folder of books: a line for each that holds",
                "               as many as you like; without any, every written case of the books beside this program",
                "--book FOLDER  the book they run under; without it, the one above each file",
                "--books FOLDER where the books are, if no FILE is named and they are not beside this program",
                "--json         for programs: scenarios, each with file, name, passed, failed, timeline, clocks, charges, statuses",
                "",
                "The exit code is 0 only where every expectation holds. docs/scenarios.md tells how to write one.");
    }

    @Override
    public Set<String> options() {
        return Set.of("book", "books");
    }

    @Override
    public Set<String> flags() {
        return Set.of("json");
    }

    /** Exit code 0 only where every expectation of every scenario holds. */
    @Override
    public int run(Arguments arguments, Console console) {
        Map<Path, Law> books = new HashMap<>();
        List<Cases> files = ScenarioFiles.named(words(arguments)).stream()
                .map(text -> new Cases(text, books.computeIfAbsent(book(text, arguments), Law::of)))
                .toList();
        List<Told> all = files.parallelStream().flatMap(Cases::replayed).toList();
        if (arguments.flags().contains("json")) {
            console.say(ReplayJson.of(all.stream().map(Told::replayed).toList()));
        } else {
            new ReplayPrinter(console).print(all);
        }
        return all.stream().allMatch(each -> each.replayed().passed()) ? 0 : 1;
    }

    /** What a written case came to; {@code whole} where its file was named itself, so that it is told day by day. */
    record Told(Replayed replayed, boolean whole) {}

    /** A book, and the ids of the rules that a case of it may say it is about. */
    private record Law(Book book, Set<String> rules) {
        static Law of(Path folder) {
            Book book = load(folder);
            return new Law(book, KnownRules.of(folder, book));
        }
    }

    /** The cases of a file, under the book they run under. */
    private record Cases(ScenarioFiles.Text text, Law law) {
        Stream<Told> replayed() {
            return Scenarios.read(text.file().toString(), text.text()).stream()
                    .map(each -> new Told(Scenarios.replay(law.book(), each, law.rules()), text.alone()));
        }
    }

    private static List<String> words(Arguments arguments) {
        return arguments.words().isEmpty() ? List.of(books(arguments)) : arguments.words();
    }

    private static String books(Arguments arguments) {
        return arguments
                .option("books")
                .orElseGet(() ->
                        Path.of(System.getProperty("abate.home", "."), "books").toString());
    }

    private static Path book(ScenarioFiles.Text text, Arguments arguments) {
        return arguments.option("book").map(Path::of).orElseGet(() -> bookOf(text.file()));
    }

    /** The nearest folder above the file that holds a book. */
    static Path bookOf(Path file) {
        for (Path at = file.toAbsolutePath().normalize().getParent(); at != null; at = at.getParent()) {
            if (Books.isBook(at)) {
                return at;
            }
        }
        throw new CannotRun("no book stands above " + file + "; name its folder with --book.");
    }

    static Book load(Path folder) {
        if (!Books.isBook(folder)) {
            throw new CannotRun("there is no book in " + folder + ": it has no book.yaml.");
        }
        try {
            return Books.load(folder);
        } catch (BookFault fault) {
            throw new CannotRun("the book in " + folder + " has faults:\n  " + String.join("\n  ", fault.problems()));
        }
    }
}
