package abate.server.desk.acts;

import abate.server.database.JurisdictionId;
import abate.server.hearings.Examiner;
import abate.server.hearings.Examiners;
import abate.server.operations.OfficialTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The panels of each jurisdiction: so far its hearing examiners. */
@Component
public class Rosters {
    private static final String HEARING_EXAMINERS = "hearing_examiners";

    private final Examiners examiners;
    private final OfficialTime time;

    Rosters(Examiners examiners, OfficialTime time) {
        this.examiners = examiners;
        this.time = time;
    }

    /** Whoever serves today, in the order of their turns; nobody on a panel that is not kept here. */
    public Roster of(JurisdictionId jurisdiction) {
        return panel -> panel.equals(HEARING_EXAMINERS) ? members(jurisdiction) : List.of();
    }

    private List<Roster.Member> members(JurisdictionId jurisdiction) {
        LocalDate today = time.today(jurisdiction);
        Optional<UUID> next = examiners.next(jurisdiction, today).map(Examiner::id);
        return examiners.rotation(jurisdiction, today).stream()
                .map(examiner -> new Roster.Member(
                        examiner.id().toString(),
                        examiner.name(),
                        examiner.employee(),
                        next.equals(Optional.of(examiner.id()))))
                .toList();
    }
}
