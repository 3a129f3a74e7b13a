package abate.server.desk.words;

import abate.engine.matter.Reason;
import abate.engine.matter.Refusal;
import abate.engine.words.Language;
import java.util.List;

/**
 * What opens under "why?": a sentence, what it rests on, and the sentences behind it.
 *
 * @param cite the section and the rules; empty where none is cited
 * @param act the number of the act it rests on, 0 for none
 */
public record Because(String says, String cite, long act, List<Because> because) {
    public Because {
        because = List.copyOf(because);
    }

    /** The whole chain of a reason. */
    public static Because of(Reason reason) {
        return new Because(
                reason.says().in(Language.ENGLISH),
                reason.authority().toString(),
                reason.act(),
                reason.because().stream().map(Because::of).toList());
    }

    /** A refusal, which rests on its section alone. */
    public static Because of(Refusal refusal) {
        return new Because(
                refusal.says().in(Language.ENGLISH), refusal.authority().toString(), 0, List.of());
    }
}
