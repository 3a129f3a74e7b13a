package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the acts of a file were judged by all that was said, for a fold of what one reader is told: an act is in question for
 * that reader where it is in truth (RE-34).
 */
record Judged(Map<Long, List<Refusal>> byAct) {
    /** Every act is judged by what the fold itself is told. */
    static final Judged ANEW = new Judged(Map.of());

    private static final Refusal UNTOLD = Refusal.of(
            new Words(
                    "The reason rests on something that is confidential.",
                    "La razón se basa en algo que es confidencial."),
            Authority.NONE);

    /** As the acts were judged in that state. */
    static Judged as(CaseState truth) {
        Map<Long, List<Refusal>> byAct = new HashMap<>();
        for (Entry entry : truth.timeline()) {
            if (entry.done() != null && entry.number() != 0) {
                byAct.put(entry.number(), entry.inQuestion());
            }
        }
        return new Judged(byAct);
    }

    /** As many reasons as in truth, in the words that stand in what is told; where those differ, no words tell why. */
    List<Refusal> inTruth(long act, List<Refusal> asTold) {
        List<Refusal> inTruth = byAct.get(act);
        return inTruth == null
                ? asTold
                : inTruth.stream()
                        .map(refusal -> asTold.contains(refusal) ? refusal : UNTOLD)
                        .toList();
    }
}
