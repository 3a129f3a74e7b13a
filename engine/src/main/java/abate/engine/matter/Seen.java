package abate.engine.matter;

import abate.engine.expression.Expression;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is read of a matter from outside it, of a delivery, and of the act that opened a matter. */
final class Seen {
    private Seen() {}

    /** A matter as other matters of the file see it: where it stands and what its procedure shows. */
    static Value.Structure of(CaseState file, Matter m, LocalDate now) {
        return part -> switch (part) {
            case "id" -> Value.of(m.id());
            case "state" -> Value.of(m.state());
            case "closed" -> Value.of(m.isClosed());
            case "opened_on" -> Value.of(m.opened());
            case "closed_on" -> m.isClosed() ? Value.of(m.since()) : Value.ABSENT;
            case "title" -> Value.of(m.procedure().title().english());
            default -> {
                Expression shown = m.procedure().shows().get(part);
                yield shown == null ? Value.ABSENT : shown.in(new MatterScope(file, m, now));
            }
        };
    }

    /** One whom a letter goes to, with the days of their own service. */
    static Value recipient(Delivery delivery, CaseState file) {
        Map<String, Value> parts = new LinkedHashMap<>();
        parts.put("served_on", MatterScope.day(delivery.completeOn(file)));
        parts.put("mailed_on", MatterScope.day(delivery.lastStep(file, "mailed")));
        parts.put("id", Value.of(delivery.recipient().id()));
        parts.put("name", Value.of(delivery.recipient().name()));
        return Value.of(parts);
    }

    /** The particulars of the act that opened a child, frozen. */
    static Value born(CaseState file, Matter parent, Done by) {
        Value.Structure view = new MatterScope(file, parent, by.on()).view(by);
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
