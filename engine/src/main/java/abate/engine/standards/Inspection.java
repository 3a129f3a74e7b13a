package abate.engine.standards;

import abate.engine.words.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds every standard in force against every part it is about. */
final class Inspection {
    private final HousingStandards law;
    private final LocalDate on;
    private final List<Finding> violations = new ArrayList<>();
    private final List<Finding> met = new ArrayList<>();
    private final List<Finding> notMeasured = new ArrayList<>();
    private final List<Finding> grandfathered = new ArrayList<>();

    Inspection(HousingStandards law, LocalDate on) {
        this.law = law;
        this.on = on;
    }

    Findings of(Part property) {
        List<Place> places = new ArrayList<>();
        collect(Place.of(property), places);
        for (Standard standard : law.rules()) {
            if (standard.provision().inForce(on)) {
                places.stream()
                        .filter(place -> place.part().kind().equals(standard.of()))
                        .forEach(place -> judge(standard, place));
            }
        }
        List<Verdict> verdicts = law.twoPartTest()
                .filter(test -> test.provision().inForce(on))
                .map(test -> new TwoParts(test, violations)
                        .of(places.stream().filter(this::inScope).toList()))
                .orElse(List.of());
        return new Findings(on, violations, met, notMeasured, grandfathered, verdicts);
    }

    private static void collect(Place place, List<Place> places) {
        places.add(place);
        place.part()
                .parts()
                .values()
                .forEach(inside -> inside.values().forEach(each -> collect(place.inner(each), places)));
    }

    private boolean inScope(Place place) {
        return law.scope().at(place).truth() != Truth.NO;
    }

    private void judge(Standard standard, Place place) {
        Outcome applies =
                Outcome.all(List.of(law.scope().at(place), standard.where().at(place)));
        switch (applies.truth()) {
            case NO -> {}
            case UNKNOWN -> notMeasured.add(finding(standard, place, null, applies.missing(), List.of()));
            case YES ->
                require(
                        standard,
                        place,
                        standard.requires().stream().map(each -> each.at(place)).toList());
        }
    }

    private void require(Standard standard, Place place, List<Outcome> outcomes) {
        boolean all = outcomes.stream().allMatch(each -> each.truth() == Truth.YES);
        SortedSet<Missing> open = new TreeSet<>();
        if (!all && excused(standard.unless(), place, open).isPresent()) {
            return;
        }
        for (Outcome outcome : outcomes) {
            switch (outcome.truth()) {
                case YES -> met.add(finding(standard, place, first(outcome), new TreeSet<>(), List.of()));
                case UNKNOWN -> notMeasured.add(finding(standard, place, null, outcome.missing(), List.of()));
                case NO -> failed(standard, place, outcome, open);
            }
        }
    }

    private void failed(Standard standard, Place place, Outcome outcome, SortedSet<Missing> exceptionOpen) {
        List<Said> reasons = new ArrayList<>();
        outcome.checks().stream().filter(check -> !check.holds()).forEach(check -> reasons.add(Reasons.of(check)));
        if (!exceptionOpen.isEmpty()) {
            reasons.add(Reasons.exceptionOpen(exceptionOpen));
            notMeasured.add(finding(standard, place, first(outcome), exceptionOpen, reasons));
            return;
        }
        List<Grandfathering> tests = standard.spared().stream()
                .map(excuse -> Grandfathering.of(excuse, place))
                .toList();
        Optional<Grandfathering> spared = tests.stream()
                .filter(test -> test.standing() == Grandfathering.Standing.MET)
                .findFirst();
        if (spared.isPresent()) {
            reasons.add(Reasons.cited(spared.get().words(), spared.get().provision()));
            grandfathered.add(finding(standard, place, first(outcome), new TreeSet<>(), reasons, tests));
            return;
        }
        SortedSet<Missing> open = new TreeSet<>();
        tests.forEach(test -> open.addAll(test.missing()));
        if (!open.isEmpty()) {
            reasons.add(Reasons.sparedOpen(open));
        }
        law.duty(standard.owedBy()).ifPresent(duty -> reasons.add(Reasons.cited(duty.words(), duty.provision())));
        violations.add(finding(standard, place, first(outcome), open, reasons, tests));
    }

    /** The first exception that holds; what is missing to know whether one does is added to the list. */
    private static Optional<Standard.Excuse> excused(
            List<Standard.Excuse> excuses, Place place, SortedSet<Missing> open) {
        for (Standard.Excuse excuse : excuses) {
            Outcome outcome = excuse.that().at(place);
            if (outcome.truth() == Truth.YES) {
                return Optional.of(excuse);
            }
            open.addAll(outcome.missing());
        }
        return Optional.empty();
    }

    /** The check that decided: the first that failed; where all hold, the first of an amount, or the first. */
    private static @Nullable Check first(Outcome outcome) {
        return outcome.checks().stream()
                .filter(check -> !check.holds())
                .findFirst()
                .or(() -> outcome.checks().stream()
                        .filter(check -> check.amount() != null)
                        .findFirst())
                .or(() -> outcome.checks().stream().findFirst())
                .orElse(null);
    }

    private static Finding finding(
            Standard standard, Place place, @Nullable Check check, SortedSet<Missing> missing, List<Said> reasons) {
        return finding(standard, place, check, missing, reasons, List.of());
    }

    private static Finding finding(
            Standard standard,
            Place place,
            @Nullable Check check,
            SortedSet<Missing> missing,
            List<Said> reasons,
            List<Grandfathering> tests) {
        List<Said> told = reasons.isEmpty() && check != null ? List.of(Reasons.of(check)) : reasons;
        return new Finding(
                standard.id(),
                standard.words(),
                standard.provision(),
                place.path(),
                check,
                missing,
                told,
                tests,
                standard.condition(),
                standard.owedBy());
    }
}
