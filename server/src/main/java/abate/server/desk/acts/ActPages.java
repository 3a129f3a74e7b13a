package abate.server.desk.acts;

import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.casefile.Papers;
import abate.server.desk.form.Asked;
import abate.server.desk.form.FormFlow;
import abate.server.desk.form.Troubles;
import abate.server.desk.form.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of every act a book knows. Whether the reader may do it is for the book to say, when it is judged. */
@Controller
@RequiresRole
class ActPages {
    private final CaseDesk desk;
    private final FormFlow flow;
    private final Rosters rosters;
    private final Papers papers;

    ActPages(CaseDesk desk, FormFlow flow, Rosters rosters, Papers papers) {
        this.desk = desk;
        this.flow = flow;
        this.rosters = rosters;
        this.papers = papers;
    }

    @GetMapping("/desk/cases/{number}/act")
    String form(SignedIn who, @PathVariable String number, HttpServletRequest request, Model model) {
        CaseView view = desk.view(who, number);
        return flow.show(view, form(who, view), Typed.of(request), model);
    }

    @PostMapping("/desk/cases/{number}/act")
    String sent(
            SignedIn who,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CaseView view = desk.view(who, number);
        return flow.sent(who, view, form(who, view), Typed.of(request), model, response);
    }

    /** Which questions are asked as the answers stand; nothing is recorded. */
    @PostMapping("/desk/cases/{number}/act/asked")
    @ResponseBody
    Map<String, Asked> asked(SignedIn who, @PathVariable String number, HttpServletRequest request) {
        CaseView view = desk.view(who, number);
        return Asked.of(form(who, view).questions(view, Typed.of(request), Troubles.NONE));
    }

    private ActForm form(SignedIn who, CaseView view) {
        return new ActForm(
                rosters.of(who.jurisdiction()), () -> papers.of(who, view).photos());
    }
}
