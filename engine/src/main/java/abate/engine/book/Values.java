package abate.engine.book;

import abate.engine.money.Money;
import abate.engine.money.Rate;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as they are written in YAML: {@code $1,000}, {@code 10%}, {@code 2025-03-03}, {@code yes}, lists and maps. */
public final class Values {
    private static final Pattern MONEY = Pattern.compile("-?\\$[0-9][0-9,]*(\\.[0-9]{2})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}");
    private static final Pattern RATE = Pattern.compile("\\d+(\\.\\d+)?%");

    private Values() {}

    /** The value of what was written; plain words where it is none of the special forms. */
    public static Value of(@Nullable Object written) {
        return switch (written) {
            case null -> Value.ABSENT;
            case Boolean b -> Value.of(b.booleanValue());
            case Integer i -> Value.of(i.longValue());
            case Long l -> Value.of(l.longValue());
            case List<?> list -> Value.of(list.stream().map(Values::of).toList());
            case Map<?, ?> map -> fields(map);
            default -> text(written.toString().strip());
        };
    }

    private static Value fields(Map<?, ?> map) {
        Map<String, Value> parts = new LinkedHashMap<>();
        map.forEach((key, value) -> parts.put(String.valueOf(key), of(value)));
        return Value.of(parts);
    }

    private static Value text(String text) {
        if (MONEY.matcher(text).matches()) {
            return Money.parse(text).asOptional().<Value>map(Value.Amount::new).orElse(Value.of(text));
        }
        if (RATE.matcher(text).matches()) {
            return Rate.parse(text).asOptional().<Value>map(Value.Percent::new).orElse(Value.of(text));
        }
        if (DATE.matcher(text).matches() || MOMENT.matcher(text).matches()) {
            return day(text);
        }
        return switch (text) {
            case "yes" -> Value.of(true);
            case "no" -> Value.of(false);
            default -> Value.of(text);
        };
    }

    /** A day or a moment; plain words where the calendar has no such day, such as 30 February. */
    private static Value day(String text) {
        try {
            return text.length() == "2025-03-03".length()
                    ? Value.of(LocalDate.parse(text))
                    : Value.of(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException none) {
            return Value.of(text);
        }
    }

    /** The sort of a value; a map whose values are all maps is a table. */
    static Kind kind(String name, Value value) {
        return switch (value) {
            case Value.Absent a -> Kind.ANY;
            case Value.Flag f -> Kind.FLAG;
            case Value.Whole w -> Kind.WHOLE;
            case Value.Amount a -> Kind.MONEY;
            case Value.Percent p -> Kind.RATE;
            case Value.Day d -> Kind.DAY;
            case Value.Moment m -> Kind.MOMENT;
            case Value.Text t -> Kind.TEXT;
            case Value.Listed l ->
                new Kind.ListOf(
                        l.items().isEmpty() ? Kind.ANY : kind(name, l.items().getFirst()));
            case Value.Structure s -> structure(name, s);
        };
    }

    private static Kind structure(String name, Value.Structure s) {
        List<Kind> kinds = s.parts().stream()
                .map(part -> kind(name + ".each", s.get(part)))
                .distinct()
                .toList();
        if (kinds.size() == 1 && s.parts().size() > 1) {
            return new Kind.Table(kinds.getFirst());
        }
        Map<String, Kind> parts = new LinkedHashMap<>();
        s.parts().forEach(part -> parts.put(part, kind(name + "." + part, s.get(part))));
        return new Kind.Parts(name, parts);
    }
}
