package abate.bench;

import abate.engine.money.Money;
import abate.engine.time.Calendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The ranges and dates of the same penalties as decision tables of Apache KIE: no acts, no states, no sums, only what
 * follows from level and dates. The holidays are handed to it, worked out beforehand.
 */
final class TablePenalties {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<LocalDate> holidays;

    TablePenalties(Calendar roll) {
        this.holidays = Stream.iterate(LocalDate.of(2025, 1, 1), day -> day.plusDays(1))
                .limit(800)
                .filter(roll::isHoliday)
                .toList();
        Resource tables = ResourceFactory.newClassPathResource("abate/bench/penalty.dmn", TablePenalties.class);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(tables))
                .getOrElseThrow(IllegalStateException::new);
        this.model = Objects.requireNonNull(runtime.getModel("abate.bench", "penalty"));
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    Penalty.Dates dates(Penalty p) {
        Penalty.Appeal appeal = p.appeal();
        DMNContext context = runtime.newContext();
        context.set("level", p.level());
        context.set("served", p.served());
        context.set("appealed", appeal == null ? null : appeal.filed());
        context.set("noticed", appeal == null ? null : appeal.noticed());
        context.set("hearing", appeal == null ? null : appeal.hearing());
        context.set("mailed", appeal == null ? null : appeal.mailed());
        context.set("holidays", holidays);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        DMNContext found = result.getContext();
        Map<?, ?> range = (Map<?, ?>) found.get("range");
        return new Penalty.Dates(
                dollars(range.get("least")),
                dollars(range.get("most")),
                dollars(range.get("fee")),
                Objects.requireNonNull(day(found, "appeal_by")),
                day(found, "hearing_not_before"),
                day(found, "decide_by"),
                day(found, "pay_by"),
                day(found, "interest_from"));
    }

    private static @Nullable LocalDate day(DMNContext found, String name) {
        return (LocalDate) found.get(name);
    }

    private static Money dollars(@Nullable Object number) {
        return Money.ofDollars(((BigDecimal) Objects.requireNonNull(number)).longValueExact());
    }
}
