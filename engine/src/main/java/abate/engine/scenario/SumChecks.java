package abate.engine.scenario;

import abate.engine.book.Values;
import abate.engine.matter.Accounts;
import abate.engine.matter.Matter;
import abate.engine.money.Money;
import abate.engine.value.Value;
import abate.engine.written.Asked;
import abate.engine.written.Written;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Compares charges and what is owed, today or on any other day. */
final class SumChecks {
    private final Stage stage;

    SumChecks(Stage stage) {
        this.stage = stage;
    }

    void check(Asked at) {
        Expectations.each(stage, at, "charges", this::charges);
        Expectations.each(stage, at, "owing", this::owing);
    }

    private void charges(Matter matter, Written written) {
        Accounts accounts = stage.state().accounts(matter);
        Asked.inside(written, stage.failed()).forEach((name, expected) -> {
            if (!matter.procedure().charges().containsKey(name)) {
                stage.problem(
                        expected.line(),
                        Asked.unknown(
                                "charge", name, matter.procedure().charges().keySet()));
                return;
            }
            Optional<Money> found = accounts.charges().stream()
                    .filter(c -> c.rule().name().equals(name))
                    .map(c -> c.amount())
                    .findFirst();
            if (expected.text().equals("none")) {
                found.ifPresent(
                        sum -> stage.otherwise(expected.line(), name + " should not be charged, but is " + sum));
            } else {
                compare(expected, name + " charged by " + stage.today(), found);
            }
        });
    }

    /** {@code owing: {penalty: $5,120.55}} for today, or {@code {penalty: {2025-09-30: $5,120.55}}} for any day. */
    private void owing(Matter matter, Written written) {
        if (written instanceof Written.Parts(int line, Map<String, Written> byDay)) {
            byDay.forEach((day, expected) -> Asked.day(new Written.Words(expected.line(), day), stage.failed())
                    .ifPresent(on -> owing(matter, on, expected)));
        } else {
            owing(matter, stage.today(), written);
        }
    }

    private void owing(Matter matter, LocalDate on, Written expected) {
        var state = on.equals(stage.today()) ? stage.state() : stage.on(on);
        compare(
                expected,
                "owing on " + on,
                state.matter(matter.id()).map(m -> state.accounts(m).owing()));
    }

    private void compare(Written expected, String what, Optional<Money> found) {
        if (!(Values.of(expected.text()) instanceof Value.Amount(Money wanted))) {
            stage.problem(expected.line(), "\"" + expected.text() + "\" is not a sum; write it as $1,000 or $120.55");
        } else if (!found.equals(Optional.of(wanted))) {
            stage.otherwise(
                    expected.line(),
                    what + " should be " + wanted + ", but is "
                            + found.map(Money::toString).orElse("nothing"));
        }
    }
}
