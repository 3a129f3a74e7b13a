package abate.engine.part;

import abate.engine.money.Money;
import abate.engine.money.Rate;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a book fed to a part, read as the part needs it. */
record Given(Map<String, Value> values) {
    Value get(String name) {
        return values.getOrDefault(name, Value.ABSENT);
    }

    Optional<Money> money(String name) {
        return get(name) instanceof Value.Amount(Money sum) ? Optional.of(sum) : Optional.empty();
    }

    Optional<Rate> rate(String name) {
        return get(name) instanceof Value.Percent(Rate rate) ? Optional.of(rate) : Optional.empty();
    }

    Optional<Long> whole(String name) {
        return get(name) instanceof Value.Whole(long number) ? Optional.of(number) : Optional.empty();
    }

    Optional<LocalDate> day(String name) {
        return get(name) instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    boolean yes(String name) {
        return get(name).isTrue();
    }

    /** Acts of one name, each with its parts. */
    List<Value.Structure> acts(String name) {
        return get(name) instanceof Value.Listed(List<Value> items)
                ? items.stream()
                        .filter(Value.Structure.class::isInstance)
                        .map(Value.Structure.class::cast)
                        .toList()
                : List.of();
    }

    static Optional<Money> money(Value.Structure act, String part) {
        return act.get(part) instanceof Value.Amount(Money sum) ? Optional.of(sum) : Optional.empty();
    }

    static Optional<LocalDate> day(Value.Structure act) {
        return act.get("on") instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    static String text(Value.Structure act, String part) {
        return act.get(part) instanceof Value.Text(String text) ? text.strip() : "";
    }
}
