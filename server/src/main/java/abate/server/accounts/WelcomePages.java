package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Objection;
import abate.server.accounts.Invitations.Answer;
import abate.server.accounts.Invitations.Form;
import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: a page to give one's name and choose a password. */
@Controller
class WelcomePages {

    private static final int GONE = HttpServletResponse.SC_GONE;
    private static final int UNPROCESSABLE = 422;

    private final Invitations invitations;
    private final Arrivals arrivals;
    private final Cities cities;
    private final Jurisdictions jurisdictions;

    WelcomePages(Invitations invitations, Arrivals arrivals, Cities cities, Jurisdictions jurisdictions) {
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.cities = cities;
        this.jurisdictions = jurisdictions;
    }

    @GetMapping("/welcome/{city}")
    String page(
            @PathVariable long city,
            @RequestParam(name = "link", defaultValue = "") String token,
            HttpServletResponse response,
            Model model) {
        Optional<JurisdictionId> known = cities.numbered(city);
        Optional<StaffMember> guest = known.flatMap(id -> invitations.guest(id, token));
        if (guest.isEmpty()) {
            return spent(response);
        }
        String name = guest.get().email().isEmpty() ? "" : guest.get().name();
        Form blank = new Form(name, guest.get().email().orElse(""), "", "");
        return show(model, known.get(), token, guest.get(), blank, List.of());
    }

    @PostMapping("/welcome/{city}")
    String accept(
            @PathVariable long city,
            @RequestParam(name = "link", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "password-again", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<JurisdictionId> known = cities.numbered(city);
        Optional<StaffMember> guest = known.flatMap(id -> invitations.guest(id, token));
        if (guest.isEmpty()) {
            return spent(response);
        }
        Form form = new Form(name, email, password, again);
        return switch (invitations.accept(known.get(), token, form, request.getRemoteAddr())) {
            case Answer.Welcome(SignedIn who) -> arrivals.arrive(request, who, StaffPaths.HOME, "", model);
            case Answer.Spent() -> spent(response);
            case Answer.Refused(List<Objection> objections) -> {
                response.setStatus(UNPROCESSABLE);
                yield show(model, known.get(), token, guest.get(), form, objections);
            }
        };
    }

    private String show(
            Model model, JurisdictionId id, String token, StaffMember guest, Form form, List<Objection> objections) {
        model.addAttribute(
                "welcome",
                new WelcomePage(
                        "/welcome/" + id.value(),
                        token,
                        jurisdictions.of(id).name(),
                        form.name(),
                        guest.email().orElse(form.email()),
                        guest.email().isEmpty(),
                        guest.roleLine(),
                        Passwords.SHORTEST,
                        problems(objections)));
        return "accounts/welcome";
    }

    private static String spent(HttpServletResponse response) {
        response.setStatus(GONE);
        return "accounts/link-spent";
    }

    static Map<String, String> problems(List<Objection> objections) {
        return objections.stream()
                .collect(Collectors.toUnmodifiableMap(Objection::field, Objection::words, (first, second) -> first));
    }
}
