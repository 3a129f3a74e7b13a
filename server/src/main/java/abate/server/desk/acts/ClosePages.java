package abate.server.desk.acts;

import abate.engine.matter.Refusal;
import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Outcome;
import abate.server.database.Ids;
import abate.server.desk.casefile.About;
import abate.server.desk.casefile.CaseDesk;
import abate.server.desk.form.Typed;
import abate.server.desk.words.Because;
import abate.server.desk.words.CaseLinks;
import abate.server.intake.Intake;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing a case: everything that still holds it open stands on the page, and nothing else is asked but a note. */
@Controller
@RequiresRole
class ClosePages {

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Intake intake;
    private final OfficialTime time;

    ClosePages(CaseDesk desk, CaseFiles files, Intake intake, OfficialTime time) {
        this.desk = desk;
        this.files = files;
        this.intake = intake;
        this.time = time;
    }

    @GetMapping("/desk/cases/{number}/close")
    String ask(SignedIn who, @PathVariable String number, Model model) {
        return page(desk.view(who, number), "", false, Ids.next().toString(), model);
    }

    @PostMapping("/desk/cases/{number}/close")
    String close(
            SignedIn who,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Typed typed = Typed.of(request);
        CaseView view = desk.view(who, number);
        UUID key = typed.key().orElseGet(Ids::next);
        String note = typed.text("note");
        Outcome outcome = files.close(
                who.jurisdiction(), view.id(), typed.number("seen").orElse(-1L), note, CaseDesk.actor(who), key);
        return switch (outcome) {
            case Outcome.Recorded recorded -> {
                intake.caseClosed(who.jurisdiction(), view.id().value(), who.name(), time.now());
                yield "redirect:" + CaseLinks.file(number) + "?said="
                        + recorded.view().lastNumber();
            }
            case Outcome.Refused(CaseView now, List<Refusal> refusals) -> {
                response.setStatus(422);
                yield page(now.asReadBy(CaseDesk.reader(who)), note, false, key.toString(), model);
            }
            case Outcome.Changed(CaseView now) -> {
                response.setStatus(409);
                yield page(now.asReadBy(CaseDesk.reader(who)), note, true, key.toString(), model);
            }
        };
    }

    private static String page(CaseView view, String note, boolean changed, String key, Model model) {
        model.addAttribute(
                "close",
                new ClosePage(
                        About.of(view),
                        view.state().obstaclesToClosing().stream()
                                .map(Because::of)
                                .toList(),
                        note,
                        changed,
                        view.lastNumber(),
                        key));
        return "desk/acts/close";
    }
}
