package abate.server.desk.measuring;

import abate.engine.standards.HousingStandards;
import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.database.Ids;
import abate.server.desk.acts.ActForm;
import abate.server.desk.acts.Rosters;
import abate.server.desk.casefile.About;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.Papers;
import abate.server.desk.form.FormFlow;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Hands;
import abate.server.desk.words.When;
import abate.server.measuring.Entry;
import abate.server.measuring.Measuring;
import abate.server.measuring.Measurings;
import abate.server.measuring.Place;
import abate.server.operations.OfficialTime;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Measuring the property of a case against the housing code, one part at a time, on a telephone (HR-03). What is typed is
 * kept at once; a case changes only when what was found is carried over into an act and that act is recorded.
 */
@Controller
class MeasurePages {
    private static final int UNPROCESSABLE = 422;

    private final CaseDesk desk;
    private final Measurings measurings;
    private final OfficialTime time;
    private final FormFlow flow;
    private final Rosters rosters;
    private final Papers papers;

    MeasurePages(
            CaseDesk desk, Measurings measurings, OfficialTime time, FormFlow flow, Rosters rosters, Papers papers) {
        this.desk = desk;
        this.measurings = measurings;
        this.time = time;
        this.flow = flow;
        this.rosters = rosters;
        this.papers = papers;
    }

    /** The sheets of the case, and where to begin one. */
    @GetMapping("/desk/cases/{number}/measure")
    String all(SignedIn who, @PathVariable String number, Model model) {
        CaseView view = desk.view(who, number);
        model.addAttribute("about", About.of(view));
        model.addAttribute("any", !standards(view).isEmpty());
        model.addAttribute("canAct", who.mayAct() && !view.closed());
        model.addAttribute(
                "sheets",
                measurings.of(who.jurisdiction(), view.id().value()).stream()
                        .map(each -> new MeasurePage.Sheets(
                                MeasureLinks.sheet(number, each.number()),
                                each.number(),
                                When.of(each.on(), view.state().day()),
                                each.by(),
                                each.sheet().parts().size() - 1))
                        .toList());
        model.addAttribute("key", Ids.next().toString());
        return "desk/measuring/measure-all";
    }

    @PostMapping("/desk/cases/{number}/measure")
    @RequiresRole
    String begin(SignedIn who, @PathVariable String number, HttpServletRequest request) {
        CaseView view = desk.view(who, number);
        if (standards(view).isEmpty() || view.closed()) {
            throw Problem.notFound();
        }
        int sheet = measurings.begin(
                who.jurisdiction(),
                view.id().value(),
                desk.today(who),
                who.name(),
                time.now(),
                Typed.of(request).key().orElseGet(Ids::next));
        return "redirect:" + MeasureLinks.sheet(number, sheet);
    }

    /** One sheet: its parts and what the law makes of them; with {@code step} as it stood after that many entries. */
    @GetMapping("/desk/cases/{number}/measure/{sheet}")
    String sheet(
            SignedIn who,
            @PathVariable String number,
            @PathVariable int sheet,
            @RequestParam Optional<Integer> step,
            Model model) {
        CaseView view = desk.view(who, number);
        Measuring measuring = measuring(who, view, sheet);
        return shown(who, view, step.map(measuring::upTo).orElse(measuring), step.isEmpty(), "", model);
    }

    private String shown(SignedIn who, CaseView view, Measuring measuring, boolean now, String wrong, Model model) {
        model.addAttribute("about", About.of(view));
        model.addAttribute(
                "sheet",
                MeasurePage.of(view, Judged.of(standards(view), measuring), now, Hands.keys(who.roles()), wrong));
        return "desk/measuring/measure";
    }

    /** One part: what to measure of it now, what was measured, and what is in it. */
    @GetMapping("/desk/cases/{number}/measure/{sheet}/part")
    String part(
            SignedIn who,
            @PathVariable String number,
            @PathVariable int sheet,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String kept,
            Model model) {
        model.addAttribute("kept", kept.equals("yes"));
        CaseView view = desk.view(who, number);
        Judged judged = Judged.of(standards(view), measuring(who, view, sheet));
        return part(view, judged, place(judged, at), Typed.NOTHING, List.of(), model);
    }

    private static String part(CaseView view, Judged judged, Place at, Typed typed, List<String> wrong, Model model) {
        model.addAttribute("about", About.of(view));
        model.addAttribute("part", MeasurePart.of(view, judged, at, typed, wrong));
        return "desk/measuring/measure-part";
    }

    /** Keeps what was typed, whatever button was pressed. */
    @PostMapping("/desk/cases/{number}/measure/{sheet}/part")
    @RequiresRole
    String typed(
            SignedIn who,
            @PathVariable String number,
            @PathVariable int sheet,
            @RequestParam(defaultValue = "") String at,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CaseView view = desk.view(who, number);
        Measuring before = measuring(who, view, sheet);
        Judged judged = Judged.of(standards(view), before);
        Place place = place(judged, at);
        Typed typed = Typed.of(request);
        MeasureNotes notes = MeasureNotes.of(judged, place, typed);
        write(who, view, before, notes.notes());
        if (!notes.wrong().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            Judged after = Judged.of(standards(view), measuring(who, view, sheet));
            return part(view, after, place, typed, notes.wrong(), model);
        }
        return "redirect:" + next(number, Judged.of(standards(view), measuring(who, view, sheet)), place, typed);
    }

    private void write(SignedIn who, CaseView view, Measuring measuring, List<Entry.Note> notes) {
        if (!notes.isEmpty()) {
            measurings.write(
                    who.jurisdiction(),
                    view.id().value(),
                    measuring.number(),
                    notes,
                    desk.today(who),
                    who.name(),
                    time.now());
        }
    }

    private static String next(String number, Judged judged, Place place, Typed typed) {
        int sheet = judged.measuring().number();
        if (!judged.sheet().has(place) || typed.text("step").equals("list")) {
            return MeasureLinks.sheet(number, sheet);
        }
        return typed.text("step").equals("next")
                ? judged.nextToMeasure(place)
                        .map(next -> MeasureLinks.part(number, sheet, next))
                        .orElseGet(() -> MeasureLinks.sheet(number, sheet))
                : MeasureLinks.part(number, sheet, place) + "&kept=yes";
    }

    /** The form of an act with the chosen violations filled in. Nothing is recorded until that form is. */
    @PostMapping("/desk/cases/{number}/measure/{sheet}/cite")
    @RequiresRole
    String cite(
            SignedIn who,
            @PathVariable String number,
            @PathVariable int sheet,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CaseView view = desk.view(who, number);
        Measuring measuring = measuring(who, view, sheet);
        Typed typed = Typed.of(request);
        MeasureCarried carried = new MeasureCarried(view.state(), Judged.of(standards(view), measuring));
        if (typed.all("violation").isEmpty() && typed.text("none").isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return shown(who, view, measuring, true, "Choose at least one violation to carry over.", model);
        }
        Typed filled = carried.into(typed.text("into"), typed.all("violation")).orElseThrow(Problem::notFound);
        ActForm form = new ActForm(
                rosters.of(who.jurisdiction()), () -> papers.of(who, view).photos());
        return flow.show(view, form, filled, model);
    }

    private static HousingStandards standards(CaseView view) {
        return view.state().book().standards();
    }

    private Measuring measuring(SignedIn who, CaseView view, int sheet) {
        return measurings.get(who.jurisdiction(), view.id().value(), sheet).orElseThrow(Problem::notFound);
    }

    private static Place place(Judged judged, String pointer) {
        return Place.parse(pointer).filter(judged.sheet()::has).orElseThrow(Problem::notFound);
    }
}
