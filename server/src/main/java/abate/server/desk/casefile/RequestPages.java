package abate.server.desk.casefile;

import abate.server.accounts.RequiresRole;
import abate.server.accounts.SignedIn;
import abate.server.casefile.CaseView;
import abate.server.desk.words.CaseLinks;
import abate.server.operations.OfficialTime;
import abate.server.pages.Problem;
import abate.server.requests.Request;
import abate.server.requests.RequestStatus;
import abate.server.requests.Requests;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers what somebody with a letter asked for; the answer is read on the page of that letter. */
@Controller
@RequiresRole
class RequestPages {
    private static final int MOST_WORDS = 2000;

    private final CaseDesk desk;
    private final Requests requests;
    private final OfficialTime time;

    RequestPages(CaseDesk desk, Requests requests, OfficialTime time) {
        this.desk = desk;
        this.requests = requests;
        this.time = time;
    }

    @PostMapping("/desk/cases/{number}/requests/{id}")
    String answer(
            SignedIn who,
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response,
            Model model) {
        CaseView view = desk.view(who, number);
        Request request = requests.of(who.jurisdiction(), view.id().value()).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        Optional<RequestStatus> chosen = status(status);
        String words = note.strip();
        if (chosen.isEmpty() || words.isEmpty() || words.length() > MOST_WORDS) {
            response.setStatus(422);
            model.addAttribute("about", About.of(view));
            model.addAttribute("asked", CaseRequests.of(view.state(), number, List.of(request), CaseDesk.reader(who)));
            model.addAttribute("status", status);
            model.addAttribute("note", note);
            return "desk/casefile/request";
        }
        boolean answered = requests.answer(
                        who.jurisdiction(), request.id(), chosen.get(), words, who.name(), desk.today(who), time.now())
                .isPresent();
        if (!answered) {
            throw Problem.conflict();
        }
        return "redirect:" + CaseLinks.file(number) + "#asked";
    }

    private static Optional<RequestStatus> status(String typed) {
        return switch (typed) {
            case "granted" -> Optional.of(RequestStatus.GRANTED);
            case "declined" -> Optional.of(RequestStatus.DECLINED);
            default -> Optional.empty();
        };
    }
}
