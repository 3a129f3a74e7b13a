package abate.server.casefile;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.server.database.JurisdictionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one door to case files: everything that changes a case goes through {@link #perform}, which records the act with
 * all that follows from it (ledger, docket, letters) or nothing.
 */
public class CaseFiles {

    /**
     * Opens a case file today, with the next number of the jurisdiction's year. Asked again with the same key it gives
     * back the file that stands.
     *
     * @throws IllegalArgumentException for a fact the book does not know or two parties of one id: a fault of the caller
     */
    public CaseView open(JurisdictionId jurisdiction, Opening opening, Actor actor, UUID key) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #perform(JurisdictionId, CaseFileId, long, List, LocalDate, Actor, UUID)}, for one deed. */
    public Outcome perform(
            JurisdictionId jurisdiction, CaseFileId file, long seen, Deed deed, LocalDate on, Actor actor, UUID key) {
        return perform(jurisdiction, file, seen, List.of(deed), on, actor, key);
    }

    /**
     * Records these deeds, all or none, judged one after the other.
     *
     * @param seen the {@link CaseView#lastNumber} of what the actor saw
     * @param on the day from which they count; a day to come is refused
     * @param key made with the form; the same key again gives the same answer and records nothing more
     * @throws UnknownCaseFile where the jurisdiction has no such file
     */
    public Outcome perform(
            JurisdictionId jurisdiction,
            CaseFileId file,
            long seen,
            List<Deed> deeds,
            LocalDate on,
            Actor actor,
            UUID key) {
        throw new UnsupportedOperationException();
    }

    /** Closes a file; refused with everything that still holds it open. Any later act opens it again. */
    public Outcome close(JurisdictionId jurisdiction, CaseFileId file, long seen, String note, Actor actor, UUID key) {
        throw new UnsupportedOperationException();
    }

    /** The file as of today; empty where the jurisdiction has none of that id. */
    public Optional<CaseView> view(JurisdictionId jurisdiction, CaseFileId file) {
        throw new UnsupportedOperationException();
    }

    /** The file as it was seen at the end of an earlier day: nothing recorded later shows. */
    public Optional<CaseView> view(JurisdictionId jurisdiction, CaseFileId file, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** The file of that number, such as {@code 2026-00417}; empty where there is none. */
    public Optional<CaseFileId> byNumber(JurisdictionId jurisdiction, String number) {
        throw new UnsupportedOperationException();
    }

    /** The files that match, the newest first. */
    public List<CaseSummary> search(JurisdictionId jurisdiction, CaseSearch search) {
        throw new UnsupportedOperationException();
    }

    /** The files about that parcel, the newest first. */
    public List<CaseSummary> ofParcel(JurisdictionId jurisdiction, UUID parcelId) {
        throw new UnsupportedOperationException();
    }
}
