package abate.server.casefile;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.server.books.Bookshelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one file agrees with itself.
 *
 * @param state what its acts come to; empty where they cannot be read
 * @param wrong what does not agree, in words
 */
record FileProof(Stored file, Optional<CaseState> state, List<String> wrong) {

    static FileProof of(Stored file, List<ActRows.Row> rows, DocketLines docket, Bookshelf books) {
        List<String> wrong = new ArrayList<>(chain(file, rows));
        try {
            Book book = books.byId(file.book());
            List<Act> acts = rows.stream().map(ActRows.Row::act).toList();
            CaseState state = CaseLaw.fold(book, acts, file.keptTo());
            wrong.addAll(derived(file, book, acts, state, docket));
            return new FileProof(file, Optional.of(state), wrong);
        } catch (RuntimeException unreadable) {
            wrong.add("its acts cannot be read (" + unreadable.getClass().getSimpleName() + ")");
            return new FileProof(file, Optional.empty(), wrong);
        }
    }

    private static List<String> chain(Stored file, List<ActRows.Row> rows) {
        byte[] head = Chain.beginning(file.id());
        long number = 0;
        for (ActRows.Row row : rows) {
            number++;
            if (row.number() != number) {
                return List.of("act " + number + " is missing");
            }
            byte[] hash = hash(head, row);
            if (!Arrays.equals(row.previous(), head) || !Arrays.equals(row.hash(), hash)) {
                return List.of("act " + number + " is not what was recorded");
            }
            head = hash;
        }
        if (number != file.lastAct() || !Arrays.equals(head, file.lastHash())) {
            return List.of("its last act is not the last that was recorded");
        }
        return List.of();
    }

    private static byte[] hash(byte[] previous, ActRows.Row row) {
        return Chain.next(
                previous, ActText.head(row.number(), row.recorded(), row.on(), row.actor(), row.at()), row.deed());
    }

    private static List<String> derived(Stored file, Book book, List<Act> acts, CaseState state, DocketLines docket) {
        List<String> wrong = new ArrayList<>();
        if (!DocketLines.of(state, acts).equals(docket)) {
            wrong.add("its docket is not what follows from its acts");
        }
        Stored expected = Recorder.kept(file, book, acts, state, file.lastHash());
        if (!sameRow(expected, file)) {
            wrong.add("its entry in the list of files is not what follows from its acts");
        }
        if (!Kept.unnoted(state, acts).isEmpty()) {
            wrong.add("what happened by operation of law is not noted");
        }
        return wrong;
    }

    /** The hash of the last act is the chain's to prove. */
    private static boolean sameRow(Stored one, Stored other) {
        return one.lastAct() == other.lastAct()
                && Objects.equals(one.closed(), other.closed())
                && Objects.equals(one.due(), other.due())
                && one.moving() == other.moving()
                && one.address().equals(other.address())
                && one.apn().equals(other.apn())
                && one.search().equals(other.search());
    }
}
