package abate.server.desk;

import abate.engine.book.Book;
import abate.engine.book.Procedure;
import abate.engine.matter.CaseState;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.service.Completion;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Letters that are issued and not served on everyone yet. */
@Component
class Unserved {
    /** Files are folded to find out, so only the newest are looked at. */
    private static final int MOST_FILES = 60;

    private final CaseFiles files;
    private final Bookshelf books;

    Unserved(CaseFiles files, Bookshelf books) {
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
                .forEach(matter -> open(file, matter)
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

    /** The latest letter of each kind with those it has not reached. */
    static Map<Done, List<Delivery>> open(CaseState file, Matter matter) {
        Map<Done, List<Delivery>> open = new LinkedHashMap<>();
        for (Delivery delivery : file.deliveries(matter)) {
            Done letter = delivery.letter();
            if (delivery.completion() instanceof Completion.Open
                    && letter.equals(matter.latest(letter.rule().name()))) {
                open.computeIfAbsent(letter, issued -> new ArrayList<>()).add(delivery);
            }
        }
        return open;
    }
}
