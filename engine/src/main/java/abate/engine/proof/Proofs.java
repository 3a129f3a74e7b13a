package abate.engine.proof;

import abate.engine.book.Book;
import abate.engine.book.BookFault;
import abate.engine.book.Books;
import abate.engine.book.Procedure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The door to the proofs: checks books against the catalogue of the law and walks their procedures. */
public final class Proofs {
    private final Path books;

    /** Over a folder of books, with the catalogue in it. */
    public Proofs(Path books) {
        this.books = books;
    }

    /** The folders of the books, by name. */
    public List<Path> folders() {
        try (Stream<Path> inside = Files.list(books)) {
            return inside.filter(each -> Files.exists(each.resolve("book.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every book. */
    public List<BookReport> check() {
        return folders().stream().map(this::check).toList();
    }

    /** One book. A book that cannot be read fails with everything that is wrong with it. */
    public BookReport check(Path folder) {
        String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        List<String> problems = new ArrayList<>();
        Catalogue catalogue = Catalogue.load(books, folder, problems);
        if (!catalogue.knows(id)) {
            problems.add("no catalogue holds the law of " + id + ": list its rules in " + id
                    + "/catalogue.yaml, as docs/writing-a-book.md tells");
        }
        Explained explained = Explained.in(folder, problems);
        explained.check(problems);
        List<RuleCheck.Located> found = new ArrayList<>();
        problems.forEach(each -> found.add(new RuleCheck.Located("", Finding.of(Property.RULES, each))));
        Book book = null;
        try {
            book = Books.load(folder);
        } catch (BookFault fault) {
            fault.problems()
                    .forEach(each -> found.add(new RuleCheck.Located(file(each), Finding.of(Property.LOADS, each))));
        }
        Bearings bearings = Bearings.in(folder);
        RuleCheck rules = new RuleCheck(
                folder, id, catalogue, explained, bearings.rules(), book == null ? Map.of() : Idle.in(book));
        found.addAll(rules.wrong());
        found.addAll(rules.contents());
        found.addAll(rules.idle());
        found.addAll(new CitationCheck(catalogue, id).wrong(bearings.cited()));
        return report(id, rules.coverage(), book, found);
    }

    private static String file(String problem) {
        int end = problem.indexOf(".yaml");
        return end < 0 ? "" : problem.substring(0, end + ".yaml".length());
    }

    private static BookReport report(
            String id, Coverage coverage, @org.jspecify.annotations.Nullable Book book, List<RuleCheck.Located> found) {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        found.forEach(each ->
                byFile.computeIfAbsent(each.file(), f -> new ArrayList<>()).add(each.finding()));
        List<ProcedureReport> procedures = new ArrayList<>();
        if (book != null) {
            for (Procedure p : book.procedures().values()) {
                List<Finding> own = byFile.remove("procedures/" + p.name() + ".yaml");
                procedures.add(procedure(book, p, own == null ? List.of() : own));
            }
        }
        List<Finding> rest = byFile.values().stream().flatMap(List::stream).toList();
        return new BookReport(id, coverage, rest, List.of(), procedures);
    }

    private static ProcedureReport procedure(Book book, Procedure p, List<Finding> written) {
        List<Finding> failed = new ArrayList<>(written);
        failed.addAll(Statics.of(book, p));
        Set<String> wrong = new LinkedHashSet<>();
        failed.forEach(each -> wrong.add(each.property()));
        List<String> proved = Stream.of(Property.values())
                .filter(each -> each.compareTo(Property.OPENS) < 0)
                .map(Property::id)
                .filter(each -> !wrong.contains(each))
                .toList();
        return new ProcedureReport(p.name(), p.states().size(), p.acts().size(), proved, failed, List.of(), "");
    }
}
