package abate.server.casefile;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseState;
import abate.engine.matter.Refusal;
import abate.server.database.JurisdictionId;
import abate.server.ledger.Ledger;
import abate.server.letters.Letter;
import abate.server.letters.Letters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes acts with all that follows from them, in the transaction under way: chain, ledger, docket, letters, outbox. */
final class Recorder {
    private final FileRows files;
    private final ActRows acts;
    private final DocketRows docket;
    private final Ledger ledger;
    private final LetterPress press;
    private final Outbox outbox;

    Recorder(JdbcClient jdbc, Ledger ledger, Letters letters, Outbox outbox) {
        this.files = new FileRows(jdbc);
        this.acts = new ActRows(jdbc);
        this.docket = new DocketRows(jdbc);
        this.ledger = ledger;
        this.press = new LetterPress(letters);
        this.outbox = outbox;
    }

    /**
     * What is to be written.
     *
     * @param all every act of the file, with those to be added at the end
     * @param added how many of them are to be added
     * @param states as of every day on which money is to be booked, and as of the last, to which the file is kept
     */
    record Change(Book book, List<Act> all, int added, NavigableMap<LocalDate, CaseState> states, Instant at) {
        List<Act> fresh() {
            return all.subList(all.size() - added, all.size());
        }

        CaseState state() {
            return states.lastEntry().getValue();
        }
    }

    /** Writes it; where a letter cannot be made the reasons come back, and the caller takes back what was written. */
    List<Refusal> write(JurisdictionId j, Stored file, Change change) {
        byte[] head = acts.add(j, file.id(), file.lastHash(), change.fresh(), change.at());
        List<Letter> letters = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Act act : change.fresh()) {
            LetterPress.Printed printed = press.print(j, file, change, act);
            letters.addAll(printed.letters());
            refusals.addAll(printed.refusals());
        }
        if (refusals.isEmpty()) {
            change.states()
                    .forEach((day, state) ->
                            ledger.post(j, file.id().value(), Kept.postings(state, day), day, change.at()));
            docket.rewrite(j, file.id(), DocketLines.of(change.state(), change.all()));
            files.keep(j, kept(file, change, head));
            tell(j, file, change, letters);
        }
        return refusals;
    }

    private void tell(JurisdictionId j, Stored file, Change change, List<Letter> letters) {
        List<Outbox.Draft> drafts = new ArrayList<>();
        if (file.lastAct() == 0) {
            drafts.add(new Outbox.Draft(Outbox.Kind.FILE_OPENED, 0, null, null));
        }
        if (change.added() > 0) {
            drafts.add(new Outbox.Draft(
                    Outbox.Kind.ACTS_RECORDED, change.all().getLast().number(), null, null));
        }
        for (Letter letter : letters) {
            drafts.add(new Outbox.Draft(Outbox.Kind.LETTER_FROZEN, letter.actSeq(), letter.id(), letter.sha256()));
        }
        if (!drafts.isEmpty()) {
            outbox.add(j, file.id(), drafts, change.at());
        }
    }

    private static Stored kept(Stored file, Change change, byte[] head) {
        return kept(file, change.book(), change.all(), change.state(), head);
    }

    /** The row of a file as it follows from its acts. */
    static Stored kept(Stored file, Book book, List<Act> acts, CaseState state, byte[] head) {
        return new Stored(
                file.id(),
                file.number(),
                file.book(),
                file.parcelId(),
                file.opened(),
                Stored.closedOn(acts),
                acts.isEmpty() ? 0 : acts.getLast().number(),
                head,
                state.day(),
                Kept.due(book, acts, state),
                Kept.moves(state),
                DocketLines.fact(state, "address"),
                DocketLines.fact(state, "apn"),
                DocketLines.search(file.number(), state));
    }
}
