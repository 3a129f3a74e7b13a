package abate.server.portal;

import abate.server.intake.Concern;
import abate.server.intake.Concerns;
import abate.server.intake.ReportStatus;
import abate.server.intake.Similar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A report close by, as another resident may see it: the kind of trouble, how far, since when and how it stands.
 *
 * @param feet how far away, in steps of ten
 */
public record NearbyRow(Concern concern, boolean sameParcel, int feet, LocalDate since, ReportStatus status) {

    private static final double FEET_PER_METER = 3.28084;
    private static final int STEP = 10;

    static NearbyRow of(Similar similar, Concerns.Offered offered, ZoneId zone) {
        return new NearbyRow(
                offered.named(similar.concern()).orElseThrow(),
                similar.sameParcel(),
                (int) Math.round(similar.meters() * FEET_PER_METER / STEP) * STEP,
                LocalDate.ofInstant(similar.receivedAt(), zone),
                similar.status());
    }

    /** The words for how it stands. */
    public String statusKey() {
        return "portal.status." + status.name().toLowerCase(Locale.ROOT) + ".short";
    }
}
