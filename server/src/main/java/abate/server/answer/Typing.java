package abate.server.answer;

import abate.engine.book.FieldType;
import abate.engine.money.Money;
import abate.engine.time.WrittenMonth;
import abate.engine.value.Value;
import abate.engine.words.Parsed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what was typed as the particular it stands for. */
final class Typing {
    private static final int LONGEST = 4000;

    private Typing() {}

    /** What came of it. */
    sealed interface Read {
        /** An answer. */
        record Given(Value value) implements Read {}

        /** Nothing was typed. */
        record Nothing() implements Read {}

        /** What was typed cannot be read; {@code key} says what to do. */
        record Misread(String key) implements Read {}
    }

    /** Reads the texts of one field, as they came from its form. */
    static Read read(FieldType type, List<String> typed) {
        String text = story(String.join("\n", typed));
        if (text.isEmpty()) {
            return new Read.Nothing();
        }
        if (text.length() > LONGEST) {
            return new Read.Misread("answer.error.long");
        }
        return switch (type) {
            case FieldType.Plain plain -> plain(plain, text);
            case FieldType.Choice choice -> option(choice, text);
            case FieldType.Several several -> several(several.of(), text);
            case FieldType.FromList list ->
                given(Value.of(lines(text).stream().map(Value::of).toList()));
            case FieldType.PartyIn party -> new Read.Nothing();
            case FieldType.MatterOf matter -> new Read.Nothing();
            case FieldType.FromPanel panel -> new Read.Nothing();
        };
    }

    private static Read plain(FieldType.Plain type, String text) {
        return switch (type) {
            case TEXT -> given(Value.of(line(text)));
            case LONG_TEXT, ADDRESS -> given(Value.of(text));
            case DATE -> date(text);
            case COUNT ->
                text.matches("\\d{1,9}")
                        ? given(Value.of(Long.parseLong(text)))
                        : new Read.Misread("answer.error.count");
            case MONEY ->
                Money.parse(text) instanceof Parsed.Read<Money>(Money sum)
                        ? given(Value.of(sum))
                        : new Read.Misread("answer.error.money");
            case YES_NO ->
                switch (text) {
                    case "yes" -> given(Value.of(true));
                    case "no" -> given(Value.of(false));
                    default -> new Read.Misread("answer.error.choose");
                };
            case MONTH ->
                WrittenMonth.read(text)
                        .asOptional()
                        .<Read>map(month -> given(Value.of(month.toString())))
                        .orElseGet(() -> new Read.Misread("answer.error.month"));
            case MOMENT -> new Read.Nothing();
        };
    }

    private static Read date(String text) {
        try {
            return given(Value.of(LocalDate.parse(text)));
        } catch (DateTimeParseException unreadable) {
            return new Read.Misread("answer.error.date");
        }
    }

    private static Read option(FieldType.Choice choice, String text) {
        return choice.options().containsKey(text) ? given(Value.of(text)) : new Read.Misread("answer.error.choose");
    }

    private static Read several(FieldType of, String text) {
        List<Value> values = new ArrayList<>();
        for (String line : lines(text)) {
            switch (read(of, List.of(line))) {
                case Read.Given(Value value) -> values.add(value);
                case Read.Nothing nothing -> {}
                case Read.Misread misread -> {
                    return misread;
                }
            }
        }
        return given(Value.of(values));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(Typing::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Read given(Value value) {
        return new Read.Given(value);
    }

    /** A text of one line: no control characters, no blanks around it. */
    static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }

    /** A text of several lines. */
    static String story(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n\t]]", "")
                .strip();
    }
}
