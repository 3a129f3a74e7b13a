package abate.engine.alteration;

import abate.engine.book.Book;
import abate.engine.book.Parameter;
import abate.engine.money.Money;
import abate.engine.money.Rate;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dated number of the law that is one more or one less than it should be: a day, a dollar, a per cent. */
public final class NumberAlterations {
    private static final long MORE = 1;

    private NumberAlterations() {}

    /** A value that is not as it should be, and where in it. */
    private record Altered(String place, String says, Value value) {}

    /** Every alteration of the numbers of a book, in the order of their names. */
    public static List<Alteration> of(Book book) {
        List<Alteration> all = new ArrayList<>();
        book.parameters().values().forEach(parameter -> of(book, parameter, all));
        return all;
    }

    private static void of(Book book, Parameter parameter, List<Alteration> all) {
        for (int i = 0; i < parameter.values().size(); i++) {
            Parameter.Dated dated = parameter.values().get(i);
            for (Altered one : of("", dated.value())) {
                List<Parameter.Dated> values = new ArrayList<>(parameter.values());
                values.set(i, new Parameter.Dated(dated.from(), one.value(), dated.authority()));
                all.add(new Alteration(
                        parameter.name() + one.place(),
                        "of " + dated.from() + " " + one.says(),
                        dated.authority(),
                        book.with(new Parameter(parameter.name(), parameter.kind(), parameter.takes(), values))));
            }
        }
    }

    private static List<Altered> of(String place, Value value) {
        return switch (value) {
            case Value.Whole(long n) -> number(place, n);
            case Value.Amount(Money money) ->
                List.of(
                        new Altered(place, "a dollar more", Value.of(money.plus(Money.ofDollars(MORE)))),
                        new Altered(place, "a dollar less", Value.of(money.minus(Money.ofDollars(MORE)))));
            case Value.Percent(Rate rate) ->
                List.of(new Altered(
                        place,
                        "half as much again",
                        new Value.Percent(new Rate(rate.numerator() * 3, rate.denominator() * 2))));
            case Value.Flag(boolean is) -> List.of(new Altered(place, "turned round", Value.of(!is)));
            case Value.Fields(Map<String, Value> parts) -> parts(place, parts);
            case Value.Structure other -> List.of();
            case Value.Listed(List<Value> items) -> items(place, items);
            case Value.Absent absent -> List.of();
            case Value.Day day ->
                List.of(new Altered(place, "a day later", Value.of(day.date().plusDays(MORE))));
            case Value.Moment moment -> List.of();
            case Value.Text text -> List.of();
        };
    }

    private static List<Altered> number(String place, long n) {
        List<Altered> altered = new ArrayList<>();
        altered.add(new Altered(place, "one more", Value.of(n + MORE)));
        if (n > 0) {
            altered.add(new Altered(place, "one less", Value.of(n - MORE)));
        }
        return altered;
    }

    private static List<Altered> parts(String place, Map<String, Value> parts) {
        List<Altered> altered = new ArrayList<>();
        parts.forEach((name, value) -> of(place + "." + name, value).forEach(one -> {
            Map<String, Value> others = new LinkedHashMap<>(parts);
            others.put(name, one.value());
            altered.add(new Altered(one.place(), one.says(), Value.of(others)));
        }));
        return altered;
    }

    private static List<Altered> items(String place, List<Value> items) {
        List<Altered> altered = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (Altered one : of(place + "[" + i + "]", items.get(i))) {
                List<Value> others = new ArrayList<>(items);
                others.set(i, one.value());
                altered.add(new Altered(one.place(), one.says(), Value.of(others)));
            }
        }
        return altered;
    }
}
