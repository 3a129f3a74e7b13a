package abate.server.desk.casefile;

import abate.engine.matter.CaseState;
import abate.engine.matter.Delivery;
import abate.engine.matter.Done;
import abate.engine.matter.Matter;
import abate.engine.service.Completion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Letters of a matter that are issued and not served on everyone yet. */
public final class Unserved {
    private Unserved() {}

    /** The latest letter of each kind with those it has not reached. */
    public static Map<Done, List<Delivery>> open(CaseState file, Matter matter) {
        Map<Done, List<Delivery>> open = new LinkedHashMap<>();
        for (Delivery delivery : file.deliveries(matter)) {
            Done letter = delivery.letter();
            if (delivery.completion() instanceof Completion.Open
                    && letter.equals(matter.latest(letter.rule().name()))) {
                open.computeIfAbsent(letter, issued -> new ArrayList<>()).add(delivery);
            }
        }
        return open;
    }
}
