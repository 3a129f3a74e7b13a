package abate.server.pages;

import abate.server.operations.Mode;
import abate.server.operations.OfficialTime;
import abate.server.operations.Run;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Fills the frame of a page from the request. */
@Component
class Pages {
    private final boolean demo;
    private final Cities cities;
    private final OfficialTime time;
    private final Assets assets;

    Pages(Run run, Cities cities, OfficialTime time, Assets assets) {
        this.demo = run.mode() == Mode.DEMO;
        this.cities = cities;
        this.time = time;
        this.assets = assets;
    }

    Page of(HttpServletRequest request) {
        City city = cities.current(request);
        return new Page(
                LanguageChoice.of(request),
                city,
                others(city),
                demo,
                today(city),
                address(request),
                person(),
                csrf(request),
                assets.base());
    }

    private List<City> others(City current) {
        return cities.all().stream().filter(city -> !city.equals(current)).toList();
    }

    private LocalDate today(City city) {
        return city.jurisdiction().map(time::today).orElseGet(() -> LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
    }

    private static Page.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Page.Csrf(token.getParameterName(), token.getToken())
                : new Page.Csrf("_csrf", "");
    }

    private static Optional<String> person() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Person person
                ? Optional.of(person.name())
                : Optional.empty();
    }

    /** After an answer to a form the address is the form's own; its query may then be asked for again in a link. */
    private static String address(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang=") && !part.startsWith("city="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
    }
}
