package abate.server.operations;

import abate.engine.proof.BookReport;
import abate.engine.proof.Finding;
import abate.engine.proof.ProcedureReport;
import abate.engine.proof.Proofs;
import abate.engine.proof.ReportText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Checks the books of law and shows them, without a database. */
final class BookCommand implements Command {
    @Override
    public String name() {
        return "book";
    }

    @Override
    public String usage() {
        return "check [--json] [--books FOLDER]  prove the books of law\n"
                + "  ./abate book show PROCEDURE [--book BOOK] [--svg FILE] [--spanish] [--json]  a procedure in words, and drawn";
    }

    @Override
    public Set<String> options() {
        return Set.of("books", "book", "svg");
    }

    @Override
    public Set<String> flags() {
        return Set.of("json", "spanish");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        return switch (arguments.word(0).orElse("")) {
            case "check" -> check(arguments, console);
            case "show" -> new ShowProcedure(books(arguments), arguments).run(console);
            default ->
                throw new CannotRun(
                        "say what to do with the books: ./abate book check, or ./abate book show PROCEDURE");
        };
    }

    /** Exit code 0 only where no rule is missing and nothing failed. */
    private static int check(Arguments arguments, Console console) {
        Path books = books(arguments);
        List<BookReport> reports = new Proofs(books).check();
        if (arguments.flags().contains("json")) {
            console.say(json(reports));
        } else {
            reports.forEach(report -> ReportText.lines(report).forEach(console::say));
        }
        return reports.stream().allMatch(BookReport::holds) ? 0 : 1;
    }

    private static Path books(Arguments arguments) {
        Path books = arguments
                .option("books")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("abate.home", "."), "books"));
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
