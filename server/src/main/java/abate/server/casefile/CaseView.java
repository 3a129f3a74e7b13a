package abate.server.casefile;

import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Disclosure;
import abate.engine.matter.Reader;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case file as it stands on a day.
 *
 * @param number as people call it: {@code 2026-00417}
 * @param parcelId the property it is about; null where there is none
 * @param state everything that follows from its acts under the book, as of that day
 * @param acts the acts recorded by that day, in the order of their numbers
 * @param lastNumber the number of the last of them; a form hands it back as what its reader had seen
 * @param closed closed by the last act of a person, and not reopened by a later one
 */
public record CaseView(
        CaseFileId id,
        String number,
        @Nullable UUID parcelId,
        CaseState state,
        List<Act> acts,
        long lastNumber,
        boolean closed) {
    public CaseView {
        acts = List.copyOf(acts);
    }

    /** The same file as that reader may see it: what the book withholds from them is in none of its parts. */
    public CaseView asReadBy(Reader reader) {
        List<Act> told = new Disclosure(state.book(), reader).of(acts);
        return told == acts
                ? this
                : new CaseView(id, number, parcelId, CaseLaw.asTold(state, acts, reader), told, lastNumber, closed);
    }

    /** An id no matter of the file has, for a matter to be opened next. */
    public String freshMatterId() {
        return "m" + (lastNumber + 1);
    }
}
