package abate.server.pages;

import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Which city's pages are asked for. */
@Component
class Cities {
    private static final Logger LOG = LoggerFactory.getLogger(Cities.class);
    private static final long KEPT_NANOS = 5_000_000_000L;

    private final Jurisdictions jurisdictions;
    private volatile Answer answer = new Answer(List.of(), System.nanoTime() - KEPT_NANOS, false);

    Cities(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /**
     * That of whoever is signed in; else the one the page belongs to, such as that of a letter; else the one the visitor
     * chose; else the first that was registered here.
     */
    City current(HttpServletRequest request) {
        return signedIn()
                .or(() -> CityChoice.shown(request))
                .map(this::numbered)
                .or(() -> CityChoice.of(request).flatMap(this::named))
                .or(() -> all().stream().findFirst())
                .orElse(City.NONE);
    }

    private static Optional<JurisdictionId> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Person person
                ? Optional.of(person.jurisdiction())
                : Optional.empty();
    }

    /** That city and never another, even one registered a moment ago. */
    private City numbered(JurisdictionId id) {
        return all().stream()
                .filter(city -> city.jurisdiction().filter(id::equals).isPresent())
                .findFirst()
                .orElseGet(() -> City.of(jurisdictions.of(id)));
    }

    private Optional<City> named(String book) {
        return all().stream().filter(city -> city.book().equals(book)).findFirst();
    }

    /** Every city served here, the first registered first; those last known while the database is away. */
    List<City> all() {
        Answer known = answer;
        long now = System.nanoTime();
        if (now - known.at < KEPT_NANOS && (known.failed || !known.cities.isEmpty())) {
            return known.cities;
        }
        try {
            List<City> cities = jurisdictions.all().stream().map(City::of).toList();
            answer = new Answer(cities, now, false);
            return cities;
        } catch (DataAccessException away) {
            LOG.warn("the cities could not be read; showing those last known", away);
            // Remembered too, or every page would wait again for what does not answer.
            answer = new Answer(known.cities, System.nanoTime(), true);
            return known.cities;
        }
    }

    private record Answer(List<City> cities, long at, boolean failed) {}
}
