package abate.engine.outline;

import abate.engine.book.Book;
import abate.engine.book.FieldType;
import abate.engine.value.Kind;

/**
 * What a written case may answer where the book asks something, in a few words.
 *
 * @param book whose checklists are picked from
 */
record Answers(Book book) {
    /** What stands behind the name of a fact of a case: its choices or its kind. */
    String fact(String name, Kind kind) {
        Book.Question question = book.questions().get(name);
        if (question != null) {
            return sort(question.type());
        }
        return plain(
                kind == Kind.FLAG
                        ? FieldType.Plain.YES_NO
                        : kind == Kind.DAY ? FieldType.Plain.DATE : FieldType.Plain.TEXT);
    }

    /** What may be answered to a question of that type. */
    String sort(FieldType type) {
        return switch (type) {
            case FieldType.Plain plain -> plain(plain);
            case FieldType.Choice choice ->
                "one of " + String.join(", ", choice.options().keySet());
            case FieldType.Several several -> "a list, each " + sort(several.of());
            case FieldType.FromList from -> "a list from " + items(from.list());
            case FieldType.PartyIn party ->
                "a party" + (party.roles().isEmpty() ? "" : " with the role " + String.join(" or ", party.roles()));
            case FieldType.MatterOf matter -> "the label of a matter of " + matter.procedure();
            case FieldType.FromPanel panel ->
                "a member of " + panel.panel() + ", with "
                        + String.join(", ", panel.parts().keySet());
        };
    }

    private String items(String list) {
        Book.Checklist checklist = book.lists().get(list);
        return list
                + (checklist == null
                        ? ""
                        : " (" + String.join(", ", checklist.items().keySet()) + ")");
    }

    private static String plain(FieldType.Plain plain) {
        return switch (plain) {
            case TEXT, LONG_TEXT -> "words";
            case ADDRESS -> "an address";
            case DATE -> "a day, 2025-03-03";
            case MONTH -> "a month, 2025-03";
            case MOMENT -> "a day and an hour, '2025-03-03 10:00'";
            case COUNT -> "a whole number";
            case MONEY -> "a sum, '$1,000'";
            case YES_NO -> "yes or no";
        };
    }
}
