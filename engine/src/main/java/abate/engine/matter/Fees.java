package abate.engine.matter;

import abate.engine.book.ActRule;
import abate.engine.book.ChargeRule;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What becomes owed with an act, where nothing excuses from it: the fee of an appeal before the appeal is filed. */
final class Fees {
    private Fees() {}

    static List<Charge> with(CaseState file, Matter matter, ActRule rule) {
        Scope before = new MatterScope(file, matter, file.day());
        Scope after = asIfDone(before, rule, file);
        List<Charge> fees = new ArrayList<>();
        for (ChargeRule charge : matter.procedure().charges().values()) {
            if (charge.amount() != null
                    && charge.owed().holds(after)
                    && !charge.owed().holds(before)
                    && charge.amount().in(after) instanceof Value.Amount(var sum)
                    && sum.isPositive()) {
                fees.add(new Charge(
                        matter, charge, sum, file.day(), new Reckoning(file, matter, file.day()).reason(charge, sum)));
            }
        }
        return fees;
    }

    /** The act as done today, with every yes/no question answered no: no exception is claimed. */
    private static Scope asIfDone(Scope before, ActRule rule, CaseState file) {
        Map<String, Value> given = new TreeMap<>();
        for (Field field : rule.fields().values()) {
            if (field.type() == FieldType.Plain.YES_NO) {
                given.put(field.name(), Value.of(false));
            }
        }
        given.put("on", Value.of(file.day()));
        return before.with(rule.name(), Value.of(given)).with("done", new Value.Structure() {
            @Override
            public Value get(String part) {
                return part.equals(rule.name())
                        ? Value.of(true)
                        : before.value("done") instanceof Value.Structure done ? done.get(part) : Value.ABSENT;
            }
        });
    }
}
