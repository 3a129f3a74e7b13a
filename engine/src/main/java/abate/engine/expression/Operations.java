package abate.engine.expression;

import abate.engine.money.Money;
import abate.engine.value.Value;
import abate.engine.value.Value.Absent;
import abate.engine.value.Value.Amount;
import abate.engine.value.Value.Day;
import abate.engine.value.Value.Flag;
import abate.engine.value.Value.Listed;
import abate.engine.value.Value.Moment;
import abate.engine.value.Value.Structure;
import abate.engine.value.Value.Text;
import abate.engine.value.Value.Whole;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What the operators and functions of the expression language do with values; absence in, absence out. */
final class Operations {
    private Operations() {}

    static boolean isFalse(Value v) {
        return v instanceof Flag(boolean is) && !is;
    }

    static Value part(Value of, String name) {
        return of instanceof Structure s ? s.get(name) : Value.ABSENT;
    }

    static Value index(Value of, Value at) {
        if (of instanceof Structure s && at instanceof Text(String name)) {
            return s.get(name);
        }
        if (of instanceof Listed(List<Value> items) && at instanceof Whole(long place)) {
            return place >= 0 && place < items.size() ? items.get((int) place) : Value.ABSENT;
        }
        return Value.ABSENT;
    }

    /** The place in a list, or the name of a part, as a path shows it between its brackets. */
    static String place(Value v) {
        return v instanceof Whole(long number) ? Long.toString(number) : plain(v);
    }

    static String plain(Value v) {
        return v instanceof Text(String text) ? text : v.toString();
    }

    /** What a function of one argument does. */
    interface One {
        Value of(Value argument);
    }

    /** What an operator or a function of two arguments does. */
    interface Two {
        Value of(Value left, Value right);
    }

    /** The function of one argument; only {@code known} has an answer where that is absent, and loops go on. */
    static One one(String function) {
        return switch (function) {
            case "known" -> v -> Value.of(v.present());
            case "@not_strictly_false" -> v -> Value.of(!isFalse(v));
            case "!_" -> v -> v instanceof Flag(boolean is) ? Value.of(!is) : Value.ABSENT;
            case "size" -> Operations::size;
            case "usd" ->
                v -> v instanceof Whole(long n) ? Value.of(new Money(Math.multiplyExact(n, 100L))) : Value.ABSENT;
            case "day_of" -> v -> v instanceof Moment(var at) ? Value.of(at.toLocalDate()) : v;
            case "sum" -> Operations::sum;
            case "text" -> Operations::text;
            default -> throw unknown(function);
        };
    }

    /** The operator or function of two arguments, absent where one of them is. */
    static Two two(String function) {
        Two operation = ofTwo(function);
        return (left, right) ->
                left instanceof Absent || right instanceof Absent ? Value.ABSENT : operation.of(left, right);
    }

    private static Two ofTwo(String function) {
        return switch (function) {
            case "_==_" -> (a, b) -> Value.of(a.equals(b));
            case "_!=_" -> (a, b) -> Value.of(!a.equals(b));
            case "_<_" -> (a, b) -> compare(a, b, c -> c < 0);
            case "_<=_" -> (a, b) -> compare(a, b, c -> c <= 0);
            case "_>_" -> (a, b) -> compare(a, b, c -> c > 0);
            case "_>=_" -> (a, b) -> compare(a, b, c -> c >= 0);
            case "_+_" -> Operations::plus;
            case "_-_" -> Operations::minus;
            case "_*_" -> Operations::times;
            case "_/_" -> Operations::divided;
            case "@in" -> (a, b) -> b instanceof Listed(List<Value> items) ? Value.of(items.contains(a)) : Value.ABSENT;
            case "days" -> Operations::days;
            case "months_before" -> (a, b) -> before(a, b, ChronoUnit.MONTHS);
            case "years_before" -> (a, b) -> before(a, b, ChronoUnit.YEARS);
            case "least" -> (a, b) -> compare(a, b, c -> c <= 0).isTrue() ? a : b;
            case "most" -> (a, b) -> compare(a, b, c -> c >= 0).isTrue() ? a : b;
            case "contains" -> (a, b) -> Value.of(plain(a).contains(plain(b)));
            case "startsWith" -> (a, b) -> Value.of(plain(a).startsWith(plain(b)));
            case "endsWith" -> (a, b) -> Value.of(plain(a).endsWith(plain(b)));
            default -> throw unknown(function);
        };
    }

    static ExpressionFault unknown(String function) {
        return new ExpressionFault("the function " + function + " is not one of this language");
    }

