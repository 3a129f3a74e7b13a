package abate.engine.standards;

import abate.engine.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts the parts of a property to the test of a substandard building. */
final class TwoParts {
    private final TwoPartTest test;
    private final List<Finding> violations;

    TwoParts(TwoPartTest test, List<Finding> violations) {
        this.test = test;
        this.violations = violations;
    }

    /** What counts at one part: its conditions, and those that wait for someone's determination. */
    private record Seen(List<Verdict.Found> counted, List<Standard.Excuse> waiting, SortedSet<Missing> missing) {
        Verdict.Condition condition() {
            if (!counted.isEmpty()) {
                return Verdict.Condition.FOUND;
            }
            return waiting.isEmpty() ? Verdict.Condition.NONE : Verdict.Condition.WAITING;
        }
    }

    List<Verdict> of(List<Place> places) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Place place : places) {
            if (test.danger().of().contains(place.part().kind())) {
                verdict(place, places).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private Optional<Verdict> verdict(Place place, List<Place> places) {
        Fact danger = place.part().facts().get(test.danger().name());
        Seen seen = seen(place, places);
        if (danger == null) {
            boolean judgedElsewhere = places.stream().anyMatch(each -> within(place, each.path()) && dangerSaid(each));
            boolean nothing = seen.counted().isEmpty() && seen.waiting().isEmpty();
            if (nothing || judgedElsewhere || !ofItsOwn(place)) {
                return Optional.empty();
            }
            SortedSet<Missing> missing = new TreeSet<>(seen.missing());
            missing.add(new Missing(
                    place.path(), test.danger().name(), test.danger().ask()));
            return Optional.of(verdict(place, Verdict.Standing.OPEN, Verdict.Danger.NOT_RECORDED, seen, missing));
        }
        boolean endangers = danger.equals(new Fact.Flag(true));
        if (endangers && seen.counted().isEmpty() && !seen.waiting().isEmpty()) {
            return Optional.of(verdict(place, Verdict.Standing.OPEN, Verdict.Danger.YES, seen, seen.missing()));
        }
        boolean both = endangers && !seen.counted().isEmpty();
        return Optional.of(verdict(
                place,
                both ? Verdict.Standing.SUBSTANDARD : Verdict.Standing.NOT_SUBSTANDARD,
                endangers ? Verdict.Danger.YES : Verdict.Danger.NO,
                seen,
                new TreeSet<>()));
    }

    private Verdict verdict(
            Place place, Verdict.Standing standing, Verdict.Danger danger, Seen seen, SortedSet<Missing> missing) {
        List<Said> reasons = new ArrayList<>();
        seen.counted().forEach(found -> reasons.add(told(found)));
        seen.waiting().forEach(each -> reasons.add(Reasons.cited(each.words(), each.provision())));
        switch (standing) {
            case SUBSTANDARD -> {
                reasons.add(Reasons.cited(
                        test.danger().ask().plus(": ").plus(new Fact.Flag(true).said()), test.provision()));
                reasons.add(test.then().cited());
            }
            case NOT_SUBSTANDARD -> {
                oneAlone(seen, danger).ifPresent(each -> reasons.add(each.cited()));
                reasons.add(test.otherwise().cited());
            }
            case OPEN -> reasons.add(new Said("Not on record: ", "No consta: ").plus(Reasons.listed(missing)));
        }
        return new Verdict(place.path(), standing, seen.condition(), danger, seen.counted(), missing, reasons);
    }

    /** Which of the two parts stands alone; empty where neither does. */
    private Optional<TwoPartTest.Saying> oneAlone(Seen seen, Verdict.Danger danger) {
        if (danger == Verdict.Danger.YES) {
            return Optional.of(test.dangerOnly());
        }
        return seen.condition() == Verdict.Condition.NONE ? Optional.empty() : Optional.of(test.conditionOnly());
    }

    private static Said told(Verdict.Found found) {
        String where = found.part().isEmpty() ? "" : found.part() + ": ";
        return Said.same(where)
                .plus(Reasons.cited(found.condition().words(), found.condition().provision()));
    }

    private Seen seen(Place place, List<Place> places) {
        List<Verdict.Found> counted = new ArrayList<>();
        List<Standard.Excuse> waiting = new ArrayList<>();
        SortedSet<Missing> missing = new TreeSet<>();
        for (Finding violation : violations) {
            ListedCondition condition = test.conditions().get(violation.condition());
            if (condition != null && within(place, violation.part())) {
                counted.add(new Verdict.Found(condition, violation.part(), violation.standard()));
            }
        }
        for (Place each : places) {
            if (within(place, each.path())) {
                noted(each, counted, waiting, missing);
            }
        }
        return new Seen(counted.stream().distinct().toList(), waiting, missing);
    }

    private void noted(
            Place at, List<Verdict.Found> counted, List<Standard.Excuse> waiting, SortedSet<Missing> missing) {
        if (at.part().facts().get(test.seen().name()) instanceof Fact.Chosen chosen) {
            for (String id : chosen.choices()) {
                Standard.Excuse needs = test.needs().get(id);
                Outcome determined =
                        needs == null ? Outcome.of(Truth.YES) : needs.that().at(at);
                if (determined.truth() == Truth.YES) {
                    counted.add(new Verdict.Found(
                            Objects.requireNonNull(test.conditions().get(id)), at.path(), ""));
                } else {
                    waiting.add(Objects.requireNonNull(needs));
                    missing.addAll(determined.missing());
                }
            }
        }
        if (at.part().facts().get(test.other().name()) instanceof Fact.Note(String words) && !words.isBlank()) {
            counted.add(
                    new Verdict.Found(new ListedCondition("other", Said.same(words), test.provision()), at.path(), ""));
        }
    }

    private boolean dangerSaid(Place place) {
        return place.part().facts().containsKey(test.danger().name());
    }

    /** The premises answer for what lies on them, a building for itself and all its parts. */
    private static boolean within(Place place, String path) {
        String own = place.path();
        return path.equals(own) || (!own.isEmpty() && path.startsWith(own + " › "));
    }

    /** The premises and each building stand for themselves; a unit or room only where its danger was judged. */
    private static boolean ofItsOwn(Place place) {
        Place above = place.above();
        return above == null || above.above() == null;
    }
}
