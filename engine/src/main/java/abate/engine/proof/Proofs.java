package abate.engine.proof;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Procedure;
import abate.engine.book.ReadBook;
import abate.engine.walk.Walk;
import abate.engine.walk.Walked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door to the proofs: checks books against the catalogue of the law and walks their procedures. */
public final class Proofs {
    /** How many points of one procedure are walked unless told otherwise. */
    public static final int POINTS = 3000;

    /** No walk: only what can be told from the writing. */
    public static final int WRITING_ALONE = 0;

    private static final String AS_FAR_AS_READ =
            "what could not be read was left out of the proofs: mend it first, for what"
                    + " else is found may come from it";

    private final Path books;
    private final int points;
    private final Consumer<String> progress;

    /**
     * Over a folder of books, with the catalogue in it.
     *
     * @param points how many points of one procedure to walk; {@link #WRITING_ALONE} for none
     * @param progress is told what is being proved
     */
    public Proofs(Path books, int points, Consumer<String> progress) {
        this.books = books;
        this.points = points;
        this.progress = progress;
    }

    /** The folders of the books, by name. */
    public List<Path> folders() {
        return Books.folders(books);
    }

    /** Every book. */
    public List<BookReport> check() {
        return folders().stream().map(this::check).toList();
    }

    /** One book. A book that cannot be read fails with everything that is wrong with it. */
    public BookReport check(Path folder) {
        return check(folder, procedure -> true);
    }

    /** The same, of which only some procedures are walked. */
    public BookReport check(Path folder, Predicate<String> walked) {
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
        ReadBook read = Books.read(folder);
        read.problems().forEach(each -> found.add(new RuleCheck.Located(file(each), Finding.of(Property.LOADS, each))));
        Bearings bearings = Bearings.in(folder);
        RuleCheck rules = new RuleCheck(
                folder, id, catalogue, explained, bearings.rules(), read.isWhole() ? Idle.in(read.book()) : Map.of());
        found.addAll(rules.wrong());
        found.addAll(rules.inCases(WrittenCases.read(folder)));
        found.addAll(rules.contents());
        found.addAll(rules.idle());
        found.addAll(new CitationCheck(catalogue, id).wrong(bearings.cited()));
        return report(id, rules.coverage(), found, read, shownAsFarAsRead(folder, read, walked));
    }

    /** A procedure that could not be read whole is not walked; what of the book could not, may keep the others from it. */
    private Shown shownAsFarAsRead(Path folder, ReadBook read, Predicate<String> wanted) {
        Set<String> torn = read.problems().stream().map(Proofs::file).collect(Collectors.toSet());
        Predicate<String> whole = name -> !torn.contains("procedures/" + name + ".yaml");
        try {
            return shown(folder, read, wanted.and(whole), whole);
        } catch (RuntimeException kept) {
            if (read.isWhole()) {
                throw kept;
            }
            return Shown.NOTHING;
        }
    }

    /** The file that a problem names; empty where it names none. */
    private static String file(String problem) {
        int end = problem.indexOf(".yaml");
        return end < 0 ? "" : problem.substring(0, end + ".yaml".length());
    }

    /**
     * What replaying the written cases and walking each procedure show.
     *
     * @param procedures by name
     * @param numbers those of the law that could change and no written case would notice
     */
    private record Shown(Map<String, Proved> procedures, List<Finding> numbers) {
        static final Shown NOTHING = new Shown(Map.of(), List.of());
    }