    /** A sum or a count as words, the same in every language. */
    private static Value text(Value v) {
        return v instanceof Amount || v instanceof Whole ? Value.of(written(v)) : Value.ABSENT;
    }

    private static String written(Value v) {
        return v instanceof Amount(Money money) ? money.toString() : v instanceof Whole(long n) ? Long.toString(n) : "";
    }

    private static Value size(Value v) {
        return switch (v) {
            case Listed l -> Value.of(l.items().size());
            case Text t -> Value.of(t.text().length());
            case Structure s -> Value.of(s.parts().size());
            case Absent x -> Value.ABSENT;
            case Flag x -> Value.ABSENT;
            case Whole x -> Value.ABSENT;
            case Amount x -> Value.ABSENT;
            case Value.Percent x -> Value.ABSENT;
            case Day x -> Value.ABSENT;
            case Moment x -> Value.ABSENT;
        };
    }

    private interface Outcome {
        boolean of(int comparison);
    }

    private static Value compare(Value left, Value right, Outcome outcome) {
        if (left instanceof Day(LocalDate x) && right instanceof Day(LocalDate y)) {
            return Value.of(outcome.of(x.compareTo(y)));
        }
        if (left instanceof Amount(Money x) && right instanceof Amount(Money y)) {
            return Value.of(outcome.of(x.compareTo(y)));
        }
        if (left instanceof Whole(long x) && right instanceof Whole(long y)) {
            return Value.of(outcome.of(Long.compare(x, y)));
        }
        if (left instanceof Moment(var x) && right instanceof Moment(var y)) {
            return Value.of(outcome.of(x.compareTo(y)));
        }
        if (left instanceof Text(String x) && right instanceof Text(String y)) {
            return Value.of(outcome.of(x.compareTo(y)));
        }
        return Value.ABSENT;
    }

    private static Value plus(Value left, Value right) {
        if (left instanceof Whole(long x) && right instanceof Whole(long y)) {
            return Value.of(Math.addExact(x, y));
        }
        if (left instanceof Amount(Money x) && right instanceof Amount(Money y)) {
            return Value.of(x.plus(y));
        }
        if (left instanceof Text(String x) && right instanceof Text(String y)) {
            return Value.of(x + y);
        }
        if (left instanceof Listed(List<Value> x) && right instanceof Listed(List<Value> y)) {
            List<Value> all = new ArrayList<>(x);
            all.addAll(y);
            return Value.of(all);
        }
        return Value.ABSENT;
    }

    private static Value minus(Value left, Value right) {
        if (left instanceof Whole(long x) && right instanceof Whole(long y)) {
            return Value.of(Math.subtractExact(x, y));
        }
        if (left instanceof Amount(Money x) && right instanceof Amount(Money y)) {
            return Value.of(x.minus(y));
        }
        return Value.ABSENT;
    }

    private static Value times(Value left, Value right) {
        if (left instanceof Whole(long x) && right instanceof Whole(long y)) {
            return Value.of(Math.multiplyExact(x, y));
        }
        if (left instanceof Amount(Money x) && right instanceof Whole(long y)) {
            return Value.of(x.times(y));
        }
        if (left instanceof Whole(long x) && right instanceof Amount(Money y)) {
            return Value.of(y.times(x));
        }
        return Value.ABSENT;
    }

    private static Value divided(Value left, Value right) {
        if (!(right instanceof Whole(long y)) || y == 0) {
            return Value.ABSENT;
        }
        if (left instanceof Whole(long x)) {
            return Value.of(x / y);
        }
        return left instanceof Amount(Money x) ? Value.of(x.dividedBy(y)) : Value.ABSENT;
    }

    private static Value days(Value from, Value to) {
        return from instanceof Day(LocalDate x) && to instanceof Day(LocalDate y)
                ? Value.of(ChronoUnit.DAYS.between(x, y))
                : Value.ABSENT;
    }

    /** Looking back, the same calendar date counts and 29 February falls to the 28th (T-10, A31). */
    private static Value before(Value from, Value count, ChronoUnit unit) {
        return from instanceof Day(LocalDate day) && count instanceof Whole(long n)
                ? Value.of(day.minus(n, unit))
                : Value.ABSENT;
    }

    private static Value sum(Value list) {
        if (!(list instanceof Listed(List<Value> items))) {
            return Value.ABSENT;
        }
        Money total = Money.ZERO;
        for (Value item : items) {
            if (!(item instanceof Amount(Money m))) {
                return Value.ABSENT;
            }
            total = total.plus(m);
        }
        return Value.of(total);
    }
}
