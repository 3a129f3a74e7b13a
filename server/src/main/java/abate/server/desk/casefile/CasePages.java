package abate.server.desk.casefile;

import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Entry;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.desk.words.Answers;
import abate.server.desk.words.Hands;
import abate.server.property.Properties;
import abate.server.requests.Requests;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case file: on screen, as it stood on an earlier day, on paper, and the statement of its money. */
@Controller
class CasePages {
    private final CaseDesk desk;
    private final Papers papers;
    private final Properties properties;
    private final Requests requests;
    private final CaseReports reports;

    CasePages(CaseDesk desk, Papers papers, Properties properties, Requests requests, CaseReports reports) {
        this.desk = desk;
        this.papers = papers;
        this.properties = properties;
        this.requests = requests;
        this.reports = reports;
    }

    @GetMapping("/desk/cases/{number}")
    String file(
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String asof,
            @RequestParam(defaultValue = "0") long said,
            Model model) {
        Optional<LocalDate> earlier = earlier(who, asof);
        CaseQuery query = new CaseQuery(
                number,
                view.equals("month") ? Optional.of(month) : Optional.empty(),
                CaseTimeline.Show.of(show),
                earlier);
        model.addAttribute("file", page(who, query, said));
        return "desk/casefile/case";
    }

    @GetMapping("/desk/cases/{number}/print")
    String print(SignedIn who, @PathVariable String number, @RequestParam(defaultValue = "") String asof, Model model) {
        CaseQuery query = new CaseQuery(number, Optional.empty(), CaseTimeline.Show.ALL, earlier(who, asof));
        model.addAttribute("file", page(who, query, 0));
        return "desk/casefile/print";
    }

    /** The account on any day: for a day gone by as it stood then, for a day to come as it would stand. */
    @GetMapping("/desk/cases/{number}/statement")
    String statement(
            SignedIn who, @PathVariable String number, @RequestParam(defaultValue = "") String on, Model model) {
        LocalDate today = desk.today(who);
        LocalDate day = Answers.day(on).orElse(today);
        CaseView view = day.isBefore(today) ? desk.view(who, number, day) : desk.view(who, number);
        model.addAttribute("about", About.of(view));
        // What the law brings by then, such as an order nobody appealed becoming final, is part of the answer.
        CaseState then = day.isAfter(today) ? CaseLaw.fold(view.state().book(), view.acts(), day) : view.state();
        model.addAttribute("money", CaseMoney.of(then, day));
        model.addAttribute("misread", !on.isEmpty() && Answers.day(on).isEmpty() ? on : "");
        return "desk/casefile/statement";
    }

    private CasePage page(SignedIn who, CaseQuery query, long said) {
        CaseView view = query.asOf()
                .map(day -> desk.view(who, query.number(), day))
                .orElseGet(() -> desk.view(who, query.number()));
        return CasePage.of(
                new CasePage.Source(
                        view.state(),
                        view.closed(),
                        papers.of(who, view),
                        asked(who, view, query),
                        reports.of(who, view),
                        map(who, view),
                        said(view, said)),
                query,
                Hands.keys(who.roles()));
    }

    private CaseRequests asked(SignedIn who, CaseView view, CaseQuery query) {
        return query.asOf().isPresent()
                ? CaseRequests.NONE
                : CaseRequests.of(
                        view.state(),
                        view.number(),
                        requests.of(who.jurisdiction(), view.id().value()),
                        CaseDesk.reader(who));
    }

    /** A day before today; any other is today. */
    private Optional<LocalDate> earlier(SignedIn who, String asof) {
        return Answers.day(asof).filter(day -> day.isBefore(desk.today(who)));
    }

    private String map(SignedIn who, CaseView view) {
        return Optional.ofNullable(view.parcelId())
                .flatMap(parcel -> properties.find(who.jurisdiction(), parcel))
                .flatMap(parcel -> parcel.position())
                .map(at -> "https://www.openstreetmap.org/?mlat=" + at.latitude() + "&mlon=" + at.longitude()
                        + "#map=18/" + at.latitude() + "/" + at.longitude())
                .orElse("");
    }

    private static String said(CaseView view, long number) {
        return view.state().timeline().stream()
                .filter(entry -> number != 0 && entry.number() == number)
                .map(Entry::title)
                .map(title -> "Recorded as act " + number + ": " + title.english() + ".")
                .findFirst()
                .orElse("");
    }
}