    private Shown shown(Path folder, ReadBook read, Predicate<String> wanted, Predicate<String> whole) {
        if (points == WRITING_ALONE) {
            return Shown.NOTHING;
        }
        Book book = read.book();
        progress.accept("Replaying the written cases of " + book.id());
        WrittenCases cases = WrittenCases.of(folder, book, whole);
        Noticed noticed = new Noticed(book, cases);
        Walk walk = new Walk(book, cases.acts(), points);
        Map<String, Proved> procedures = book.procedures().values().parallelStream()
                .filter(procedure -> wanted.test(procedure.name()))
                .map(procedure -> {
                    progress.accept("Walking " + book.id() + " " + procedure.name());
                    List<Finding> unnoticed = read.isWhole() ? noticed.of(procedure) : List.of();
                    return proved(procedure, cases, unnoticed, walk.over(procedure));
                })
                .collect(Collectors.toMap(Proved::procedure, each -> each));
        boolean all = read.isWhole() && book.procedures().keySet().stream().allMatch(wanted);
        return new Shown(procedures, all ? numbers(book, noticed) : List.of());
    }

    private List<Finding> numbers(Book book, Noticed noticed) {
        progress.accept("Changing the numbers of " + book.id() + ", to see whether the written cases notice");
        return noticed.ofNumbers();
    }

    /** What a walk and the written cases tell of one procedure. */
    private record Proved(
            String procedure,
            boolean walked,
            List<Finding> failed,
            List<Finding> unnoticed,
            List<String> promises,
            String bounds) {}

    private static Proved proved(Procedure procedure, WrittenCases cases, List<Finding> unnoticed, Walked walked) {
        List<Finding> failed = new ArrayList<>(cases.failed(procedure.name()));
        failed.addAll(WalkCheck.of(procedure, cases.broken(), walked));
        return new Proved(
                procedure.name(),
                walked.opened(),
                failed,
                unnoticed,
                WalkCheck.kept(procedure, walked.broken()),
                WalkCheck.bounds(walked));
    }

    private static BookReport report(
            String id, Coverage coverage, List<RuleCheck.Located> found, ReadBook read, Shown shown) {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        found.forEach(each ->
                byFile.computeIfAbsent(each.file(), f -> new ArrayList<>()).add(each.finding()));
        List<ProcedureReport> procedures = new ArrayList<>();
        for (Procedure p : read.book().procedures().values()) {
            List<Finding> own = byFile.remove("procedures/" + p.name() + ".yaml");
            procedures.add(procedure(
                    read.book(),
                    p,
                    own == null ? List.of() : own,
                    shown.procedures().get(p.name())));
        }
        List<Finding> rest = byFile.values().stream().flatMap(List::stream).toList();
        List<String> notes = read.isWhole() ? said(shown.numbers()) : List.of(AS_FAR_AS_READ);
        return new BookReport(id, coverage, rest, notes, procedures);
    }

    private static ProcedureReport procedure(Book book, Procedure p, List<Finding> written, @Nullable Proved walk) {
        if (written.stream().anyMatch(each -> each.property().equals(Property.LOADS.id()))) {
            return new ProcedureReport(
                    p.name(), p.states().size(), p.acts().size(), List.of(), written, List.of(), "not walked");
        }
        List<Finding> failed = new ArrayList<>(written);
        failed.addAll(Statics.of(book, p));
        if (walk != null) {
            failed.addAll(walk.failed());
        }
        List<Finding> unnoticed = walk == null ? List.of() : walk.unnoticed();
        Set<String> wrong = new LinkedHashSet<>();
        Stream.concat(failed.stream(), unnoticed.stream()).forEach(each -> wrong.add(each.property()));
        List<String> proved = new ArrayList<>(Stream.of(Property.values())
                .filter(each -> each.compareTo(walk == null ? Property.CASES : Property.OPENS) < 0
                        || (walk != null && walk.walked()))
                .map(Property::id)
                .filter(each -> !wrong.contains(each))
                .toList());
        if (walk != null && walk.walked()) {
            proved.addAll(walk.promises());
        }
        String bounds = walk == null ? "" : walk.bounds();
        return new ProcedureReport(
                p.name(), p.states().size(), p.acts().size(), proved, failed, said(unnoticed), bounds);
    }

    private static List<String> said(List<Finding> notes) {
        return notes.stream().map(Finding::toString).toList();
    }
}
