package abate.server.accounts;

import abate.server.accounts.SignInPage.SignInProblem;
import abate.server.database.Jurisdiction;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the sign-in page. */
@Component
class SignInView {

    static final String DEMO = "demo";

    /** What the person has typed so far, but for the password. */
    record Typed(String city, String email, String then, String held) {}

    private final Cities cities;
    private final DemoStaff demoStaff;
    private final boolean demo;

    SignInView(Cities cities, DemoStaff demoStaff, Environment environment) {
        this.cities = cities;
        this.demoStaff = demoStaff;
        this.demo = environment.acceptsProfiles(Profiles.of(DEMO));
    }

    String show(Typed typed, Optional<SignInProblem> problem, Model model) {
        Optional<Jurisdiction> city = cities.named(typed.city());
        if (city.isEmpty()) {
            return "accounts/no-city";
        }
        List<StaffMember> cast = demo ? demoStaff.list(city.get().id()) : List.of();
        model.addAttribute(
                "page",
                new SignInPage(cities.all(), city.get(), typed.email(), typed.then(), typed.held(), problem, cast));
        return "accounts/sign-in";
    }
}
