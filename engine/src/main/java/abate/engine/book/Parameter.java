package abate.engine.book;

import abate.engine.expression.Expression;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number or table of the law, dated and sourced.
 *
 * @param takes the day of the case that picks the value; null for the procedure's governing day
 * @param values in order of their first day; each runs until the next begins
 */
public record Parameter(String name, Kind kind, @Nullable Expression takes, List<Dated> values) {

    /** A value and the day from which it is law; {@link Value#ABSENT} where the amount is not known. */
    public record Dated(LocalDate from, Value value, Authority authority) {}

    /** What was law on that day; empty before the first. */
    public Optional<Dated> on(LocalDate day) {
        Dated found = null;
        for (Dated dated : values) {
            if (!dated.from().isAfter(day)) {
                found = dated;
            }
        }
        return Optional.ofNullable(found);
    }
}
