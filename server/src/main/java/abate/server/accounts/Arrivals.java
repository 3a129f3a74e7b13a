package abate.server.accounts;

import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/** What happens once the door has opened: the session begins, and the person goes where they were going. */
@Component
class Arrivals {

    private final Sessions sessions;
    private final Tenants tenants;
    private final AccountRows rows;
    private final PasskeyRows passkeys;
    private final OfficialTime time;

    Arrivals(Sessions sessions, Tenants tenants, AccountRows rows, PasskeyRows passkeys, OfficialTime time) {
        this.sessions = sessions;
        this.tenants = tenants;
        this.rows = rows;
        this.passkeys = passkeys;
        this.time = time;
    }

    /** Lets the person in and gives the view: a form kept from before, the offer of a passkey, or the page asked for. */
    String arrive(HttpServletRequest request, SignedIn who, String then, String held, Model model) {
        sessions.begin(request, who);
        HeldForm form = HeldForm.unpack(held);
        if (!form.fields().isEmpty() && StaffPaths.onward(then).isPresent()) {
            model.addAttribute("again", new SendAgainPage(then, form.fields()));
            return "accounts/send-again";
        }
        String onward = destination(then);
        return offersPasskey(who)
                ? "redirect:/account/passkey-offer?then=" + UriUtils.encode(onward, StandardCharsets.UTF_8)
                : "redirect:" + onward;
    }

    /** Lets the person in and gives the address to go to, without the offer of a passkey. */
    String arriveQuietly(HttpServletRequest request, SignedIn who, String then) {
        sessions.begin(request, who);
        return destination(then);
    }

    static String destination(String then) {
        return StaffPaths.onward(then).orElse(StaffPaths.HOME);
    }

    private boolean offersPasskey(SignedIn who) {
        Instant now = time.now();
        return tenants.in(
                who.jurisdiction(),
                () -> passkeys.shown(who.jurisdiction(), who.account()).isEmpty()
                        && rows.noteOffered(who.jurisdiction(), who.account(), now));
    }
}
