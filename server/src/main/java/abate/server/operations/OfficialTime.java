package abate.server.operations;

import abate.server.database.JurisdictionId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What day it officially is. The faces, the door to case files and the daily run ask here and hand the day down as an
 * argument; nothing below them asks.
 */
public interface OfficialTime {

    /** The day it is in that city or county, by its own zone. */
    LocalDate today(JurisdictionId jurisdiction);

    /** The moment something is recorded. */
    Instant now();
}
