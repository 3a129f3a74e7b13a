package abate.server.desk.casefile;

import abate.engine.book.Book;
import abate.engine.book.Saying;
import abate.engine.matter.CaseState;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.desk.words.Hands;
import abate.server.desk.words.Row;
import abate.server.desk.words.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is on file about the case itself. */
public final class CaseFacts {
    private CaseFacts() {}

    /** Every fact on file, in the order the book asks for them. */
    static List<Row> of(CaseState file) {
        List<Row> rows = new ArrayList<>();
        file.book().facts().keySet().forEach(name -> {
            Value value = file.facts().getOrDefault(name, Value.ABSENT);
            if (value.present()) {
                rows.add(new Row(label(name), answered(file, name, value)));
            }
        });
        return rows;
    }

    /** A fact on file as words; empty where it is not. */
    static String text(CaseState file, String name) {
        Value value = file.facts().getOrDefault(name, Value.ABSENT);
        return value.present() ? Saying.of(value, Language.ENGLISH) : "";
    }

    /** A value in words. */
    public static String said(Value value) {
        return Saying.of(value, Language.ENGLISH);
    }

    /** What was chosen stands in the words of the book: "Title 49", not "title_49". */
    private static String answered(CaseState file, String name, Value value) {
        Book.Question question = file.book().questions().get(name);
        return question == null ? said(value) : Told.value(file, question.type(), value);
    }

    /** A name of the book as a label: "Legal description". */
    public static String label(String name) {
        if (name.equals("apn")) {
            return "Parcel number (APN)";
        }
        String words = name.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How the book asks for a fact; its label where it says nothing of that. */
    public static String question(Book book, String name) {
        Book.Question question = book.questions().get(name);
        return question == null || question.ask().english().isBlank()
                ? label(name)
                : question.ask().english();
    }

    /** A party as it was named. */
    public static List<Row> party(Book book, Party party) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                "Part",
                String.join(
                        ", ",
                        party.roles().stream()
                                .map(role -> Hands.title(book, role))
                                .toList())));
        if (!party.address().isEmpty()) {
            rows.add(new Row("Address", String.join(", ", party.address())));
        }
        return rows;
    }
}
