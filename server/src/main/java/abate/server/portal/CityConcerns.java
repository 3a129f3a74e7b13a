package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import abate.server.intake.Concerns;
import org.springframework.stereotype.Component;

/** What the city of a page takes reports about. */
@Component
class CityConcerns {

    private final Jurisdictions jurisdictions;
    private final Concerns concerns;

    CityConcerns(Jurisdictions jurisdictions, Concerns concerns) {
        this.jurisdictions = jurisdictions;
        this.concerns = concerns;
    }

    Concerns.Offered of(JurisdictionId city) {
        return concerns.of(jurisdictions.of(city).book());
    }
}
