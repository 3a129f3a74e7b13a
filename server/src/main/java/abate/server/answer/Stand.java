package abate.server.answer;

import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.money.Money;
import abate.engine.value.Value;
import java.time.YearMonth;
import java.util.List;

/** Answers that stand in for those not given yet, so that the law says what it has against an act as a whole. */
record Stand(Filing filing) {

    /** The answer least likely to be held against the act: something written, yes, the first that can be chosen. */
    Value in(Field field) {
        return of(field, field.type());
    }

    private Value of(Field field, FieldType type) {
        return switch (type) {
            case FieldType.Plain plain -> plain(plain);
            case FieldType.Choice choice ->
                choice.options().keySet().stream()
                        .findFirst()
                        .<Value>map(Value::of)
                        .orElse(Value.ABSENT);
            case FieldType.Several several -> Value.of(List.of(of(field, several.of())));
            case FieldType.FromList list -> first(list);
            case FieldType.PartyIn party -> filing.answeredByBeing().getOrDefault(field.name(), Value.ABSENT);
            case FieldType.MatterOf matter -> Value.ABSENT;
            case FieldType.FromPanel panel -> Value.ABSENT;
        };
    }

    private Value plain(FieldType.Plain type) {
        return switch (type) {
            case TEXT, LONG_TEXT, ADDRESS -> Value.of("…");
            case DATE -> Value.of(filing.open().today());
            case MOMENT -> Value.of(filing.open().today().atStartOfDay());
            case MONTH -> Value.of(YearMonth.from(filing.open().today()).toString());
            case COUNT -> Value.of(1);
            case MONEY -> Value.of(filing.fee().sum().orElse(Money.ZERO));
            case YES_NO -> Value.of(true);
        };
    }

    private Value first(FieldType.FromList list) {
        return filing.open().state().book().lists().get(list.list()) instanceof Book.Checklist checklist
                ? Value.of(checklist.items().keySet().stream()
                        .limit(1)
                        .map(Value::of)
                        .toList())
                : Value.ABSENT;
    }
}
