package abate.server.desk.caselist;

import abate.engine.book.Book;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseSearch;
import abate.server.casefile.CaseSummary;
import abate.server.desk.form.FormField;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.When;
import abate.server.operations.OfficialTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases, and the same as a file for a spreadsheet. */
@Controller
class CaseListPages {
    private static final int MOST = 200;

    private final CaseFiles files;
    private final Bookshelf books;
    private final OfficialTime time;

    CaseListPages(CaseFiles files, Bookshelf books, OfficialTime time) {
        this.files = files;
        this.books = books;
        this.time = time;
    }

    @GetMapping("/desk/cases")
    String list(
            SignedIn who,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "open") String which,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "opened") String sort,
            Model model) {
        model.addAttribute("cases", of(who, new Asked(text, which, procedure, state, sort)));
        return "desk/caselist/cases";
    }

    @GetMapping("/desk/cases.csv")
    ResponseEntity<String> export(
            SignedIn who,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "open") String which,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String state) {
        CaseList list = of(who, new Asked(text, which, procedure, state, "opened"));
        StringBuilder csv =
                new StringBuilder(Csv.line("case", "address", "parcel", "opened", "closed", "stands", "next day"));
        list.lines()
                .forEach(line -> csv.append(Csv.line(
                        line.number(),
                        line.address(),
                        line.apn(),
                        line.opened().iso(),
                        line.closed() ? "yes" : "no",
                        String.join(
                                " | ",
                                line.stages().stream()
                                        .map(stage -> stage.title() + ": " + stage.sentence())
                                        .toList()),
                        line.next().map(When::iso).orElse(""))));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cases.csv")
                                .build()
                                .toString())
                .body(csv.toString());
    }

    private record Asked(String text, String which, String procedure, String state, String sort) {
        String query() {
            List<String> parts = new ArrayList<>();
            add(parts, "text", text);
            add(parts, "which", which.equals("open") ? "" : which);
            add(parts, "procedure", procedure);
            add(parts, "state", state);
            return String.join("&", parts);
        }

        private static void add(List<String> parts, String name, String value) {
            if (!value.isBlank()) {
                parts.add(name + "=" + CaseLinks.encoded(value));
            }
        }

        CaseSearch search() {
            CaseSearch.Which files = switch (which) {
                case "closed" -> CaseSearch.Which.CLOSED;
                case "all" -> CaseSearch.Which.ALL;
                default -> CaseSearch.Which.OPEN;
            };
            return new CaseSearch(
                    text.strip(),
                    procedure.isBlank() ? null : procedure,
                    state.isBlank() ? null : state,
                    files,
                    MOST,
                    0);
        }
    }

    private CaseList of(SignedIn who, Asked asked) {
        LocalDate today = time.today(who.jurisdiction());
        Book book = books.of(who.jurisdiction());
        List<CaseSummary> found = files.search(who.jurisdiction(), asked.search());
        return new CaseList(
                asked.text(),
                asked.which(),
                asked.procedure(),
                asked.state(),
                asked.sort(),
                book.procedures().values().stream()
                        .map(procedure -> FormField.Option.of(
                                procedure.name(), procedure.title().english()))
                        .toList(),
                found.stream()
                        .map(summary -> line(summary, today))
                        .sorted(order(asked.sort()))
                        .toList(),
                found.size() == MOST,
                asked.query(),
                Hands.mayOpen(who));
    }

    private static Comparator<CaseList.Line> order(String sort) {
        return switch (sort) {
            case "address" -> Comparator.comparing(CaseList.Line::address);
            case "number" -> Comparator.comparing(CaseList.Line::number);
            case "stage" ->
                Comparator.comparing(line ->
                        line.stages().isEmpty() ? "" : line.stages().getFirst().title());
            case "next" ->
                Comparator.comparing(line -> line.next().map(When::day).orElse(LocalDate.MAX));
            default -> (one, other) -> 0;
        };
    }

    private static CaseList.Line line(CaseSummary summary, LocalDate today) {
        return new CaseList.Line(
                summary.number(),
                summary.address().isEmpty() ? "No address on file" : summary.address(),
                summary.apn(),
                When.of(summary.opened(), today),
                summary.closed() != null,
                summary.matters().stream()
                        .map(matter -> new CaseList.Stage(
                                matter.title().english(), matter.sentence().english(), matter.closed()))
                        .toList(),
                Optional.ofNullable(summary.nextDay()).map(day -> When.of(day, today)),
                CaseLinks.file(summary.number()));
    }
}
