package abate.engine.walk;

import abate.engine.book.ActRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An answer as far as it can decide anything: words are there or not, sums are none or some, counts none, one or more;
 * what is chosen from a list of the book counts only where an expression names it.
 */
final class Gist {
    private static final int MANY = 2;

    private final Read read;
    private final ActRule rule;
    private final Function<LocalDate, String> days;

    /** @param days how a day is told */
    Gist(Read read, ActRule rule, Function<LocalDate, String> days) {
        this.read = read;
        this.rule = rule;
        this.days = days;
    }

    String of(Field field, Value value) {
        if (!value.present()) {
            return "-";
        }
        return field.among() != null ? value.toString() : of(field, field.type(), value);
    }

    private String of(Field field, FieldType type, Value value) {
        return switch (type) {
            case FieldType.Plain plain -> plain(value);
            case FieldType.Choice choice -> value.toString();
            case FieldType.Several several -> several.of() instanceof FieldType.Plain ? "t" : value.toString();
            case FieldType.FromList list -> listed(value);
            case FieldType.PartyIn party -> value.toString();
            case FieldType.MatterOf matter -> value.toString();
            case FieldType.FromPanel panel -> parts(field, value);
        };
    }

    private String plain(Value value) {
        return switch (value) {
            case Value.Day(LocalDate day) -> days.apply(day);
            case Value.Moment(var at) -> days.apply(at.toLocalDate());
            case Value.Amount(var money) -> money.isPositive() ? "$" : "0";
            case Value.Whole(long number) -> String.valueOf(Math.min(number, MANY));
            case Value.Flag(boolean is) -> is ? "y" : "n";
            default -> "t";
        };
    }

    private String listed(Value value) {
        TreeSet<String> named = new TreeSet<>();
        if (value instanceof Value.Listed(List<Value> items)) {
            items.stream()
                    .filter(item -> item instanceof Value.Text(String name)
                            && read.words().contains(name))
                    .forEach(item -> named.add(item.toString()));
        }
        return named.toString();
    }

    private String parts(Field field, Value value) {
        StringBuilder parts = new StringBuilder();
        if (value instanceof Value.Structure structure) {
            new TreeSet<>(read.parts(rule, field.name()))
                    .forEach(part -> parts.append(part).append(structure.get(part)));
        }
        return parts.toString();
    }
}
