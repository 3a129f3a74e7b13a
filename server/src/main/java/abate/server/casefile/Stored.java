package abate.server.casefile;

import abate.engine.matter.Act;
import abate.engine.matter.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of a case file.
 *
 * @param lastHash the hash its next act is chained to
 * @param keptTo the day as of which its docket and ledger entries stand
 * @param due the first later day on which something happens or a clock changes; null for none
 * @param moving whether the words for a matter change from day to day by themselves
 */
record Stored(
        CaseFileId id,
        String number,
        String book,
        @Nullable UUID parcelId,
        LocalDate opened,
        @Nullable LocalDate closed,
        long lastAct,
        byte[] lastHash,
        LocalDate keptTo,
        @Nullable LocalDate due,
        boolean moving,
        String address,
        String apn,
        String search) {

    /** The number of the last act of a person; the law's own are nobody's. */
    static long lastOfAPerson(List<Act> acts) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (!(acts.get(i).deed() instanceof Deed.LawNoted)) {
                return acts.get(i).number();
            }
        }
        return 0;
    }

    /** The day a file was closed by the last act of a person; null where it is open. */
    static @Nullable LocalDate closedOn(List<Act> acts) {
        long last = lastOfAPerson(acts);
        return acts.stream()
                .filter(act -> act.number() == last && act.deed() instanceof Deed.FileClosed)
                .map(Act::recorded)
                .findFirst()
                .orElse(null);
    }
}
