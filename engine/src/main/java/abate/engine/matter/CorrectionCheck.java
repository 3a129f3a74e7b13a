package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import abate.engine.time.Dates;
import java.util.List;

/** What stands against a correction of an act. */
final class CorrectionCheck {
    private CorrectionCheck() {}

    /** Why the correction cannot be; empty where nothing stands against it. */
    static List<Refusal> refusals(OnFile onFile, Deed.Corrected correction) {
        Act wrong = onFile.asRecorded(correction.act());
        if (wrong == null || !OnFile.comesTooLate(correction, wrong)) {
            return List.of();
        }
        return List.of(Refusal.field(
                "on",
                Words.said(language -> language.pick("That act was put on file on ", "Ese acto se registró el ")
                        + Dates.say(wrong.recorded(), language)
                        + language.pick(
                                "; it cannot count from a later day. Strike it, and record it anew on its day.",
                                "; no puede contar desde una fecha posterior. Anúlelo y regístrelo de nuevo en su"
                                        + " fecha.")),
                Authority.NONE));
    }
}
