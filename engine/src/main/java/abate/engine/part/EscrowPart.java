package abate.engine.part;

import abate.engine.money.Money;
import abate.engine.value.Kind;
import abate.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code escrow-account}: {@link EscrowAccount} as a book feeds and reads it. A deposit is an act with a unit, a month
 * and an amount; what is paid out is an act with an amount.
 */
final class EscrowPart implements NamedPart {
    /** Acts of one name. */
    private static final Kind ACTS = Kind.ANY;

    private static final Kind LINE = new Kind.Parts(
            "escrow/line",
            Map.of(
                    "on", Kind.DAY,
                    "unit", Kind.TEXT,
                    "month", Kind.TEXT,
                    "amount", Kind.MONEY,
                    "fee", Kind.MONEY,
                    "net", Kind.MONEY));

    @Override
    public String name() {
        return "escrow-account";
    }

    @Override
    public Map<String, Kind> takes() {
        return Map.of("fee", Kind.MONEY, "deposits", ACTS, "paid_out", ACTS);
    }

    @Override
    public Map<String, Kind> gives() {
        return Map.of(
                "credited", Kind.MONEY,
                "fees", Kind.MONEY,
                "released", Kind.MONEY,
                "balance", Kind.MONEY,
                "lines", new Kind.ListOf(LINE),
                "by_unit", new Kind.Table(Kind.MONEY));
    }

    @Override
    public Value of(Map<String, Value> values) {
        Given given = new Given(values);
        Optional<Money> fee = given.money("fee");
        if (fee.isEmpty()) {
            return Value.ABSENT;
        }
        return read(new EscrowAccount(
                fee.get(),
                given.acts("deposits").stream()
                        .flatMap(act -> deposit(act).stream())
                        .toList(),
                given.acts("paid_out").stream()
                        .flatMap(act -> Given.money(act, "amount").stream())
                        .toList()));
    }

    private static Optional<EscrowAccount.Deposit> deposit(Value.Structure act) {
        return Given.day(act)
                .flatMap(on -> Given.money(act, "amount")
                        .map(sum ->
                                new EscrowAccount.Deposit(on, Given.text(act, "unit"), Given.text(act, "month"), sum)));
    }

    private static Value read(EscrowAccount account) {
        Map<String, Value> byUnit = new LinkedHashMap<>();
        account.deposits().forEach(d -> byUnit.put(d.unit(), Value.of(account.credited(d.unit()))));
        List<Value> lines = account.lines().stream().map(EscrowPart::line).toList();
        return Value.of(Map.of(
                "credited", Value.of(account.credited()),
                "fees", Value.of(account.fees()),
                "released", Value.of(account.released()),
                "balance", Value.of(account.balance()),
                "lines", Value.of(lines),
                "by_unit", Value.of(byUnit)));
    }

    private static Value line(EscrowAccount.Line line) {
        return Value.of(Map.of(
                "on", Value.of(line.deposit().on()),
                "unit", Value.of(line.deposit().unit()),
                "month", Value.of(line.deposit().month()),
                "amount", Value.of(line.deposit().amount()),
                "fee", Value.of(line.fee()),
                "net", Value.of(line.net())));
    }
}
