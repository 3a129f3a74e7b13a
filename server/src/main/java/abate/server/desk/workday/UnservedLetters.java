package abate.server.desk.workday;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.CaseState;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseSummary;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.CasePage;
import abate.server.desk.casefile.CasePeople;
import abate.server.desk.casefile.Unserved;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The letters over all open cases that are issued and not served on everyone yet. */
@Component
class UnservedLetters {
    /** Files are folded to find out, so only the newest are looked at. */
    private static final int MOST_FILES = 60;

    private final CaseFiles files;
    private final Bookshelf books;

    UnservedLetters(CaseFiles files, Bookshelf books) {
        this.files = files;
        this.books = books;
    }

    /** Those of the newest of these files. */
    List<MyDay.Waiting> waiting(SignedIn who, List<CaseSummary> open) {
        Book book = books.of(who.jurisdiction());
        return open.stream()
                .filter(summary -> summary.matters().stream().anyMatch(matter -> sendsLetters(book, matter)))
                .limit(MOST_FILES)
                .flatMap(summary -> files.read(who.jurisdiction(), summary.id(), CaseDesk.reader(who)).stream()
                        .flatMap(view -> of(summary, view.state()).stream()))
                .toList();
    }

    private static boolean sendsLetters(Book book, CaseSummary.Stage stage) {
        return !stage.closed()
                && book.procedures().get(stage.procedure()) instanceof Procedure procedure
                && !procedure.letters().isEmpty();
    }

    private static List<MyDay.Waiting> of(CaseSummary summary, CaseState file) {
        List<MyDay.Waiting> waiting = new ArrayList<>();
        file.matters().stream()
                .filter(matter -> !matter.isClosed())
                .forEach(matter -> Unserved.open(file, matter)
                        .forEach((letter, recipients) -> waiting.add(new MyDay.Waiting(
                                summary.number(),
                                CasePage.address(file),
                                recipients.getFirst().paper().title().english(),
                                When.of(letter.on(), file.day()),
                                recipients.stream()
                                        .map(delivery ->
                                                delivery.recipient().name() + ": " + CasePeople.says(file, delivery))
                                        .collect(Collectors.joining("; ")),
                                CaseLinks.service(summary.number(), letter.number())))));
        return waiting;
    }
}
