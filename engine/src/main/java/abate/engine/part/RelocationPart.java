package abate.engine.part;

import abate.engine.money.Money;
import abate.engine.money.Rate;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code relocation-sums}: {@link RelocationSums} as a book feeds and reads it. */
final class RelocationPart implements NamedPart {
    /** Acts of one name, each with its day and its amount. */
    private static final Kind ACTS = Kind.ANY;

    @Override
    public String name() {
        return "relocation-sums";
    }

    @Override
    public Map<String, Kind> takes() {
        return Map.ofEntries(
                Map.entry("months", Kind.WHOLE),
                Map.entry("late", Kind.RATE),
                Map.entry("city_penalty", Kind.RATE),
                Map.entry("rent", Kind.MONEY),
                Map.entry("short_notice", Kind.FLAG),
                Map.entry("safe_until", Kind.DAY),
                Map.entry("spare_by", Kind.DAY),
                Map.entry("forgive_by", Kind.DAY),
                Map.entry("paid", ACTS),
                Map.entry("advanced", ACTS),
                Map.entry("reimbursed", ACTS),
                Map.entry("today", Kind.DAY));
    }

    @Override
    public Map<String, Kind> gives() {
        return Map.ofEntries(
                Map.entry("benefits", Kind.MONEY),
                Map.entry("half", Kind.MONEY),
                Map.entry("late", Kind.FLAG),
                Map.entry("spared", Kind.FLAG),
                Map.entry("city_paid", Kind.MONEY),
                Map.entry("city_overpays", Kind.FLAG),
                Map.entry("city_costs", Kind.MONEY),
                Map.entry("city_penalty", Kind.MONEY),
                Map.entry("penalty_forgiven", Kind.FLAG),
                Map.entry("penalty_owed", Kind.FLAG));
    }

    @Override
    public Value of(Map<String, Value> values) {
        return sums(new Given(values)).<Value>map(RelocationPart::read).orElse(Value.ABSENT);
    }

    private static Optional<RelocationSums> sums(Given given) {
        Optional<Long> months = given.whole("months");
        Optional<Rate> late = given.rate("late");
        Optional<Rate> penalty = given.rate("city_penalty");
        Optional<Money> rent = given.money("rent");
        Optional<LocalDate> today = given.day("today");
        if (months.isEmpty() || late.isEmpty() || penalty.isEmpty() || rent.isEmpty() || today.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RelocationSums(
                new RelocationSums.Law(months.get(), late.get(), penalty.get()),
                rent.get(),
                given.yes("short_notice"),
                given.day("safe_until").orElse(null),
                given.day("spare_by").orElse(null),
                given.day("forgive_by").orElse(null),
                sums(given.acts("paid")),
                sums(given.acts("advanced")),
                costs(given.acts("advanced")),
                sums(given.acts("reimbursed")),
                today.get()));
    }

    private static List<RelocationSums.Sum> sums(List<Value.Structure> acts) {
        return acts.stream()
                .flatMap(act -> Given.day(act)
                        .flatMap(on -> Given.money(act, "amount").map(sum -> new RelocationSums.Sum(on, sum)))
                        .stream())
                .toList();
    }

    private static Money costs(List<Value.Structure> advances) {
        return Money.sum(advances.stream()
                .flatMap(act -> Given.money(act, "admin_cost").stream())
                .toList());
    }

    private static Value read(RelocationSums sums) {
        return Value.of(Map.ofEntries(
                Map.entry("benefits", Value.of(sums.benefits())),
                Map.entry("half", Value.of(sums.half())),
                Map.entry("late", Value.of(sums.late())),
                Map.entry("spared", Value.of(sums.spared())),
                Map.entry("city_paid", Value.of(sums.cityPaid())),
                Map.entry("city_overpays", Value.of(sums.cityOverpays())),
                Map.entry("city_costs", Value.of(sums.costs())),
                Map.entry("city_penalty", Value.of(sums.cityPenalty())),
                Map.entry("penalty_forgiven", Value.of(sums.penaltyForgiven())),
                Map.entry("penalty_owed", Value.of(sums.penaltyOwed()))));
    }
}
