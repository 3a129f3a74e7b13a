package abate.server.desk.service;

import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.desk.casefile.About;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.form.FormFlow;
import abate.server.desk.form.Typed;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who must get a letter, by which ways, and what was tried; and the form that puts a step on file. */
@Controller
class ServicePages {
    private final CaseDesk desk;
    private final FormFlow flow;

    ServicePages(CaseDesk desk, FormFlow flow) {
        this.desk = desk;
        this.flow = flow;
    }

    @GetMapping("/desk/cases/{number}/service")
    String service(
            SignedIn who, @PathVariable String number, @RequestParam(defaultValue = "0") long letter, Model model) {
        CaseView view = desk.view(who, number);
        model.addAttribute(
                "service",
                ServicePage.of(view.state(), About.of(view), letter, who.mayAct() && !view.closed())
                        .orElseThrow(Problem::notFound));
        return "desk/service/service";
    }

    @GetMapping("/desk/cases/{number}/service/step")
    @RequiresRole
    String form(SignedIn who, @PathVariable String number, HttpServletRequest request, Model model) {
        return flow.show(desk.view(who, number), new ServeForm(who.name()), Typed.of(request), model);
    }

    @PostMapping("/desk/cases/{number}/service/step")
    @RequiresRole
    String sent(
            SignedIn who,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return flow.sent(who, desk.view(who, number), new ServeForm(who.name()), Typed.of(request), model, response);
    }
}
