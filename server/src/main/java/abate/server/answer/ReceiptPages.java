package abate.server.answer;

import abate.engine.matter.Act;
import abate.engine.matter.Deed;
import abate.server.pages.Page;
import abate.server.pages.Problem;
import abate.server.requests.Request;
import abate.server.requests.Requests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the reader of a letter has sent: that it came in, from which day it counts, and what happens next. */
@Controller
class ReceiptPages {
    private final Letterbox letterbox;
    private final Requests requests;

    ReceiptPages(Letterbox letterbox, Requests requests) {
        this.letterbox = letterbox;
        this.requests = requests;
    }

    /** Of an act that is on file. Of the acts of a file, its reader's own alone are shown. */
    @GetMapping("/l/{code}/received/{number}")
    String received(
            @PathVariable("code") String code,
            @PathVariable("number") long number,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return letterbox.page(code, request, response, model, open -> {
            model.addAttribute("receipt", ReceiptView.of(open, own(open, number), page));
            return "answer/received";
        });
    }

    private static Act own(OpenLetter open, long number) {
        return open.view().acts().stream()
                .filter(act -> act.number() == number && own(act, open))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static boolean own(Act act, OpenLetter open) {
        return act.deed() instanceof Deed.Performed performed
                && open.reader().id().equals(performed.party())
                && performed.matter().equals(open.matter().id());
    }

    @GetMapping("/l/{code}/asked/{reference}")
    String asked(
            @PathVariable("code") String code,
            @PathVariable("reference") String reference,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return letterbox.page(code, request, response, model, open -> {
            model.addAttribute("asked", AskedView.of(open, own(open, reference), page));
            return "answer/asked";
        });
    }

    private Request own(OpenLetter open, String reference) {
        return requests.ofLetter(open.jurisdiction(), open.letter().id()).stream()
                .filter(each -> each.reference().equals(reference))
                .filter(each -> each.asked().party().equals(open.reader().id()))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
