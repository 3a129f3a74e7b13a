package abate.server.desk.form;

import abate.engine.matter.Refusal;
import abate.server.desk.words.Because;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the way of a form: what could not be read, beside its question, and what the law refuses.
 *
 * @param beside by the name of the control
 * @param onTop what is about the act as a whole
 */
public record Troubles(Map<String, String> beside, List<Because> onTop) {
    /** Nothing stands in the way. */
    public static final Troubles NONE = new Troubles(Map.of(), List.of());

    public Troubles {
        beside = Map.copyOf(beside);
        onTop = List.copyOf(onTop);
    }

    /** Answers that could not be read. */
    public static Troubles reading(Map<String, String> beside) {
        return new Troubles(beside, List.of());
    }

    /**
     * Refusals of the law: beside the question they are about, else on top.
     *
     * @param controls the name of the control for each particular of the deed that the form asks
     */
    static Troubles refused(List<Refusal> refusals, Map<String, String> controls) {
        Map<String, String> beside = new LinkedHashMap<>();
        List<Because> onTop = new ArrayList<>();
        for (Refusal refusal : refusals) {
            String control = controls.get(refusal.field());
            if (control == null) {
                onTop.add(Because.of(refusal));
            } else {
                beside.merge(control, refusal.toString(), (one, other) -> one + " " + other);
            }
        }
        return new Troubles(beside, onTop);
    }

    boolean any() {
        return !beside.isEmpty() || !onTop.isEmpty();
    }

    /** What is wrong with one answer; empty where nothing is. */
    public String of(String control) {
        return beside.getOrDefault(control, "");
    }
}
