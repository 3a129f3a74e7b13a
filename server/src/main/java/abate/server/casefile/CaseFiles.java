package abate.server.casefile;

import abate.engine.book.Book;
import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.matter.Reader;
import abate.engine.value.Kind;
import abate.server.books.Bookshelf;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.Tenants;
import abate.server.hearings.Examiners;
import abate.server.ledger.Ledger;
import abate.server.letters.Letters;
import abate.server.operations.OfficialTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door to case files: everything that changes a case goes through {@link #perform}, which records the act with
 * all that follows from it (ledger, docket, letters) or nothing.
 */
@Component
public class CaseFiles {
    private final Tenants tenants;
    private final Bookshelf books;
    private final OfficialTime time;
    private final Door door;
    private final FileRows files;
    private final RequestRows requests;
    private final SummaryRows summaries;

    public CaseFiles(
            Tenants tenants,
            JdbcClient jdbc,
            Bookshelf books,
            OfficialTime time,
            Ledger ledger,
            Letters letters,
            Examiners examiners,
            Outbox outbox) {
        this.tenants = tenants;
        this.books = books;
        this.time = time;
        this.door = new Door(jdbc, new Recorder(jdbc, ledger, letters, outbox), books, examiners);
        this.files = new FileRows(jdbc);
        this.requests = new RequestRows(jdbc);
        this.summaries = new SummaryRows(jdbc);
    }

    /**
     * Opens a case file today, with the next number of the jurisdiction's year. Asked again with the same key it gives
     * back the file that stands.
     *
     * @throws IllegalArgumentException for an actor who is not of the staff, a fact the book does not know, or parties
     *     that share an id: faults of the caller
     */
    public CaseView open(JurisdictionId jurisdiction, Opening opening, Actor actor, UUID key) {
        Book book = books.of(jurisdiction);
        refuseFaults(book, opening, actor);
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed.FactsFound(opening.facts()));
        opening.parties().forEach(party -> deeds.add(new Deed.PartyNamed(party)));
        LocalDate today = time.today(jurisdiction);
        CaseFileId id = new CaseFileId(Ids.next());
        Door.Asking asked = new Door.Asking(jurisdiction, id, 0, deeds, today, actor, key, today, now());
        return tenants.in(jurisdiction, () -> {
            Optional<CaseView> standing = standing(jurisdiction, key, today);
            return standing.orElseGet(() -> door.begin(asked, opening, book.id()));
        });
    }

    private Optional<CaseView> standing(JurisdictionId jurisdiction, UUID key, LocalDate today) {
        files.holdCounter(jurisdiction, today.getYear());
        return requests.find(jurisdiction, key)
                .flatMap(asked -> door.view(jurisdiction, new CaseFileId(asked.file()), today));
    }

    private static void refuseFaults(Book book, Opening opening, Actor actor) {
        opening.facts().forEach((name, value) -> {
            Kind kind = book.facts().get(name);
            if (kind == null || !DoorCheck.fits(kind, value)) {
                throw new IllegalArgumentException("the book has no such fact: " + name);
            }
        });
        long ids = opening.parties().stream().map(Party::id).distinct().count();
        if (ids != opening.parties().size() || !DoorCheck.keepsFiles(actor)) {
            throw new IllegalArgumentException("a file is opened by the staff, with every party once");
        }
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
        LocalDate today = time.today(jurisdiction);
        Door.Asking asked = new Door.Asking(jurisdiction, file, seen, deeds, on, actor, key, today, now());
        return tenants.in(jurisdiction, transaction -> door.let(asked, transaction));
    }

    /** Closes a file; refused with everything that still holds it open. Any later act opens it again. */
    public Outcome close(JurisdictionId jurisdiction, CaseFileId file, long seen, String note, Actor actor, UUID key) {
        return perform(jurisdiction, file, seen, new Deed.FileClosed(note), time.today(jurisdiction), actor, key);
    }

    /** The file as of today; empty where the jurisdiction has none of that id. */
    public Optional<CaseView> view(JurisdictionId jurisdiction, CaseFileId file) {
        return view(jurisdiction, file, time.today(jurisdiction));
    }

    /** The file as it was seen at the end of an earlier day: nothing recorded later shows. */
    public Optional<CaseView> view(JurisdictionId jurisdiction, CaseFileId file, LocalDate asOf) {
        return tenants.in(jurisdiction, () -> door.view(jurisdiction, file, asOf));
    }

    /** The file as of today, as far as that reader may see it: how every face reads. */
    public Optional<CaseView> read(JurisdictionId jurisdiction, CaseFileId file, Reader reader) {
        return view(jurisdiction, file).map(view -> view.asReadBy(reader));
    }

    /** The file as it was seen at the end of an earlier day, as far as that reader may see it. */
    public Optional<CaseView> read(JurisdictionId jurisdiction, CaseFileId file, LocalDate asOf, Reader reader) {
        return view(jurisdiction, file, asOf).map(view -> view.asReadBy(reader));
    }

    /** The file of that number, such as {@code 2026-00417}; empty where there is none. */
    public Optional<CaseFileId> byNumber(JurisdictionId jurisdiction, String number) {
        return tenants.in(jurisdiction, () -> files.byNumber(jurisdiction, number));
    }

    /** The files that match, the newest first. */
    public List<CaseSummary> search(JurisdictionId jurisdiction, CaseSearch search) {
        return tenants.in(jurisdiction, () -> summaries.search(jurisdiction, search));
    }

    /** The files about that parcel, the newest first. */
    public List<CaseSummary> ofParcel(JurisdictionId jurisdiction, UUID parcelId) {
        return tenants.in(jurisdiction, () -> summaries.ofParcel(jurisdiction, parcelId));
    }

    /** What the daily run does to case files. */
    public Keeping keeping() {
        return new Keeping(tenants, files, door, this::now);
    }

    /** As a database keeps it. */
    private Instant now() {
        return time.now().truncatedTo(ChronoUnit.MICROS);
    }
}
