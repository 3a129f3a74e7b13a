package abate.server.desk.words;

import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.matter.CaseState;
import abate.engine.matter.Disclosure;
import abate.engine.matter.Done;
import abate.engine.matter.Entry;
import abate.engine.matter.Matter;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells answers as people gave them: labels for choices, names for parties, words for conditions. */
public final class Told {
    private Told() {}

    /** Every particular of an act that its reader may be told, in the order its form asks them. */
    public static List<Row> particulars(CaseState file, Entry entry, Done done, Disclosure disclosure) {
        List<Row> rows = new ArrayList<>();
        done.rule().fields().values().stream()
                .filter(field -> done.particulars().get(field.name()).present())
                .forEach(field -> rows.add(new Row(
                        field.ask().english(),
                        told(file, entry, field, disclosure)
                                ? value(file, field.type(), done.particulars().get(field.name()))
                                : Disclosure.WITHHELD)));
        return rows;
    }

    /** Whether the reader may be told everything an act says. */
    public static boolean whole(CaseState file, Entry entry, Disclosure disclosure) {
        return entry.done() == null
                || entry.done().rule().fields().values().stream()
                        .filter(field ->
                                entry.done().particulars().get(field.name()).present())
                        .allMatch(field -> told(file, entry, field, disclosure));
    }

    private static boolean told(CaseState file, Entry entry, Field field, Disclosure disclosure) {
        return file.matter(String.valueOf(entry.matter()))
                .filter(matter -> disclosure.tells(matter.procedure(), field))
                .isPresent();
    }

    /** The answers that were given, in the order of the fields. */
    public static List<Row> particulars(CaseState file, Map<String, Field> fields, Map<String, Value> given) {
        List<Row> rows = new ArrayList<>();
        fields.values().forEach(field -> {
            Value value = given.getOrDefault(field.name(), Value.ABSENT);
            if (value.present()) {
                rows.add(new Row(field.ask().english(), value(file, field.type(), value)));
            }
        });
        return rows;
    }

    /** One answer in words. */
    public static String value(CaseState file, FieldType type, Value value) {
        return switch (type) {
            case FieldType.Choice choice -> choice(choice, value);
            case FieldType.FromList list -> conditions(file.book(), list, value);
            case FieldType.PartyIn party -> party(file, value);
            case FieldType.MatterOf matter -> matter(file, value);
            case FieldType.Several several -> several(file, several, value);
            case FieldType.Plain plain -> plain(value);
            case FieldType.FromPanel panel -> plain(value);
        };
    }

    private static String plain(Value value) {
        return value.present() ? Saying.of(value, Language.ENGLISH) : "";
    }

    private static String choice(FieldType.Choice choice, Value value) {
        Words words =
                value instanceof Value.Text(String option) ? choice.options().get(option) : null;
        return words == null ? plain(value) : words.english();
    }

    private static String several(CaseState file, FieldType.Several several, Value value) {
        return value instanceof Value.Listed(List<Value> items)
                ? items.stream().map(item -> value(file, several.of(), item)).collect(Collectors.joining("\n"))
                : plain(value);
    }

    private static String conditions(Book book, FieldType.FromList list, Value value) {
        Book.Checklist checklist = book.lists().get(list.list());
        if (checklist == null || !(value instanceof Value.Listed(List<Value> items))) {
            return plain(value);
        }
        return items.stream()
                .map(item -> item instanceof Value.Text(String name)
                                && checklist.items().get(name) instanceof Book.Item found
                        ? found.words().english()
                        : plain(item))
                .collect(Collectors.joining("\n"));
    }

    private static String party(CaseState file, Value value) {
        return value instanceof Value.Text(String id)
                ? file.party(id).map(Party::name).orElse(id)
                : plain(value);
    }

    private static String matter(CaseState file, Value value) {
        return value instanceof Value.Text(String id)
                ? file.matter(id).map(found -> title(file, found)).orElse(id)
                : plain(value);
    }

    /** What a matter is called on its file: the procedure, and for whom it runs. */
    public static String title(CaseState file, Matter matter) {
        String title = matter.procedure().title().english();
        return file.party(matter.party()).map(who -> title + " — " + who.name()).orElse(title);
    }

    /** A title inside a sentence begins small, unless it is a name in capitals. */
    public static String lower(String title) {
        return title.length() > 1 && Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** A state's name as words. */
    public static String place(String state) {
        return state.replace('_', ' ');
    }
}
