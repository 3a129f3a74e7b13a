package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.intake.Concern;
import abate.server.intake.Draft;
import abate.server.intake.Intake;
import abate.server.intake.Place;
import abate.server.intake.ReportStatus;
import abate.server.intake.Similar;
import abate.server.operations.OfficialTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Open reports close by that another resident may know of before reporting again. Only what anyone can see from the street
 * is shown: a report of what is inside would tell an owner that a tenant has complained.
 */
@Component
class NearbyReports {

    private static final int MOST = 5;

    private final Intake intake;
    private final CityConcerns concerns;
    private final OfficialTime time;

    NearbyReports(Intake intake, CityConcerns concerns, OfficialTime time) {
        this.intake = intake;
        this.concerns = concerns;
        this.time = time;
    }

    List<Similar> of(JurisdictionId city, Draft draft) {
        Place place = new Place(draft.address(), draft.unit(), draft.parcel(), draft.position());
        return intake.similar(city, place, time.now()).stream()
                .filter(similar -> concerns.of(city)
                        .named(similar.concern())
                        .filter(Concern::seenFromStreet)
                        .isPresent())
                .filter(similar -> similar.status() != ReportStatus.CLOSED && similar.status() != ReportStatus.DECLINED)
                .limit(MOST)
                .toList();
    }
}
