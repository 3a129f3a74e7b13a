package abate.server.casefile;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.Actor;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Deed;
import abate.engine.matter.Refusal;
import abate.server.books.Bookshelf;
import abate.server.database.JurisdictionId;
import abate.server.hearings.Examiners;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;

/**
 * Lets acts in, one file at a time under its lock: loads the acts, judges the new ones upon them, and writes them with
 * all that follows, or notes the refusal.
 */
final class Door {
    private final FileRows files;
    private final ActRows acts;
    private final RequestRows requests;
    private final Recorder recorder;
    private final Bookshelf books;
    private final Examiners examiners;

    Door(JdbcClient jdbc, Recorder recorder, Bookshelf books, Examiners examiners) {
        this.files = new FileRows(jdbc);
        this.acts = new ActRows(jdbc);
        this.requests = new RequestRows(jdbc);
        this.recorder = recorder;
        this.books = books;
        this.examiners = examiners;
    }

    /** What somebody asks for. */
    record Asking(
            JurisdictionId jurisdiction,
            CaseFileId file,
            long seen,
            List<Deed> deeds,
            LocalDate on,
            Actor actor,
            UUID key,
            LocalDate today,
            Instant at) {
        Asking {
            deeds = List.copyOf(deeds);
            if (deeds.isEmpty() || actor.id().equals(Actor.LAW.id())) {
                throw new IllegalArgumentException("someone must do something");
            }
        }
    }

    /** What somebody's acts come to when judged. */
    private sealed interface Judged {
        record Fit(List<Act> acts, Map<Long, List<UUID>> assigned) implements Judged {}

        record Unfit(Deed deed, List<Refusal> refusals) implements Judged {}
    }

    Outcome let(Asking asked, TransactionStatus transaction) {
        JurisdictionId j = asked.jurisdiction();
        Stored file = files.lock(j, asked.file()).orElseThrow(() -> new UnknownCaseFile(asked.file()));
        List<Act> onFile = acts.of(j, asked.file());
        LocalDate today = asked.today().isBefore(file.keptTo()) ? file.keptTo() : asked.today();
        byte[] what = RequestRows.hash(asked.deeds(), asked.on(), asked.actor());
        Optional<RequestRows.Asked> before = requests.find(j, asked.key());
        if (before.isPresent()) {
            CaseView view = view(file, onFile, today);
            return before.get().same(asked.file(), what) ? new Outcome.Recorded(view) : new Outcome.Changed(view);
        }
        if (Stored.lastOfAPerson(onFile) > asked.seen()) {
            return new Outcome.Changed(view(file, onFile, today));
        }
        Kept kept = Kept.upTo(book(file), onFile, file.keptTo(), today);
        List<Act> upToDate = join(onFile, kept.notes());
        return switch (judge(asked, file, upToDate, kept.state(), today)) {
            case Judged.Unfit(Deed deed, List<Refusal> why) ->
                refused(asked, deed, why, view(file, onFile, today), today);
            case Judged.Fit fit -> {
                Object here = transaction.createSavepoint();
                requests.add(
                        j,
                        asked.key(),
                        asked.file(),
                        what,
                        fit.acts().getFirst().number());
                Recorder.Change change = change(file, onFile, kept, fit, today, asked.at());
                List<Refusal> unprinted = recorder.write(j, file, change);
                if (!unprinted.isEmpty()) {
                    transaction.rollbackToSavepoint(here);
                    yield refused(asked, asked.deeds().getLast(), unprinted, view(file, onFile, today), today);
                }
                fit.assigned()
                        .forEach((act, all) -> all.forEach(
                                who -> examiners.assigned(j, who, asked.file().value(), act, today)));
                yield new Outcome.Recorded(view(file, change.all(), change.state()));
            }
        };
    }

    private Book book(Stored file) {
        return books.byId(file.book());
    }

