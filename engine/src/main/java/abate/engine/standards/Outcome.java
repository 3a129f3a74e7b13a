package abate.engine.standards;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came of a test at one place.
 *
 * @param checks the comparisons it rests on; for a failed choice of ways those of the way that came nearest
 * @param missing what was not measured, where the truth is unknown
 */
record Outcome(Truth truth, List<Check> checks, SortedSet<Missing> missing) {

    static Outcome of(Truth truth) {
        return new Outcome(truth, List.of(), new TreeSet<>());
    }

    static Outcome checked(Check check) {
        return new Outcome(Truth.of(check.holds()), List.of(check), new TreeSet<>());
    }

    static Outcome unknown(Collection<Missing> missing) {
        return new Outcome(Truth.UNKNOWN, List.of(), new TreeSet<>(missing));
    }

    /** All must hold; one that fails decides, whatever was not measured beside it. */
    static Outcome all(List<Outcome> each) {
        if (each.stream().anyMatch(one -> one.truth == Truth.NO)) {
            return joined(
                    Truth.NO, each.stream().filter(one -> one.truth == Truth.NO).toList());
        }
        boolean known = each.stream().allMatch(one -> one.truth == Truth.YES);
        return joined(known ? Truth.YES : Truth.UNKNOWN, each);
    }

    /** One must hold; where none does, the way that came nearest is told. */
    static Outcome any(List<Outcome> each) {
        for (Outcome one : each) {
            if (one.truth == Truth.YES) {
                return one;
            }
        }
        if (each.stream().anyMatch(one -> one.truth == Truth.UNKNOWN)) {
            return joined(
                    Truth.UNKNOWN,
                    each.stream().filter(one -> one.truth == Truth.UNKNOWN).toList());
        }
        return each.stream().min(Comparator.comparingLong(Outcome::failures)).orElse(Outcome.of(Truth.NO));
    }

    Outcome not() {
        return new Outcome(truth.not(), checks.stream().map(Check::not).toList(), missing);
    }

    private long failures() {
        return checks.stream().filter(check -> !check.holds()).count();
    }

    private static Outcome joined(Truth truth, List<Outcome> each) {
        SortedSet<Missing> missing = new TreeSet<>();
        if (truth == Truth.UNKNOWN) {
            each.forEach(one -> missing.addAll(one.missing));
        }
        return new Outcome(
                truth, each.stream().flatMap(one -> one.checks.stream()).toList(), missing);
    }
}
