package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ChargeRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.expression.Expression;
import abate.engine.expression.Scope;
import abate.engine.money.Money;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The money an act must come with, known before the act is done.
 *
 * @param needed the act is not valid without it, unless an exception is claimed
 * @param excuse the yes/no question whose yes excuses from it; empty where nothing does
 * @param charges what becomes owed with the act; empty where nothing does, or the book does not know the amount
 */
public record Fee(boolean needed, Optional<Field> excuse, List<Charge> charges) {
    /** No money. */
    public static final Fee NONE = new Fee(false, Optional.empty(), List.of());

    public Fee {
        charges = List.copyOf(charges);
    }

    /** The sum; empty where the book does not know it. */
    public Optional<Money> sum() {
        return charges.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.sum(charges.stream().map(Charge::amount).toList()));
    }

    /** Of an act done today, with every yes/no question answered no: no exception is claimed. */
    static Fee of(CaseState file, Matter matter, ActRule rule) {
        Field money = rule.receives().map(r -> rule.fields().get(r.field())).orElse(null);
        if (money == null) {
            return NONE;
        }
        boolean needed = needed(money, scope(file, matter, rule, null));
        Optional<Field> excuse = !needed
                ? Optional.empty()
                : rule.fields().values().stream()
                        .filter(field -> field.type() == FieldType.Plain.YES_NO)
                        .filter(field -> !needed(money, scope(file, matter, rule, field)))
                        .findFirst();
        return new Fee(needed, excuse, charges(file, matter, rule));
    }

    private static boolean needed(Field money, Scope scope) {
        return money.neededIf() == null ? !money.optional() : money.neededIf().holds(scope);
    }

    private static List<Charge> charges(CaseState file, Matter matter, ActRule rule) {
        Scope before = new MatterScope(file, matter, file.day());
        Scope after = scope(file, matter, rule, null);
        List<Charge> charges = new ArrayList<>();
        for (var charge : matter.procedure().charges().values()) {
            if (charge.amount() == null || !charge.owed().holds(after)) {
                continue;
            }
            Money owed = charge.owed().holds(before) ? sum(charge, before) : Money.ZERO;
            Money added = sum(charge, after).minus(owed);
            if (added.isPositive()) {
                charges.add(new Charge(
                        matter,
                        charge,
                        added,
                        file.day(),
                        () -> new Reckoning(file, matter, file.day()).reason(charge, added)));
            }
        }
        return charges;
    }

    private static Money sum(ChargeRule charge, Scope in) {
        Expression amount = Objects.requireNonNull(charge.amount());
        return charge.each()
                .map(each -> each.list().in(in) instanceof Value.Listed(List<Value> things)
                        ? Money.sum(things.stream()
                                .map(thing -> money(amount.in(in.with(each.as(), thing))))
                                .toList())
                        : Money.ZERO)
                .orElseGet(() -> money(amount.in(in)));
    }

    private static Money money(Value value) {
        return value instanceof Value.Amount(Money sum) ? sum : Money.ZERO;
    }

    /** The case with the act as if it were done today; {@code yes} is the one question answered yes. */
    private static Scope scope(CaseState file, Matter matter, ActRule rule, @Nullable Field yes) {
        Map<String, Value> given = new TreeMap<>();
        for (Field field : rule.fields().values()) {
            if (field.type() == FieldType.Plain.YES_NO) {
                given.put(field.name(), Value.of(field.equals(yes)));
            }
        }
        given.put("on", Value.of(file.day()));
        Value act = Value.of(given);
        Scope now = new MatterScope(file, matter, file.day());
        return now.with("act", act)
                .with(rule.name(), act)
                .with("done", instead(now.value("done"), rule.name(), Value.of(true)))
                .with("all", instead(now.value("all"), rule.name(), oneMore(now.value("all"), rule.name(), act)));
    }

    private static Value oneMore(Value all, String name, Value act) {
        List<Value> acts = new ArrayList<>();
        if (all instanceof Value.Structure known && known.get(name) instanceof Value.Listed(List<Value> before)) {
            acts.addAll(before);
        }
        acts.add(act);
        return Value.of(acts);
    }

    /** A structure with one part of its own. */
    private static Value instead(Value under, String name, Value value) {
        return new Value.Structure() {
            @Override
            public Value get(String part) {
                if (part.equals(name)) {
                    return value;
                }
                return under instanceof Value.Structure known ? known.get(part) : Value.ABSENT;
            }
        };
    }
}
