package abate.server.portal;

import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import abate.server.intake.Concern;
import abate.server.intake.Draft;
import abate.server.intake.Intake;
import abate.server.intake.Receipt;
import abate.server.operations.OfficialTime;
import abate.server.pages.Pace;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The end of a report: read it over, send it, and get its number. */
@Controller
class SendStep {
    private static final Pace.Doing SENDING = new Pace.Doing("sending reports", 12, 300);

    private final DraftCookie cookie;
    private final CityConcerns concerns;
    private final MoreStep more;
    private final Intake intake;
    private final OfficialTime time;
    private final Pace pace;

    SendStep(DraftCookie cookie, CityConcerns concerns, MoreStep more, Intake intake, OfficialTime time, Pace pace) {
        this.cookie = cookie;
        this.concerns = concerns;
        this.more = more;
        this.intake = intake;
        this.time = time;
        this.pace = pace;
    }

    @GetMapping("/report/check")
    String check(HttpServletRequest request, JurisdictionId city, Model model) {
        Optional<Draft> draft = cookie.find(request, city);
        Optional<String> unfinished = unfinished(city, draft);
        return unfinished.orElseGet(() -> page(city, draft.orElseThrow(), Errors.NONE, model));
    }

    /** The field "website" is one no person sees; whoever fills it in is a program. */
    @PostMapping("/report/check")
    String send(
            @RequestParam(defaultValue = "") String website,
            JurisdictionId city,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Draft> draft = cookie.find(request, city);
        Optional<String> unfinished = unfinished(city, draft);
        if (unfinished.isPresent()) {
            return DraftCookie.receipt(request).isPresent() && draft.isEmpty()
                    ? "redirect:/report/done"
                    : unfinished.get();
        }
        if (!website.isEmpty()) {
            response.setStatus(422);
            return page(city, draft.orElseThrow(), new Errors().and("website", "portal.check.website"), model);
        }
        if (!pace.takes(SENDING, request.getRemoteAddr())) {
            throw Problem.tooMany();
        }
        Optional<Receipt> receipt =
                intake.send(city, draft.orElseThrow(), language.code(), time.today(city), time.now());
        receipt.ifPresent(
                given -> cookie.sent(request, response, given.followCode().characters()));
        return "redirect:/report/done";
    }

    private Optional<String> unfinished(JurisdictionId city, Optional<Draft> draft) {
        if (draft.isEmpty() || draft.get().concern().isEmpty()) {
            return Optional.of("redirect:/report/what");
        }
        if (!draft.get().placed()) {
            return Optional.of("redirect:/report/where");
        }
        return more.check(city, draft.get()).none() ? Optional.empty() : Optional.of("redirect:/report/more");
    }

    private String page(JurisdictionId city, Draft draft, Errors errors, Model model) {
        Concern concern = concerns.of(city).named(draft.concern()).orElseThrow();
        model.addAttribute("draft", draft);
        model.addAttribute("concern", concern);
        model.addAttribute("errors", errors);
        return "portal/check";
    }
}
