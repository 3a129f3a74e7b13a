package abate.server.desk.calendar;

import abate.engine.book.Book;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.Docket;
import abate.server.casefile.DocketFilter;
import abate.server.casefile.DocketRow;
import abate.server.desk.words.Hands;
import abate.server.operations.OfficialTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of all clocks. */
@Controller
class CalendarPages {
    private final Docket docket;
    private final Bookshelf books;
    private final OfficialTime time;

    CalendarPages(Docket docket, Bookshelf books, OfficialTime time) {
        this.docket = docket;
        this.books = books;
        this.time = time;
    }

    @GetMapping("/desk/calendar")
    String calendar(
            SignedIn who,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "all") String whose,
            Model model) {
        LocalDate today = time.today(who.jurisdiction());
        Book book = books.of(who.jurisdiction());
        YearMonth asked = Month.asked(month, today);
        Set<String> roles = Hands.keys(who.roles());
        boolean mine = whose.equals("mine");
        List<DocketRow> rows = docket.between(
                who.jurisdiction(),
                asked.atDay(1).minusDays(6),
                asked.atEndOfMonth().plusDays(6),
                mine ? new DocketFilter(roles, Set.of(), Set.of(), Set.of()) : DocketFilter.ALL);
        DocketLines lines = new DocketLines(book, today, roles);
        Map<LocalDate, List<Month.Mark>> marks = new HashMap<>();
        List<DocketLine> inMonth = new ArrayList<>();
        for (DocketRow row : rows) {
            DocketLine line = lines.of(row);
            marks.computeIfAbsent(row.day(), day -> new ArrayList<>())
                    .add(new Month.Mark(line.look(), line.means() + ", " + line.address(), line.file() + "#clocks"));
            if (YearMonth.from(row.day()).equals(asked)) {
                inMonth.add(line);
            }
        }
        model.addAttribute(
                "calendar",
                new CalendarPage(
                        Month.of(asked, today, book.calendars().working(), marks), mine ? "mine" : "all", inMonth));
        return "desk/calendar/calendar";
    }
}
