package abate.server.desk.acts;

import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.form.FormFlow;
import abate.server.desk.form.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of every act a book knows. Whether the reader may do it is for the book to say, when it is judged. */
@Controller
@RequiresRole
class ActPages {
    private final CaseDesk desk;
    private final FormFlow flow;
    private final Rosters rosters;

    ActPages(CaseDesk desk, FormFlow flow, Rosters rosters) {
        this.desk = desk;
        this.flow = flow;
        this.rosters = rosters;
    }

    @GetMapping("/desk/cases/{number}/act")
    String form(SignedIn who, @PathVariable String number, HttpServletRequest request, Model model) {
        return flow.show(desk.view(who, number), form(who), Typed.of(request), model);
    }

    @PostMapping("/desk/cases/{number}/act")
    String sent(
            SignedIn who,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return flow.sent(who, desk.view(who, number), form(who), Typed.of(request), model, response);
    }

    private ActForm form(SignedIn who) {
        return new ActForm(rosters.of(who.jurisdiction()));
    }
}
