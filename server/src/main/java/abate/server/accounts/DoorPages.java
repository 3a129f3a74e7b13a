package abate.server.accounts;

import abate.server.accounts.SignInPage.SignInProblem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages the {@link Doorkeeper} sends people to. */
@Controller
class DoorPages {

    private final SignInView view;

    DoorPages(SignInView view) {
        this.view = view;
    }

    /** A form came after the session had ended: sign in, then send it. */
    @RequestMapping("/sign-in/held")
    String held(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String sentTo)) {
            return "redirect:/sign-in";
        }
        SignInView.Typed typed =
                new SignInView.Typed("", "", sentTo, HeldForm.of(request).packed());
        return view.show(typed, Optional.of(SignInProblem.SIGNED_OUT), model);
    }

    /** Signed in, but in no role for this. */
    @RequestMapping("/sign-in/forbidden")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String forbidden() {
        return "accounts/forbidden";
    }

    /** The form's token does not match: most often a page left open since yesterday. */
    @RequestMapping("/sign-in/stale")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String stale() {
        return "accounts/stale";
    }
}
