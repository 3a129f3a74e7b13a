package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.intake.Draft;
import abate.server.intake.ReportDrafts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The first step of a report: a picture, and what the trouble is. */
@Controller
class WhatStep {

    private final DraftCookie cookie;
    private final ReportDrafts drafts;
    private final CityConcerns concerns;
    private final PhotoIntake photos;

    WhatStep(DraftCookie cookie, ReportDrafts drafts, CityConcerns concerns, PhotoIntake photos) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.concerns = concerns;
        this.photos = photos;
    }

    @GetMapping("/report")
    String start() {
        return "redirect:/report/what";
    }

    @GetMapping("/report/what")
    String show(HttpServletRequest request, HttpServletResponse response, JurisdictionId city, Model model) {
        cookie.handKey(request, response);
        Draft draft = cookie.find(request, city).orElse(Draft.EMPTY);
        return page(city, draft, Errors.NONE, model);
    }

    @PostMapping("/report/what")
    String take(
            @RequestParam(defaultValue = "") String concern,
            @RequestParam(name = "photo", required = false) Optional<List<MultipartFile>> photo,
            JurisdictionId city,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean offered = concerns.of(city).named(concern).isPresent();
        Draft before = cookie.findOrStart(request, response, city);
        drafts.save(city, before.about(offered ? concern : ""));
        Errors errors = photos.add(request, city, before, photo.orElse(List.of()))
                .when(!offered, "concern", "portal.what.missing");
        if (errors.none()) {
            return "redirect:/report/where";
        }
        response.setStatus(422);
        return page(city, drafts.again(city, before), errors, model);
    }

    private String page(JurisdictionId city, Draft draft, Errors errors, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("concerns", concerns.of(city).concerns());
        model.addAttribute("errors", errors);
        return "portal/what";
    }
}
