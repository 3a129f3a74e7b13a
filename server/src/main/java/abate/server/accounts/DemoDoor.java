package abate.server.accounts;

import abate.server.accounts.AccountEvents.Kind;
import abate.server.accounts.AccountEvents.Who;
import abate.server.database.Jurisdiction;
import abate.server.database.Tenants;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click in as one of the made-up staff. Exists in a demonstration only; elsewhere the address is unknown. */
@Controller
@ConditionalOnProperty(name = "abate.mode", havingValue = "demo")
class DemoDoor {

    private final DemoStaff cast;
    private final Cities cities;
    private final Arrivals arrivals;
    private final Tenants tenants;
    private final AccountEvents events;
    private final OfficialTime time;

    DemoDoor(
            DemoStaff cast,
            Cities cities,
            Arrivals arrivals,
            Tenants tenants,
            AccountEvents events,
            OfficialTime time) {
        this.cast = cast;
        this.cities = cities;
        this.arrivals = arrivals;
        this.tenants = tenants;
        this.events = events;
        this.time = time;
    }

    @PostMapping("/sign-in/demo")
    String signIn(
            @RequestParam(defaultValue = "") String city,
            @RequestParam UUID account,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request) {
        Optional<SignedIn> who = cities.named(city).flatMap(chosen -> part(chosen, account));
        who.ifPresent(known -> note(known, request.getRemoteAddr()));
        return "redirect:"
                + who.map(known -> arrivals.arriveQuietly(request, known, then)).orElse("/sign-in");
    }

    private Optional<SignedIn> part(Jurisdiction city, UUID account) {
        return cast.list(city.id()).stream()
                .filter(member -> member.id().equals(account))
                .findFirst()
                .map(member -> new SignedIn(member.id(), member.name(), city.id(), member.roles()));
    }

    private void note(SignedIn who, String address) {
        tenants.in(
                who.jurisdiction(),
                () -> events.add(
                        who.jurisdiction(), time.now(), Kind.SIGNED_IN_DEMO, Who.self(who.account(), address), null));
    }
}
