package abate.server.desk.words;

import abate.engine.book.FieldType;
import abate.engine.money.Money;
import abate.engine.time.WrittenMonth;
import abate.engine.value.Value;
import abate.engine.words.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads answers as people write them. */
public final class Answers {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Answers() {}

    /** What an answer came to: a value, absent where nothing was typed, or what is wrong with it. */
    public record Answer(Value value, String error) {
        static Answer of(Value value) {
            return new Answer(value, "");
        }

        static Answer wrong(String error) {
            return new Answer(Value.ABSENT, error);
        }
    }

    /** The name of the control for a particular. */
    public static String control(String field) {
        return "p_" + field;
    }

    /** Reads what was typed for a question of that type. */
    public static Answer read(FieldType type, List<String> typed) {
        return switch (type) {
            case FieldType.Several several -> several(several.of(), typed);
            case FieldType.FromList list -> listed(typed);
            case FieldType.Plain plain -> one(plain, typed);
            case FieldType.Choice choice -> one(type, typed);
            case FieldType.PartyIn party -> one(type, typed);
            case FieldType.MatterOf matter -> one(type, typed);
            case FieldType.FromPanel panel -> one(type, typed);
        };
    }

    /** Whether a case could have to do with that year; any other is a slip of the finger. */
    public static boolean sensible(int year) {
        return year >= 1900 && year <= 2200;
    }

    /** Reads a day, as a browser sends it or as people write it: 2025-03-24 or 3/24/2025. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text))
                    .filter(day -> sensible(day.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Answer one(FieldType type, List<String> typed) {
        String text = typed.isEmpty() ? "" : typed.getFirst().strip();
        return text.isEmpty() ? Answer.of(Value.ABSENT) : single(type, text);
    }

    private static Answer single(FieldType type, String text) {
        return switch (type) {
            case FieldType.Plain plain -> plain(plain, text);
            case FieldType.Choice choice -> Answer.of(Value.of(text));
            case FieldType.PartyIn party -> Answer.of(Value.of(text));
            case FieldType.MatterOf matter -> Answer.of(Value.of(text));
            case FieldType.FromPanel panel -> Answer.of(Value.of(Map.of("id", Value.of(text))));
            case FieldType.FromList list -> Answer.of(Value.of(text));
            case FieldType.Several several -> single(several.of(), text);
        };
    }

    private static Answer plain(FieldType.Plain type, String text) {
        return switch (type) {
            case TEXT, LONG_TEXT, ADDRESS -> Answer.of(Value.of(text));
            case DATE ->
                day(text)
                        .map(day -> Answer.of(Value.of(day)))
                        .orElseGet(() -> Answer.wrong("“" + text + "” is not a date. Write it as 3/24/2025."));
            case MOMENT -> moment(text);
            case MONTH -> month(text);
            case COUNT -> count(text);
            case MONEY ->
                switch (Money.parse(text)) {
                    case Parsed.Read<Money>(Money money) -> Answer.of(Value.of(money));
                    case Parsed.Misread<Money>(String typed, String reason) -> Answer.wrong(reason + ".");
                };
            case YES_NO -> Answer.of(Value.of(text.equals("yes")));
        };
    }

    private static Answer moment(String text) {
        try {
            return Answer.of(Value.of(LocalDateTime.parse(text)));
        } catch (DateTimeException e) {
            return Answer.wrong("“" + text + "” is not a day with an hour. Choose both.");
        }
    }

    private static Answer month(String text) {
        return WrittenMonth.read(text)
                .asOptional()
                .map(month -> Answer.of(Value.of(month.toString())))
                .orElseGet(() -> Answer.wrong("“" + text + "” is not a month. Write it as 9/2027 or September 2027."));
    }

    private static Answer count(String text) {
        String digits = text.replace(",", "");
        return digits.matches("\\d{1,9}")
                ? Answer.of(Value.of(Long.parseLong(digits)))
                : Answer.wrong("“" + text + "” is not a whole number. Write digits only, such as 12.");
    }

    private static Answer several(FieldType type, List<String> typed) {
        List<Value> values = new ArrayList<>();
        for (String line : typed.stream().flatMap(String::lines).toList()) {
            if (!line.isBlank()) {
                Answer answer = single(type, line.strip());
                if (!answer.error().isEmpty()) {
                    return answer;
                }
                values.add(answer.value());
            }
        }
        return Answer.of(values.isEmpty() ? Value.ABSENT : Value.of(values));
    }

    private static Answer listed(List<String> typed) {
        List<Value> items = typed.stream()
                .filter(each -> !each.isBlank())
                .<Value>map(Value::of)
                .toList();
        return Answer.of(items.isEmpty() ? Value.ABSENT : Value.of(items));
    }
}
