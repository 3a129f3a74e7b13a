package abate.server.desk.hearings;

import abate.engine.book.Book;
import abate.engine.book.Saying;
import abate.engine.matter.CaseState;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseView;
import abate.server.casefile.Docket;
import abate.server.casefile.DocketRow;
import abate.server.desk.casefile.CaseActs;
import abate.server.desk.casefile.CaseClocks;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.CasePage;
import abate.server.desk.casefile.Papers;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Told;
import abate.server.desk.words.When;
import abate.server.operations.OfficialTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Hearing day: the docket in its order, each with its packet, its acts and the clock of its decision. */
@Controller
class HearingPages {
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 120;
    private static final int MOST = 40;

    private final CaseDesk desk;
    private final Docket docket;
    private final Bookshelf books;
    private final OfficialTime time;
    private final Papers papers;

    HearingPages(CaseDesk desk, Docket docket, Bookshelf books, OfficialTime time, Papers papers) {
        this.desk = desk;
        this.docket = docket;
        this.books = books;
        this.time = time;
        this.papers = papers;
    }

    @GetMapping("/desk/hearings")
    String hearings(SignedIn who, Model model) {
        LocalDate today = time.today(who.jurisdiction());
        Book book = books.of(who.jurisdiction());
        List<HearingDay.Card> cards = new ArrayList<>();
        Hearings.rows(docket, book, who.jurisdiction(), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .limit(MOST)
                .forEach(row -> card(who, row).ifPresent(cards::add));
        model.addAttribute("hearings", new HearingDay(When.of(today, today), cards));
        return "desk/hearings/hearings";
    }

    /** A hearing that is over and decided has no card. */
    private Optional<HearingDay.Card> card(SignedIn who, DocketRow row) {
        CaseView view = desk.view(who, row.caseNumber());
        CaseState file = view.state();
        Optional<Matter> found = file.matter(row.matter()).filter(matter -> !matter.isClosed());
        return found.filter(matter -> !row.day().isBefore(file.day()) || awaitsDecision(file, matter))
                .map(matter -> card(who, view, matter, row));
    }

    /** Past hearings stay while the matter has an act of its own left that a hearing leads to. */
    private static boolean awaitsDecision(CaseState file, Matter matter) {
        return file.possible(matter).stream()
                .anyMatch(possible -> possible.now()
                        && possible.rule().letter() != null
                        && !possible.rule().fields().containsKey(Hearings.DAY));
    }

    private HearingDay.Card card(SignedIn who, CaseView view, Matter matter, DocketRow row) {
        CaseState file = view.state();
        Set<String> roles = Hands.keys(who.roles());
        Done set = set(matter);
        return new HearingDay.Card(
                When.of(row.day(), file.day()),
                part(set, "hearing_at"),
                part(set, "place"),
                part(set, "examiner"),
                view.number(),
                CasePage.address(file),
                Told.title(file, matter),
                file.sentence(matter).english(),
                appellants(file, matter),
                papers.of(who, view).papers(),
                CaseActs.offers(file, matter, view.number(), roles),
                CaseClocks.ofMatter(file, matter),
                continued(matter, file.day()),
                CaseLinks.file(view.number()));
    }

    /** The act that set the hearing: the latest that names both its day and its hour, else its day. */
    private static @Nullable Done set(Matter matter) {
        Done found = null;
        for (Done done : matter.done()) {
            if (done.particulars().get(Hearings.DAY).present()
                    && (found == null || done.particulars().get("hearing_at").present())) {
                found = done;
            }
        }
        return found;
    }

    private static String part(@Nullable Done set, String name) {
        Value value = set == null ? Value.ABSENT : set.particulars().get(name);
        return value.present() ? Saying.of(value, Language.ENGLISH) : "";
    }

    private static Optional<String> continued(Matter matter, LocalDate today) {
        Done last = matter.latest("continue_hearing");
        return last == null
                ? Optional.empty()
                : Optional.of("Continued on " + When.of(last.on(), today).brief() + ": "
                        + Saying.of(last.particulars().get("cause"), Language.ENGLISH));
    }

    private static List<String> appellants(CaseState file, Matter matter) {
        if (matter.party() != null) {
            return file.party(matter.party()).map(Party::name).stream().toList();
        }
        return matter.done().stream()
                .map(done -> done.particulars().get("who") instanceof Value.Text(String id) ? id : done.party())
                .flatMap(id -> file.party(id).stream())
                .map(Party::name)
                .distinct()
                .toList();
    }
}
