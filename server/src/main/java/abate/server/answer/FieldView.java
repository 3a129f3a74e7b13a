package abate.server.answer;

import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.server.pages.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One question of a form, with what was answered.
 *
 * @param hint empty for none
 * @param shape how it is asked
 * @param options what can be chosen; empty where anything can be typed
 * @param typed the answer so far, one text, or several for a question with boxes
 * @param error what is wrong with the answer; empty where nothing is
 */
public record FieldView(
        String name,
        String label,
        String hint,
        Shape shape,
        List<Option> options,
        List<String> typed,
        boolean required,
        String error) {

    /** How a question is asked. */
    public enum Shape {
        LINE,
        AREA,
        DATE,
        MONTH,
        NUMBER,
        ONE_OF,
        BOXES
    }

    /** One answer to choose. */
    public record Option(String value, String label) {}

    public FieldView {
        options = List.copyOf(options);
        typed = List.copyOf(typed);
    }

    /** The answer as one text. */
    public String text() {
        return String.join("\n", typed);
    }

    /** The type of the control where it is a line: a picker, unless it could not show what was typed. */
    public String lineType() {
        return switch (shape) {
            case DATE -> Picker.DATE.typeFor(text());
            case MONTH -> Picker.MONTH.typeFor(text());
            case LINE, AREA, NUMBER, ONE_OF, BOXES -> "text";
        };
    }

    static FieldView of(Field field, Book book, Speech speech, List<String> typed, String error) {
        boolean maybe = field.optional() || field.neededIf() != null;
        return new FieldView(
                field.name(),
                speech.say(field.ask()),
                hint(field, speech),
                shape(field.type()),
                options(field.type(), book, speech),
                typed,
                !maybe,
                error);
    }

    private static String hint(Field field, Speech speech) {
        String help = speech.say(field.help());
        return field.type() == FieldType.Plain.MONTH
                ? (help
                                + speech.language()
                                        .pick(
                                                " Such as 9/2027 or September 2027.",
                                                " Por ejemplo: 9/2027 o septiembre de 2027."))
                        .strip()
                : help;
    }

    /** The answer in words, a line each, for reading it over. */
    public List<String> lines() {
        if (options.isEmpty()) {
            return text().isBlank() ? List.of() : List.of(text().strip().split("\n"));
        }
        return options.stream()
                .filter(option -> typed.contains(option.value()))
                .map(Option::label)
                .toList();
    }

    private static Shape shape(FieldType type) {
        return switch (type) {
            case FieldType.Plain plain ->
                switch (plain) {
                    case TEXT, MONEY, MOMENT -> Shape.LINE;
                    case LONG_TEXT, ADDRESS -> Shape.AREA;
                    case DATE -> Shape.DATE;
                    case MONTH -> Shape.MONTH;
                    case COUNT -> Shape.NUMBER;
                    case YES_NO -> Shape.ONE_OF;
                };
            case FieldType.Choice choice -> Shape.ONE_OF;
            case FieldType.Several several -> Shape.AREA;
            case FieldType.FromList list -> Shape.BOXES;
            case FieldType.PartyIn party -> Shape.LINE;
            case FieldType.MatterOf matter -> Shape.LINE;
            case FieldType.FromPanel panel -> Shape.LINE;
        };
    }

    private static List<Option> options(FieldType type, Book book, Speech speech) {
        List<Option> options = new ArrayList<>();
        if (type == FieldType.Plain.YES_NO) {
            options.add(new Option("yes", speech.language().pick("Yes", "Sí")));
            options.add(new Option("no", "No"));
        } else if (type instanceof FieldType.Choice choice) {
            choice.options().forEach((name, words) -> options.add(new Option(name, speech.say(words))));
        } else if (type instanceof FieldType.FromList list
                && book.lists().get(list.list()) instanceof Book.Checklist checklist) {
            checklist.items().forEach((name, item) -> options.add(new Option(name, speech.say(item.words()))));
        }
        return options;
    }

    /** The id of one of its options in the page. */
    public String id(Option option) {
        return name + "-" + option.value().toLowerCase(Locale.ROOT);
    }
}