    private Judged judge(Asking asked, Stored file, List<Act> onFile, CaseState now, LocalDate today) {
        Panels panels = new Panels(examiners);
        List<Act> all = new ArrayList<>(onFile);
        Map<Long, List<UUID>> assigned = new HashMap<>();
        CaseState state = now;
        for (Deed deed : asked.deeds()) {
            List<Refusal> refusals =
                    new ArrayList<>(DoorCheck.refusals(state, all, deed, asked.on(), today, asked.actor()));
            Panels.Filled filled = panels.fill(asked.jurisdiction(), state, all, deed, today);
            refusals.addAll(filled.refusals());
            if (!refusals.isEmpty()) {
                return new Judged.Unfit(deed, refusals);
            }
            Act act = new Act(
                    all.isEmpty() ? 1 : all.getLast().number() + 1, today, asked.on(), asked.actor(), filled.deed());
            switch (CaseLaw.judge(book(file), all, act)) {
                case CaseLaw.Judgment.Refused refused -> {
                    return new Judged.Unfit(deed, refused.refusals());
                }
                case CaseLaw.Judgment.Allowed allowed -> state = allowed.after();
            }
            all.add(act);
            assigned.put(act.number(), filled.assigned());
        }
        return new Judged.Fit(all.subList(onFile.size(), all.size()), assigned);
    }

    private Recorder.Change change(
            Stored file, List<Act> onFile, Kept before, Judged.Fit fit, LocalDate today, Instant at) {
        List<Act> acted = join(join(onFile, before.notes()), fit.acts());
        Kept after = Kept.upTo(book(file), acted, today, today);
        NavigableMap<LocalDate, CaseState> states = new TreeMap<>(before.states());
        states.putAll(after.states());
        List<Act> all = join(acted, after.notes());
        return new Recorder.Change(book(file), all, all.size() - onFile.size(), states, at);
    }

    private Outcome refused(Asking asked, Deed deed, List<Refusal> why, CaseView view, LocalDate today) {
        requests.refused(asked.jurisdiction(), asked.file(), deed, asked.actor(), why, today, asked.at());
        return new Outcome.Refused(view, why);
    }

    /** Opens a file with its first acts, which are facts and parties and ask for no judgment. */
    CaseView begin(Asking asked, Opening opening, String bookId) {
        JurisdictionId j = asked.jurisdiction();
        int year = asked.today().getYear();
        long place = files.nextPlace(j, year);
        Stored file = new Stored(
                asked.file(),
                String.format("%d-%05d", year, place),
                bookId,
                opening.parcelId(),
                asked.today(),
                null,
                0,
                Chain.beginning(asked.file()),
                asked.today(),
                null,
                false,
                "",
                "",
                "");
        files.add(j, file, year, place, opening.intakeReport());
        requests.add(j, asked.key(), asked.file(), RequestRows.hash(asked.deeds(), asked.on(), asked.actor()), 1);
        List<Act> first = new ArrayList<>();
        for (Deed deed : asked.deeds()) {
            first.add(new Act(first.size() + 1L, asked.today(), asked.on(), asked.actor(), deed));
        }
        NavigableMap<LocalDate, CaseState> states = new TreeMap<>();
        states.put(asked.today(), CaseLaw.fold(book(file), first, asked.today()));
        Recorder.Change change = new Recorder.Change(book(file), first, first.size(), states, asked.at());
        recorder.write(j, file, change);
        return view(file, first, change.state());
    }

    /** Notes what happened by operation of law up to a day, with all that follows; how many notes were made. */
    int keep(JurisdictionId j, CaseFileId id, LocalDate day, Instant at) {
        Stored file = files.lock(j, id).orElseThrow(() -> new UnknownCaseFile(id));
        if (!day.isAfter(file.keptTo())) {
            return 0;
        }
        List<Act> onFile = acts.of(j, id);
        Kept kept = Kept.upTo(book(file), onFile, file.keptTo(), day);
        List<Act> all = join(onFile, kept.notes());
        recorder.write(
                j, file, new Recorder.Change(book(file), all, kept.notes().size(), kept.states(), at));
        return kept.notes().size();
    }

    Optional<CaseView> view(JurisdictionId j, CaseFileId id, LocalDate day) {
        return files.find(j, id).map(file -> view(file, acts.of(j, id), day));
    }

    private CaseView view(Stored file, List<Act> all, LocalDate day) {
        List<Act> known =
                all.stream().filter(act -> !act.recorded().isAfter(day)).toList();
        return view(file, known, CaseLaw.fold(book(file), known, day));
    }

    private static CaseView view(Stored file, List<Act> known, CaseState state) {
        return new CaseView(
                file.id(),
                file.number(),
                file.parcelId(),
                state,
                known,
                known.isEmpty() ? 0 : known.getLast().number(),
                Stored.closedOn(known) != null);
    }

    private static List<Act> join(List<Act> some, List<Act> more) {
        List<Act> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
