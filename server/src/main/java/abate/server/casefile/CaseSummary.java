package abate.server.casefile;

import abate.engine.book.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case file in a list.
 *
 * @param address where it is; empty where it is not on file
 * @param apn the parcel number; empty where it is not on file
 * @param closed the day it was closed; null while it is open
 * @param matters its matters, in the order they were opened
 * @param nextDay the first day of a clock still running; null for none
 */
public record CaseSummary(
        CaseFileId id,
        String number,
        @Nullable UUID parcelId,
        String address,
        String apn,
        LocalDate opened,
        @Nullable LocalDate closed,
        List<Stage> matters,
        @Nullable LocalDate nextDay) {
    public CaseSummary {
        matters = List.copyOf(matters);
    }

    /** Where one matter stands: the state by its name in the book, and the sentence that says it. */
    public record Stage(
            String matter,
            String procedure,
            Words title,
            String state,
            Words sentence,
            LocalDate since,
            boolean closed) {}
}
