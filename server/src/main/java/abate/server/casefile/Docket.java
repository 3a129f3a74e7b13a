package abate.server.casefile;

import abate.server.database.JurisdictionId;
import java.time.LocalDate;
import java.util.List;

/** Every clock of every open case file, by day. */
public class Docket {

    /** The clocks whose day is from {@code from} to {@code to}, both included, in the order of their days; 1000 at most. */
    public List<DocketRow> between(JurisdictionId jurisdiction, LocalDate from, LocalDate to, DocketFilter filter) {
        throw new UnsupportedOperationException();
    }
}
