package abate.server.accounts;

import abate.server.accounts.PasswordSignIn.Answer;
import abate.server.accounts.SignInPage.SignInProblem;
import abate.server.database.Jurisdiction;
import abate.server.pages.City;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page: e-mail address and password, and the way out again. */
@Controller
class SignInPages {

    private final PasswordSignIn door;
    private final SignInView view;
    private final Arrivals arrivals;
    private final Departures departures;
    private final Cities cities;

    SignInPages(PasswordSignIn door, SignInView view, Arrivals arrivals, Departures departures, Cities cities) {
        this.door = door;
        this.view = view;
        this.arrivals = arrivals;
        this.departures = departures;
        this.cities = cities;
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String problem,
            City here,
            Model model) {
        if (Doorkeeper.present().isPresent()) {
            return "redirect:" + Arrivals.destination(then);
        }
        Optional<SignInProblem> why = problem.equals("passkey") ? Optional.of(SignInProblem.PASSKEY) : Optional.empty();
        return view.show(new SignInView.Typed(city.isEmpty() ? here.book() : city, "", then, ""), why, model);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String held,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignInView.Typed typed = new SignInView.Typed(city, email, then, held);
        Optional<Jurisdiction> chosen = cities.named(city);
        if (chosen.isEmpty()) {
            return view.show(typed, Optional.of(SignInProblem.WRONG), model);
        }
        return switch (door.tryOut(chosen.get().id(), email, password, request.getRemoteAddr())) {
            case Answer.Welcome(SignedIn who) -> arrivals.arrive(request, who, then, held, model);
            case Answer.Wrong() -> again(response, 422, typed, SignInProblem.WRONG, model);
            case Answer.Wait(var until) -> again(response, 429, typed, SignInProblem.WAIT, model);
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        departures.leave(request);
        return "redirect:/sign-in";
    }

    private String again(
            HttpServletResponse response, int status, SignInView.Typed typed, SignInProblem problem, Model model) {
        response.setStatus(status);
        return view.show(typed, Optional.of(problem), model);
    }
}
