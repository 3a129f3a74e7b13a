package abate.engine.matter;

import abate.engine.book.Book;
import abate.engine.book.Field;
import abate.engine.book.FieldType;
import abate.engine.book.LetterRule;
import abate.engine.book.Words;
import abate.engine.expression.Scope;
import abate.engine.value.Value;
import abate.engine.words.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a letter states: the contents its rule requires, filled from what is on file. */
final class Contents {
    private static final String OF_THE_ACT = "act.";

    private final Book book;
    private final Done issued;
    private final Scope scope;

    Contents(CaseState file, Matter matter, Done issued) {
        this.book = file.book();
        this.issued = issued;
        this.scope = new MatterScope(file, matter, file.day()).judging(issued);
    }

    List<Stated> of(LetterRule letter) {
        return letter.contents().stream()
                .filter(content -> content.when() == null || content.when().holds(scope))
                .map(content -> stated(letter, content))
                .toList();
    }

    private Stated stated(LetterRule letter, LetterRule.Content content) {
        return new Stated(
                content.item(),
                lines(content),
                content.from() != null,
                content.authority().or(letter.authority()));
    }

    private List<Words> lines(LetterRule.Content content) {
        if (!content.say().isEmpty() || content.from() == null) {
            return List.of(new Words(
                    content.say().say(scope, Language.ENGLISH), content.say().say(scope, Language.SPANISH)));
        }
        FieldType type = typeOf(content.from().source());
        Answered answered = new Answered(book);
        return switch (content.from().in(scope)) {
            case Value.Listed(List<Value> items) ->
                items.stream().map(item -> answered.words(type, item)).toList();
            case Value one -> List.of(answered.words(type, one));
        };
    }

    /** The type of the act's own field where the content is simply that field; null otherwise. */
    private @Nullable FieldType typeOf(String source) {
        if (!source.startsWith(OF_THE_ACT)) {
            return null;
        }
        Field field = issued.rule().fields().get(source.substring(OF_THE_ACT.length()));
        return field == null ? null : field.type();
    }
}
