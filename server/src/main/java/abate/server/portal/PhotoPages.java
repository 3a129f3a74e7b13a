package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.intake.Draft;
import abate.server.intake.Picture;
import abate.server.intake.ReportDrafts;
import abate.server.pages.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pictures of the report being written: added and taken away without leaving the page where scripts run. */
@Controller
class PhotoPages {

    private final DraftCookie cookie;
    private final ReportDrafts drafts;
    private final CityConcerns concerns;
    private final PhotoIntake photos;

    PhotoPages(DraftCookie cookie, ReportDrafts drafts, CityConcerns concerns, PhotoIntake photos) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.concerns = concerns;
        this.photos = photos;
    }

    @PostMapping("/report/photos")
    String add(
            @RequestParam(name = "photo", required = false) Optional<List<MultipartFile>> photo,
            JurisdictionId city,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft = cookie.findOrStart(request, response, city);
        Errors errors = photos.add(request, city, draft, photo.orElse(List.of()));
        return part(drafts.again(city, draft), errors, model);
    }

    @PostMapping("/report/photos/remove")
    String remove(
            @RequestParam UUID remove,
            @RequestParam(defaultValue = "") String concern,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> inPlace,
            JurisdictionId city,
            HttpServletRequest request,
            Model model) {
        Draft draft = cookie.find(request, city).orElseThrow(Problem::notFound);
        drafts.removePhoto(city, draft, remove);
        if (inPlace.isPresent()) {
            return part(drafts.again(city, draft), Errors.NONE, model);
        }
        if (concerns.of(city).named(concern).isPresent()) {
            drafts.save(city, draft.about(concern));
        }
        return "redirect:/report/what";
    }

    /** A picture back to the browser that sent it, and to no other. */
    @GetMapping("/report/photos/{photo}")
    ResponseEntity<byte[]> picture(@PathVariable UUID photo, JurisdictionId city, HttpServletRequest request) {
        Picture picture = cookie.find(request, city)
                .flatMap(draft -> drafts.photo(city, draft, photo))
                .orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(picture.content());
    }

    private static String part(Draft draft, Errors errors, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("errors", errors);
        return "portal/photos";
    }
}
