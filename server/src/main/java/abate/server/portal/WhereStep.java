package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.intake.Draft;
import abate.server.intake.ReportDrafts;
import abate.server.property.Candidate;
import abate.server.property.Parcel;
import abate.server.property.Position;
import abate.server.property.Properties;
import abate.server.property.Unit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step of a report: where the trouble is, by address or on the map. */
@Controller
class WhereStep {

    private static final int MOST_CANDIDATES = 6;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_UNIT = 40;
    private static final String AS_TYPED = "typed";

    /**
     * The form.
     *
     * @param choice the id of the parcel chosen from the list, "typed" for none of them, or empty before any list
     * @param asked the address for which the list was shown
     */
    record Form(String address, String unit, String choice, String asked, String latitude, String longitude) {

        Form {
            address = address == null ? "" : Typed.line(address);
            unit = unit == null ? "" : Typed.line(unit);
            choice = choice == null ? "" : choice;
            asked = asked == null ? "" : asked;
            latitude = latitude == null ? "" : latitude;
            longitude = longitude == null ? "" : longitude;
        }

        Optional<Position> point() {
            try {
                return latitude.isBlank() || longitude.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Position(Double.parseDouble(latitude), Double.parseDouble(longitude)));
            } catch (IllegalArgumentException noPosition) {
                return Optional.empty();
            }
        }

        boolean answered() {
            return !choice.isEmpty() && asked.equals(address);
        }
    }

    private final DraftCookie cookie;
    private final ReportDrafts drafts;
    private final Properties properties;
    private final NearbyReports nearby;

    WhereStep(DraftCookie cookie, ReportDrafts drafts, Properties properties, NearbyReports nearby) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.properties = properties;
        this.nearby = nearby;
    }

    @GetMapping("/report/where")
    String show(HttpServletRequest request, JurisdictionId city, Model model) {
        return cookie.find(request, city)
                .filter(draft -> !draft.concern().isEmpty())
                .map(draft -> page(draft, List.of(), Errors.NONE, model))
                .orElse("redirect:/report/what");
    }

    @PostMapping("/report/where")
    String take(
            @ModelAttribute Form form,
            JurisdictionId city,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Draft> found = cookie.find(request, city);
        if (found.isEmpty()) {
            return "redirect:/report/what";
        }
        Draft draft = found.get().at(cut(form.address()), form.unit(), Optional.empty(), form.point());
        Errors errors = new Errors()
                .when(form.address().isEmpty() && form.point().isEmpty(), "address", "portal.where.missing")
                .when(form.address().length() > LONGEST_ADDRESS, "address", "portal.where.long")
                .when(form.unit().length() > LONGEST_UNIT, "unit", "portal.where.unitlong");
        if (!errors.none()) {
            drafts.save(city, draft);
            response.setStatus(422);
            return page(draft, List.of(), errors, model);
        }
        return placed(city, form, draft, model);
    }

    private String placed(JurisdictionId city, Form form, Draft draft, Model model) {
        if (form.address().isEmpty() || form.answered()) {
            Optional<Parcel> chosen = chosen(city, form);
            return on(city, draft, chosen.map(parcel -> new Candidate(parcel, Optional.empty(), true)));
        }
        List<Candidate> candidates = properties.search(city, form.address(), MOST_CANDIDATES);
        if (candidates.size() == 1 && candidates.getFirst().exact()) {
            return on(city, draft, Optional.of(candidates.getFirst()));
        }
        drafts.save(city, draft);
        model.addAttribute("asked", form.address());
        return page(draft, candidates, Errors.NONE, model);
    }

    private Optional<Parcel> chosen(JurisdictionId city, Form form) {
        if (!form.answered() || form.choice().equals(AS_TYPED)) {
            return Optional.empty();
        }
        try {
            return properties.find(city, UUID.fromString(form.choice()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** A parcel's own position is surer than a finger on the map. */
    private String on(JurisdictionId city, Draft draft, Optional<Candidate> candidate) {
        Optional<Parcel> parcel = candidate.map(Candidate::parcel);
        String unit = draft.unit().isEmpty()
                ? candidate.flatMap(Candidate::unit).map(Unit::designation).orElse("")
                : draft.unit();
        Draft placed = draft.at(
                parcel.map(known -> known.address().oneLine()).orElse(draft.address()),
                unit,
                parcel.map(Parcel::id),
                parcel.flatMap(Parcel::position).or(draft::position));
        drafts.save(city, placed);
        return nearby.of(city, placed).isEmpty() ? "redirect:/report/more" : "redirect:/report/nearby";
    }

    private static String cut(String address) {
        return address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    }

    private static String page(Draft draft, List<Candidate> candidates, Errors errors, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("candidates", candidates);
        model.addAttribute("errors", errors);
        if (!model.containsAttribute("asked")) {
            model.addAttribute("asked", "");
        }
        return "portal/where";
    }
}
