package abate.server.accounts;

import abate.server.accounts.SignInPage.SignInProblem;
import abate.server.database.Jurisdiction;
import abate.server.operations.Mode;
import abate.server.operations.Run;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the sign-in page. */
@Component
class SignInView {

    /** What the person has typed so far, but for the password. */
    record Typed(String city, String email, String then, String held) {}

    private final Cities cities;
    private final DemoStaff demoStaff;
    private final boolean demo;

    SignInView(Cities cities, DemoStaff demoStaff, Run run) {
        this.cities = cities;
        this.demoStaff = demoStaff;
        this.demo = run.mode() == Mode.DEMO;
    }

    String show(Typed typed, Optional<SignInProblem> problem, Model model) {
        Optional<Jurisdiction> city = cities.named(typed.city());
        if (city.isEmpty()) {
            return "accounts/no-city";
        }
        List<StaffMember> cast = demo ? demoStaff.list(city.get().id()) : List.of();
        model.addAttribute(
                "signIn",
                new SignInPage(cities.all(), city.get(), typed.email(), typed.then(), typed.held(), problem, cast));
        return "accounts/sign-in";
    }
}
