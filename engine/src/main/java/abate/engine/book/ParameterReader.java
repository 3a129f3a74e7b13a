package abate.engine.book;

import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one parameter; two values from the same day are a problem. */
final class ParameterReader {
    private ParameterReader() {}

    /** A parameter whose expression waits for the book's names. */
    record Raw(String name, Kind kind, List<Parameter.Dated> values, Section at) {
        Parameter parameter(Grammar grammar) {
            return new Parameter(name, kind, grammar.optional(at, "takes", Kind.DAY), values);
        }
    }

    static Raw read(String name, Section at) {
        List<Parameter.Dated> values = new ArrayList<>();
        for (Section each : at.list("values")) {
            Value value = each.has("value") ? Values.of(each.raw("value")) : Value.ABSENT;
            LocalDate from = each.day(each.text("from")).orElse(LocalDate.MIN);
            if (values.stream().anyMatch(other -> other.from().equals(from))) {
                each.problem("two values of \"" + name + "\" are in force from " + from);
            }
            values.add(new Parameter.Dated(from, value, each.authority()));
            each.has("unknown");
            each.done();
        }
        if (values.isEmpty()) {
            at.problem("the parameter \"" + name + "\" has no value");
        }
        values.sort(Comparator.comparing(Parameter.Dated::from));
        Kind kind = at.optional("kind")
                .map(ParameterReader::kind)
                .orElseGet(() -> values.stream()
                        .map(dated -> Values.kind("law/" + name, dated.value()))
                        .filter(found -> found != Kind.ANY)
                        .findFirst()
                        .orElse(Kind.ANY));
        at.has("takes");
        at.has("note");
        at.done();
        return new Raw(name, kind, List.copyOf(values), at);
    }

    private static Kind kind(String written) {
        return switch (written) {
            case "money" -> Kind.MONEY;
            case "rate" -> Kind.RATE;
            case "count" -> Kind.WHOLE;
            case "yes/no" -> Kind.FLAG;
            default -> Kind.ANY;
        };
    }
}
