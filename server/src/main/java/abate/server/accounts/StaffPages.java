package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Done;
import abate.server.accounts.AccountAnswer.Objection;
import abate.server.accounts.AccountAnswer.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrators' pages about staff. */
@Controller
@RequiresRole(Role.ADMINISTRATOR)
class StaffPages {

    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final StaffView view;

    StaffPages(Accounts accounts, StaffView view) {
        this.accounts = accounts;
        this.view = view;
    }

    @GetMapping("/admin/staff")
    String list(
            SignedIn who,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "name") String sort,
            Model model) {
        model.addAttribute("listing", view.listing(who, search, sort));
        return "accounts/staff";
    }

    @GetMapping("/admin/staff.csv")
    ResponseEntity<String> export(SignedIn who, @RequestParam(defaultValue = "") String search) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("staff.csv")
                                .build()
                                .toString())
                .body(StaffExport.csv(view.listing(who, search, "name").rows()));
    }

    @GetMapping("/admin/staff/invite")
    String invitation(Model model) {
        model.addAttribute("invitation", new StaffPage.Invitation("", "", Set.of(), Map.of()));
        return "accounts/invite";
    }

    @PostMapping("/admin/staff/invite")
    String invite(
            SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") List<String> role,
            HttpServletResponse response,
            Model model) {
        Set<Role> roles = roles(role);
        return switch (accounts.invite(who, name, email, roles)) {
            case Done done -> showLink(who, done, true, response, model);
            case Refused(List<Objection> objections) -> {
                response.setStatus(UNPROCESSABLE);
                model.addAttribute(
                        "invitation", new StaffPage.Invitation(name, email, roles, WelcomePages.problems(objections)));
                yield "accounts/invite";
            }
        };
    }

    @GetMapping("/admin/staff/{id}")
    String person(SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
        return view.person(who, id, StaffView.said(done), model);
    }

    @PostMapping("/admin/staff/{id}/roles")
    String setRoles(
            SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> role,
            HttpServletResponse response,
            Model model) {
        Set<Role> roles = roles(role);
        AccountAnswer answer = accounts.setRoles(who, id, roles);
        return after(who, id, answer, "roles", new StaffView.Typed(Optional.of(roles), ""), response, model);
    }

    @PostMapping("/admin/staff/{id}/suspend")
    String suspend(
            SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response,
            Model model) {
        AccountAnswer answer = accounts.suspend(who, id, why);
        return after(who, id, answer, "suspended", new StaffView.Typed(Optional.empty(), why), response, model);
    }

    @PostMapping("/admin/staff/{id}/reinstate")
    String reinstate(SignedIn who, @PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(who, id, accounts.reinstate(who, id), "reinstated", StaffView.NOTHING, response, model);
    }

    @PostMapping("/admin/staff/{id}/link")
    String freshLink(SignedIn who, @PathVariable UUID id, HttpServletResponse response, Model model) {
        return after(who, id, accounts.freshLink(who, id), "link", StaffView.NOTHING, response, model);
    }

    private String after(
            SignedIn who,
            UUID id,
            AccountAnswer answer,
            String said,
            StaffView.Typed typed,
            HttpServletResponse response,
            Model model) {
        return switch (answer) {
            case Done done when done.link().isPresent() -> showLink(who, done, false, response, model);
            case Done done -> "redirect:/admin/staff/" + done.member().id() + "?done=" + said;
            case Refused(List<Objection> objections) -> {
                response.setStatus(UNPROCESSABLE);
                yield view.refused(who, id, typed, objections, model);
            }
        };
    }

    /** Shown by the answer to the form itself, since the link is nowhere to be read again; and never cached. */
    private String showLink(SignedIn who, Done done, boolean invited, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("made", view.linkMade(who, done.member(), done.link().orElseThrow(), invited));
        return "accounts/link-made";
    }

    private static Set<Role> roles(List<String> keys) {
        return keys.stream().flatMap(key -> Role.ofKey(key).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
