package abate.server.casefile;

import abate.engine.matter.Refusal;
import java.util.List;

/** What came of an act somebody proposed. */
public sealed interface Outcome {

    /** The file as its reader should see it next. */
    CaseView view();

    /** The act is on file for good. */
    record Recorded(CaseView view) implements Outcome {}

    /** The law does not allow it; nothing is on file but that it was tried, by whom and why it was refused. */
    record Refused(CaseView view, List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** Someone acted on the file since it was seen; nothing is recorded, and the reader should look again. */
    record Changed(CaseView view) implements Outcome {}
}
