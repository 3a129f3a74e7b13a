package abate.server.operations;

import abate.engine.book.Books;
import abate.engine.proof.BookReport;
import abate.engine.proof.Finding;
import abate.engine.proof.ProcedureReport;
import abate.engine.proof.Proofs;
import abate.engine.proof.ReportText;
import abate.engine.words.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Checks the books of law and shows them, without a database. */
final class BookCommand implements Command {
    @Override
    public String name() {
        return "book";
    }

    @Override
    public String usage() {
        return "check [FOLDER…] [--books FOLDER] [--json]  prove the books of law; book show PROCEDURE tells one in words";
    }

    @Override
    public List<String> help() {
        return List.of(
                "check               prove every book; with FOLDER one book, wherever it is",
                "show PROCEDURE      a procedure in words; with --svg FILE also drawn, on one page",
                "show FOLDER PROCEDURE  the same of one book, wherever it is",
                "--names             the names that written cases use of it: acts, particulars, ways of service, clocks, charges",
                "--books FOLDER      the folder of the books and of their common catalogue; without it, books beside this program",
                "--book BOOK         whose procedure, where several books have one of that name",
                "--spanish           the procedure in Spanish",
                "--json              for programs",
                "",
                "The exit code of check is 0 only where every rule is carried or explained and nothing failed.",
                "docs/writing-a-book.md tells how to write a book.");
    }

    @Override
    public Set<String> options() {
        return Set.of("books", "book", "svg");
    }

    @Override
    public Set<String> flags() {
        return Set.of("json", "names", "spanish");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String what = arguments.word(0).orElse("");
        return switch (what) {
            case "check" -> check(arguments, console);
            case "show" -> new ShowProcedure(shown(arguments), arguments).run(console);
            default ->
                throw new CannotRun(Nearest.to(what, List.of("check", "show"))
                        .map(near -> "book " + what + " is not known; did you mean ./abate book " + near + "?")
                        .orElse("say what to do with the books: ./abate book check, or ./abate book show PROCEDURE"));
        };
    }

    /** Exit code 0 only where no rule is missing and nothing failed. */
    private static int check(Arguments arguments, Console console) {
        List<BookReport> reports = reports(arguments, console);
        if (arguments.flags().contains("json")) {
            console.say(json(reports));
        } else {
            reports.forEach(report -> ReportText.lines(report).forEach(console::say));
            if (reports.size() > 1) {
                console.say("");
                console.say(ReportText.together(reports));
            }
        }
        return reports.stream().allMatch(BookReport::holds) ? 0 : 1;
    }

    private static List<BookReport> reports(Arguments arguments, Console console) {
        List<Path> named = new ArrayList<>();
        arguments.words().stream().skip(1).map(Path::of).forEach(named::add);
        named.forEach(BookCommand::requireBook);
        Path books = named.isEmpty() ? books(arguments) : folder(arguments);
        if (Books.isBook(books)) {
            named.add(books);
            books = books.toAbsolutePath().normalize().resolveSibling("");
        }
        Consumer<String> progress = arguments.flags().contains("json") ? step -> {} : console::note;
        Proofs proofs = new Proofs(books, Proofs.POINTS, progress);
        List<Path> folders = named.isEmpty() ? proofs.folders() : named;
        if (folders.isEmpty()) {
            throw new CannotRun("no folder in " + books + " has a book.yaml, so there is no book to check.");
        }
        return folders.stream().map(proofs::check).toList();
    }

    private static void requireBook(Path folder) {
        if (!Books.isBook(folder)) {
            throw new CannotRun("there is no book in " + folder + ": it has no book.yaml.");
        }
    }

    private static Path folder(Arguments arguments) {
        return arguments
                .option("books")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("abate.home", "."), "books"));
    }

    /** The folder of the books; it need not be there where one book is named. */
    private static Path shown(Arguments arguments) {
        boolean named =
                arguments.word(1).filter(word -> Books.isBook(Path.of(word))).isPresent();
        return named ? folder(arguments) : books(arguments);
    }

    private static Path books(Arguments arguments) {
        Path books = folder(arguments);
        if (!Files.isDirectory(books)) {
            throw new CannotRun("there is no folder of books at " + books + "; name it with --books.");
        }
        return books;
    }

    private static String json(List<BookReport> reports) {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        Map.of("books", reports.stream().map(BookCommand::book).toList()));
    }

    private static Map<String, Object> book(BookReport report) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("total", report.coverage().total());
        rules.put("carried", report.coverage().carried());
        rules.put("explained", report.coverage().explained());
        rules.put("missing", report.coverage().missing());
        List<Map<String, Object>> procedures = new ArrayList<>();
        report.procedures().forEach(each -> procedures.add(procedure(each)));
        if (!report.failed().isEmpty()) {
            procedures.add(procedure(new ProcedureReport("book", 0, 0, List.of(), report.failed(), List.of(), "")));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", report.id());
        json.put("rules", rules);
        json.put("procedures", procedures);
        return json;
    }

    private static Map<String, Object> procedure(ProcedureReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", report.id());
        json.put("states", report.states());
        json.put("acts", report.acts());
        json.put("proved", report.proved());
        json.put("failed", report.failed().stream().map(Finding::toString).toList());
        return json;
    }
}
