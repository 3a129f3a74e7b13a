package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import abate.server.intake.FollowCode;
import abate.server.intake.Intake;
import abate.server.intake.Progress;
import abate.server.pages.Pace;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a report, for whoever holds its follow code: in plain words, and nothing about any person. */
@Controller
class FollowPages {
    private static final Pace.Doing GUESSING = new Pace.Doing("following reports", 30, 30);

    private final Intake intake;
    private final Jurisdictions jurisdictions;
    private final CityConcerns concerns;
    private final Pace pace;

    FollowPages(Intake intake, Jurisdictions jurisdictions, CityConcerns concerns, Pace pace) {
        this.intake = intake;
        this.jurisdictions = jurisdictions;
        this.concerns = concerns;
        this.pace = pace;
    }

    @GetMapping("/follow")
    String follow(
            @RequestParam(required = false) Optional<String> code,
            JurisdictionId city,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (code.isEmpty()) {
            return ask("", Errors.NONE, model);
        }
        if (!pace.takes(GUESSING, request.getRemoteAddr())) {
            throw Problem.tooMany();
        }
        String typed = Typed.line(code.get());
        Optional<FollowCode> read = FollowCode.read(typed);
        Optional<Progress> progress = read.flatMap(known -> intake.follow(city, known));
        if (progress.isEmpty()) {
            response.setStatus(read.isPresent() ? 404 : 422);
            return ask(typed, new Errors().and("code", problem(typed, read)), model);
        }
        return show(city, progress.get(), read.orElseThrow(), "portal/follow", model);
    }

    /** Right after sending: the number and the code, to be written down. */
    @GetMapping("/report/done")
    String done(JurisdictionId city, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        Optional<FollowCode> code = DraftCookie.receipt(request).flatMap(FollowCode::read);
        Optional<Progress> progress = code.flatMap(known -> intake.follow(city, known));
        return progress.isEmpty()
                ? "redirect:/follow"
                : show(city, progress.get(), code.orElseThrow(), "portal/done", model);
    }

    private String show(JurisdictionId city, Progress progress, FollowCode code, String template, Model model) {
        model.addAttribute(
                "progress",
                ProgressView.of(
                        progress, concerns.of(city), jurisdictions.of(city).zone()));
        model.addAttribute("code", code.grouped());
        return template;
    }

    private static String problem(String typed, Optional<FollowCode> read) {
        if (read.isPresent()) {
            return "portal.follow.unknown";
        }
        return typed.toUpperCase(Locale.ROOT).matches("R-?\\d{4}-?\\d+")
                ? "portal.follow.reference"
                : "portal.follow.unreadable";
    }

    private static String ask(String typed, Errors errors, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "portal/follow-ask";
    }
}
