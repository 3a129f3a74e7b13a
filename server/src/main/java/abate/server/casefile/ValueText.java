package abate.server.casefile;

import abate.engine.money.Money;
import abate.engine.money.Rate;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values as JSON trees that name their sort: {@code {"cents":12345}}, {@code {"day":"2025-03-03"}}. */
final class ValueText {
    private ValueText() {}

    static Object tree(Value value) {
        return switch (value) {
            case Value.Absent a -> Map.of("absent", true);
            case Value.Flag f -> Map.of("flag", f.is());
            case Value.Whole w -> Map.of("whole", w.number());
            case Value.Amount a -> Map.of("cents", a.money().cents());
            case Value.Percent p ->
                Map.of("rate", List.of(p.rate().numerator(), p.rate().denominator()));
            case Value.Day d -> Map.of("day", d.date().toString());
            case Value.Moment m -> Map.of("moment", m.at().toString());
            case Value.Text t -> Map.of("text", t.text());
            case Value.Listed l ->
                Map.of("list", l.items().stream().map(ValueText::tree).toList());
            case Value.Structure s -> Map.of("fields", fields(s));
        };
    }

    static Map<String, Object> trees(Map<String, Value> values) {
        Map<String, Object> trees = new TreeMap<>();
        values.forEach((name, value) -> trees.put(name, tree(value)));
        return trees;
    }

    static Map<String, Value> values(Object trees) {
        Map<String, Value> values = new TreeMap<>();
        ((Map<?, ?>) trees).forEach((name, tree) -> values.put((String) name, value(tree)));
        return values;
    }

    static Value value(Object tree) {
        Map.Entry<?, ?> only = ((Map<?, ?>) tree).entrySet().iterator().next();
        Object what = only.getValue();
        return switch ((String) only.getKey()) {
            case "absent" -> Value.ABSENT;
            case "flag" -> Value.of((boolean) what);
            case "whole" -> Value.of((long) what);
            case "cents" -> Value.of(Money.ofCents((long) what));
            case "rate" -> new Value.Percent(rate((List<?>) what));
            case "day" -> Value.of(LocalDate.parse((String) what));
            case "moment" -> Value.of(LocalDateTime.parse((String) what));
            case "text" -> Value.of((String) what);
            case "list" ->
                Value.of(((List<?>) what).stream().map(ValueText::value).toList());
            case "fields" -> Value.of(values(what));
            default -> throw new IllegalArgumentException("a value of an unknown sort: " + only.getKey());
        };
    }

    private static Rate rate(List<?> parts) {
        return new Rate((long) parts.get(0), (long) parts.get(1));
    }

    /** A structure that cannot list its parts is a view of something, and no particular. */
    private static Map<String, Object> fields(Value.Structure structure) {
        if (!(structure instanceof Value.Fields fields)) {
            throw new IllegalArgumentException("only named parts can be put on file");
        }
        return trees(fields.map());
    }
}
