package abate.engine.matter;

import abate.engine.value.Value;

/** Which of two values of one sort is more. */
final class Order {
    private Order() {}

    /** Negative, zero or positive, as for comparisons; zero where they cannot be compared. */
    static int of(Value left, Value right) {
        if (left instanceof Value.Amount(var x) && right instanceof Value.Amount(var y)) {
            return x.compareTo(y);
        }
        if (left instanceof Value.Whole(long x) && right instanceof Value.Whole(long y)) {
            return Long.compare(x, y);
        }
        if (left instanceof Value.Day(var x) && right instanceof Value.Day(var y)) {
            return x.compareTo(y);
        }
        return 0;
    }
}
