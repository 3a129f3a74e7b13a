package abate.server.accounts;

import abate.server.accounts.AccountAnswer.Objection;
import abate.server.accounts.OwnAccountPage.Passkey;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A person's own account: passkeys and password. Open to every role, the viewer's included. */
@Controller
class OwnAccountPages {

    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final OwnPassword passwords;
    private final Sessions sessions;
    private final Days days;
    private final OfficialTime time;

    OwnAccountPages(
            Accounts accounts,
            Passkeys passkeys,
            OwnPassword passwords,
            Sessions sessions,
            Days days,
            OfficialTime time) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.sessions = sessions;
        this.days = days;
        this.time = time;
    }

    @GetMapping("/account")
    String page(SignedIn who, @RequestParam(defaultValue = "") String done, Model model) {
        return show(who, said(done), List.of(), model);
    }

    @PostMapping("/account/password")
    String changePassword(
            SignedIn who,
            @RequestParam(name = "password-present", defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "password-again", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Objection> objections = passwords.change(who, present, password, again);
        if (objections.isEmpty()) {
            sessions.begin(request, who);
            return "redirect:/account?done=password";
        }
        response.setStatus(UNPROCESSABLE);
        return show(who, "", objections, model);
    }

    @GetMapping("/account/passkey-offer")
    String offer(SignedIn who, @RequestParam(defaultValue = "") String then, Model model) {
        model.addAttribute("onward", Arrivals.destination(then));
        return "accounts/passkey-offer";
    }

    @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String passkeyOptions(SignedIn who, HttpServletRequest request) {
        return passkeys.optionsToAdd(who, Challenges.begin(request, time.now()));
    }

    @PostMapping("/account/passkeys")
    @ResponseBody
    ResponseEntity<Void> addPasskey(
            SignedIn who,
            @RequestParam(defaultValue = "") String label,
            @RequestBody String credential,
            HttpServletRequest request) {
        Optional<Bytes> challenge = Challenges.take(request, time.now());
        boolean added = challenge
                .map(riddle -> passkeys.add(who, riddle, credential, label))
                .orElse(false);
        return ResponseEntity.status(added ? HttpServletResponse.SC_CREATED : UNPROCESSABLE)
                .build();
    }

    @PostMapping("/account/passkeys/{id}/remove")
    String removePasskey(SignedIn who, @PathVariable UUID id) {
        return "redirect:/account" + (passkeys.remove(who, id) ? "?done=removed" : "");
    }

    private String show(SignedIn who, String said, List<Objection> objections, Model model) {
        List<Passkey> mine = passkeys.of(who).stream()
                .map(key -> new Passkey(
                        key.id().toString(),
                        key.label(),
                        days.inWords(who.jurisdiction(), key.made()),
                        days.inWords(who.jurisdiction(), key.lastUsed())))
                .toList();
        StaffMember me = accounts.find(who.jurisdiction(), who.account()).orElseThrow();
        model.addAttribute(
                "account", new OwnAccountPage(me, mine, Passwords.SHORTEST, said, WelcomePages.problems(objections)));
        return "accounts/own-account";
    }

    private static String said(String done) {
        return switch (done) {
            case "password" -> "Your password is changed. Other devices were signed out.";
            case "passkey" -> "The passkey is added. Next time you can sign in with it.";
            case "removed" -> "The passkey is removed.";
            default -> "";
        };
    }
}
