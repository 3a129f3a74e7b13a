package abate.server.accounts;

import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments in words, by the city's own clock: "Tuesday, March 3, 2026, 9:05 AM". */
@Component
class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy, h:mm a", Locale.US);

    private final Jurisdictions jurisdictions;

    Days(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    String inWords(JurisdictionId jurisdiction, Instant moment) {
        ZoneId zone = jurisdictions.of(jurisdiction).zone();
        return WORDS.withZone(zone).format(moment);
    }
}
