package abate.server.desk.workday;

import abate.engine.book.Book;
import abate.engine.book.ClockRule;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseSearch;
import abate.server.casefile.CaseSummary;
import abate.server.casefile.Docket;
import abate.server.casefile.DocketFilter;
import abate.server.casefile.DocketRow;
import abate.server.desk.calendar.DocketLine;
import abate.server.desk.calendar.DocketLines;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.CasePage;
import abate.server.desk.hearings.Hearings;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.When;
import abate.server.intake.Intake;
import abate.server.operations.OfficialTime;
import abate.server.requests.Requests;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My day: what is overdue and due today, the week, and where the cases stand. */
@Controller
class MyDayPages {
    private static final int MOST_FILES = 200;
    private static final int YEARS_BACK = 20;
    private static final int MOST_REQUESTS = 20;
    private static final Role[] READ_REPORTS = {
        Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER, Role.ADMINISTRATOR
    };
    private static final Role[] SERVE_LETTERS = {
        Role.CITY_CLERK,
        Role.INTAKE_CLERK,
        Role.CODE_OFFICER,
        Role.CODE_LIAISON,
        Role.BOARD_SECRETARY,
        Role.BUILDING_OFFICIAL
    };

    private final CaseFiles files;
    private final Docket docket;
    private final Intake intake;
    private final Bookshelf books;
    private final OfficialTime time;
    private final UnservedLetters letters;
    private final Requests requests;

    MyDayPages(
            CaseFiles files,
            Docket docket,
            Intake intake,
            Bookshelf books,
            OfficialTime time,
            UnservedLetters letters,
            Requests requests) {
        this.files = files;
        this.docket = docket;
        this.intake = intake;
        this.books = books;
        this.time = time;
        this.letters = letters;
        this.requests = requests;
    }

    @GetMapping("/desk")
    String myDay(SignedIn who, Model model) {
        LocalDate today = time.today(who.jurisdiction());
        Book book = books.of(who.jurisdiction());
        Set<String> roles = Hands.keys(who.roles());
        DocketLines lines = new DocketLines(book, today, roles);
        List<CaseSummary> open =
                files.search(who.jurisdiction(), new CaseSearch("", null, null, CaseSearch.Which.OPEN, MOST_FILES, 0));
        List<DocketRow> coming =
                docket.between(who.jurisdiction(), today, today.plusDays(7), DocketFilter.pending(Set.of()));
        model.addAttribute(
                "day",
                new MyDay(
                        who.name(),
                        When.of(today, today),
                        When.of(book.calendars().working().nextOpen(today.plusDays(1)), today),
                        now(who, today, roles, lines),
                        mine(coming, roles)
                                .filter(row -> row.day().isAfter(today))
                                .map(lines::of)
                                .toList(),
                        coming.stream()
                                .filter(row -> row.sort() == ClockRule.Sort.RIGHT && !roles.contains(row.whose()))
                                .map(lines::of)
                                .toList(),
                        who.has(SERVE_LETTERS) ? letters.waiting(who, open) : List.of(),
                        Stages.of(book, open, roles),
                        who.has(READ_REPORTS) ? intake.waitingCount(who.jurisdiction()) : -1,
                        who.mayAct() ? asked(who, today) : List.of(),
                        Hearings.rows(docket, book, who.jurisdiction(), today, today.plusDays(30)).stream()
                                .map(lines::of)
                                .toList(),
                        Hands.mayOpen(who)));
        return "desk/workday/my-day";
    }

    private List<MyDay.Asked> asked(SignedIn who, LocalDate today) {
        return requests.waiting(who.jurisdiction(), MOST_REQUESTS).stream()
                .flatMap(request -> files
                        .read(who.jurisdiction(), new CaseFileId(request.asked().caseFile()), CaseDesk.reader(who))
                        .map(view -> new MyDay.Asked(
                                request.asked().kind().forStaff(),
                                view.number(),
                                CasePage.address(view.state()),
                                When.of(request.received(), today),
                                CaseLinks.file(view.number()) + "#asked"))
                        .stream())
                .toList();
    }

    private List<DocketLine> now(SignedIn who, LocalDate today, Set<String> roles, DocketLines lines) {
        List<DocketRow> rows =
                docket.between(who.jurisdiction(), today.minusYears(YEARS_BACK), today, DocketFilter.pending(roles));
        return rows.stream().filter(DocketLines::pending).map(lines::of).toList();
    }

    private static Stream<DocketRow> mine(List<DocketRow> rows, Set<String> roles) {
        return rows.stream().filter(row -> roles.contains(row.whose()));
    }
}
