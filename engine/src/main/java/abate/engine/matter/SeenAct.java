package abate.engine.matter;

import abate.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An act as expressions read it: its day, who did it, its particulars and the days of its service.
 *
 * @param scope of the matter it belongs to
 */
record SeenAct(MatterScope scope, Done act) implements Value.Thing {
    @Override
    public Value get(String part) {
        return scope.part(act, part);
    }

    /** The particulars of the act that opened a child, frozen on the day it was done. */
    static Value frozen(CaseState file, Matter parent, Done by) {
        Value.Structure view = new SeenAct(new MatterScope(file, parent, by.on()), by);
        Map<String, Value> parts = new LinkedHashMap<>(by.particulars().map());
        for (String each : List.of("on", "who", "by")) {
            parts.put(each, view.get(each));
        }
        parts.put("act", Value.of(by.rule().name()));
        parts.put("procedure", Value.of(parent.procedure().name()));
        parts.put("matter", Value.of(parent.id()));
        return Value.of(parts);
    }
}
