package abate.server.portal;

import abate.server.database.Jurisdiction;
import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import abate.server.intake.Draft;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Between the second and the last step: what others have reported close by. */
@Controller
class NearbyPage {

    private final DraftCookie cookie;
    private final NearbyReports nearby;
    private final CityConcerns concerns;
    private final Jurisdictions jurisdictions;

    NearbyPage(DraftCookie cookie, NearbyReports nearby, CityConcerns concerns, Jurisdictions jurisdictions) {
        this.cookie = cookie;
        this.nearby = nearby;
        this.concerns = concerns;
        this.jurisdictions = jurisdictions;
    }

    @GetMapping("/report/nearby")
    String show(HttpServletRequest request, JurisdictionId city, Model model) {
        Optional<Draft> draft = cookie.find(request, city).filter(Draft::placed);
        if (draft.isEmpty()) {
            return "redirect:/report/where";
        }
        Jurisdiction where = jurisdictions.of(city);
        List<NearbyRow> rows = nearby.of(city, draft.get()).stream()
                .map(similar -> NearbyRow.of(similar, concerns.of(city), where.zone()))
                .toList();
        if (rows.isEmpty()) {
            return "redirect:/report/more";
        }
        model.addAttribute("draft", draft.get());
        model.addAttribute("rows", rows);
        return "portal/nearby";
    }
}
