package abate.server.desk.acts;

import abate.engine.matter.Disclosure;
import abate.engine.matter.Reader;
import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.CaseTimeline;
import abate.server.desk.form.Asked;
import abate.server.desk.form.CaseForm;
import abate.server.desk.form.FormFlow;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Hands;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is done to a file as a whole: people named, facts put on file, matters opened, acts struck and corrected. */
@Controller
@RequiresRole
class FilePages {
    private final CaseDesk desk;
    private final FormFlow flow;
    private final Rosters rosters;

    FilePages(CaseDesk desk, FormFlow flow, Rosters rosters) {
        this.desk = desk;
        this.flow = flow;
        this.rosters = rosters;
    }

    @GetMapping({
        "/desk/cases/{number}/party",
        "/desk/cases/{number}/facts",
        "/desk/cases/{number}/matter",
        "/desk/cases/{number}/strike",
        "/desk/cases/{number}/correct"
    })
    String form(SignedIn who, @PathVariable String number, HttpServletRequest request, Model model) {
        String form = form(request);
        CaseView view = desk.view(who, number);
        Typed typed = Typed.of(request);
        check(who, view, form, typed);
        return flow.show(view, named(who, form), typed, model);
    }

    @PostMapping({
        "/desk/cases/{number}/party",
        "/desk/cases/{number}/facts",
        "/desk/cases/{number}/matter",
        "/desk/cases/{number}/strike",
        "/desk/cases/{number}/correct"
    })
    String sent(
            SignedIn who,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String form = form(request);
        CaseView view = desk.view(who, number);
        Typed typed = Typed.of(request);
        check(who, view, form, typed);
        return flow.sent(who, view, named(who, form), typed, model, response);
    }

    /** Which questions of a correction are asked as the answers stand; nothing is recorded. */
    @PostMapping("/desk/cases/{number}/correct/asked")
    @ResponseBody
    Map<String, Asked> asked(SignedIn who, @PathVariable String number, HttpServletRequest request) {
        CaseView view = desk.view(who, number);
        Typed typed = Typed.of(request);
        check(who, view, "correct", typed);
        return Asked.of(named(who, "correct").questions(view, typed, Troubles.NONE));
    }

    private static String form(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private CaseForm named(SignedIn who, String form) {
        return switch (form) {
            case "party" -> new PartyForm();
            case "facts" -> new FactsForm();
            case "matter" -> new MatterForm();
            case "strike" -> new StrikeForm();
            case "correct" -> new CorrectForm(rosters.of(who.jurisdiction()));
            default -> throw Problem.notFound();
        };
    }

    /** Nobody names anew whom they may not know; an act is struck and corrected by those who may do it. */
    private static void check(SignedIn who, CaseView view, String form, Typed typed) {
        Reader reader = CaseDesk.reader(who);
        if (form.equals("party")
                && view.state()
                        .party(typed.text("party"))
                        .filter(party -> !new Disclosure(view.state().book(), reader).names(party))
                        .isPresent()) {
            throw Problem.forbidden();
        }
        if (!form.equals("strike") && !form.equals("correct")) {
            return;
        }
        if (!CaseTimeline.mayChange(view.state(), StrikeForm.entry(view, typed), Hands.keys(who.roles()))) {
            throw Problem.forbidden();
        }
    }
}
