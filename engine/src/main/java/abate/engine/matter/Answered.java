package abate.engine.matter;

import abate.engine.book.Book;
import abate.engine.book.FieldType;
import abate.engine.book.Saying;
import abate.engine.book.Words;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers as people read them: options and conditions by their words, never by the names the book gives them. */
record Answered(Book book) {
    /** One answer to a question of that type, several with semicolons; as it stands where the type is not known. */
    Words words(@Nullable FieldType type, Value value) {
        return Words.said(language -> in(type, value, language));
    }

    private String in(@Nullable FieldType asked, Value value, Language language) {
        FieldType type = asked instanceof FieldType.Several(FieldType each) ? each : asked;
        if (value instanceof Value.Listed(List<Value> items)) {
            return items.stream().map(item -> in(type, item, language)).collect(Collectors.joining("; "));
        }
        if (value instanceof Value.Text(String name)) {
            if (type instanceof FieldType.Choice choice && choice.options().get(name) instanceof Words label) {
                return label.in(language);
            }
            if (type instanceof FieldType.FromList list
                    && book.lists().get(list.list()) instanceof Book.Checklist checklist
                    && checklist.items().get(name) instanceof Book.Item item) {
                return item.words().in(language);
            }
        }
        return Saying.of(value, language);
    }
}
