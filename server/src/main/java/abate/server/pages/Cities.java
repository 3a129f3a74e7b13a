package abate.server.pages;

import abate.server.database.Jurisdictions;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Which city's pages are asked for: that of whoever is signed in, else the first that was registered here. */
@Component
class Cities {
    private static final Logger LOG = LoggerFactory.getLogger(Cities.class);
    private static final long KEPT_NANOS = 5_000_000_000L;

    private final Jurisdictions jurisdictions;
    private volatile Answer answer = new Answer(City.NONE, System.nanoTime() - KEPT_NANOS, false);

    Cities(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /** That of whoever is signed in, else the public's. */
    City current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Person person ? of(person) : ofThePublic();
    }

    private City of(Person person) {
        try {
            return City.of(jurisdictions.of(person.jurisdiction()));
        } catch (DataAccessException away) {
            LOG.warn("the city of a signed-in person could not be read; showing the last one known", away);
            return answer.city;
        }
    }

    /** The last known one while the database is away, so that even then a page can say so. */
    private City ofThePublic() {
        Answer known = answer;
        long now = System.nanoTime();
        if (now - known.at < KEPT_NANOS
                && (known.failed || known.city.jurisdiction().isPresent())) {
            return known.city;
        }
        try {
            City city = jurisdictions.all().stream()
                    .min(Comparator.comparingLong(each -> each.id().value()))
                    .map(City::of)
                    .orElse(City.NONE);
            answer = new Answer(city, now, false);
            return city;
        } catch (DataAccessException away) {
            LOG.warn("the city could not be read; showing the last one known", away);
            // Remembered too, or every page would wait again for what does not answer.
            answer = new Answer(known.city, System.nanoTime(), true);
            return known.city;
        }
    }

    private record Answer(City city, long at, boolean failed) {}
}
