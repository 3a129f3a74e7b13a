package abate.engine.standards;

import abate.engine.words.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What tests share. */
final class Tests {
    static final Said AT_LEAST = Relation.AT_LEAST.words();

    private Tests() {}

    /** The wanted values in words. */
    static Said said(FactKind fact, Set<String> wanted) {
        Said all = Said.NOTHING;
        for (String each : wanted) {
            Said words = switch (each) {
                case "yes" -> new Fact.Flag(true).said();
                case "no" -> new Fact.Flag(false).said();
                default -> fact.choices().getOrDefault(each, Said.same(each));
            };
            all = all == Said.NOTHING
                    ? words
                    : all.plus(new Said(" or ", " o ")).plus(words);
        }
        return all;
    }

    static SortedSet<Missing> missing(Worth... worths) {
        SortedSet<Missing> missing = new TreeSet<>();
        for (Worth worth : worths) {
            if (worth instanceof Worth.Unknown unknown) {
                missing.addAll(unknown.missing());
            }
        }
        return missing;
    }

    static List<Provision> joined(List<Provision> one, List<Provision> other) {
        List<Provision> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().distinct().toList();
    }

    /** One of them must hold; of several equally near, the one that found most is told. */
    static Outcome nearest(List<Outcome> outcomes) {
        Comparator<Outcome> byFound = Comparator.comparing(Tests::most);
        return Outcome.any(outcomes.stream().sorted(byFound.reversed()).toList());
    }

    private static Exact most(Outcome outcome) {
        return outcome.checks().stream()
                .filter(check -> !check.holds() && check.amount() != null)
                .map(check -> java.util.Objects.requireNonNull(check.amount()).amount())
                .reduce(Exact.ZERO, Exact::most);
    }
}
