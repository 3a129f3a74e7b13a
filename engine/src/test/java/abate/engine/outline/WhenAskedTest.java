package abate.engine.outline;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Field;
import abate.engine.book.Procedure;
import abate.engine.words.Language;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** When a question of a form is asked, in words. */
class WhenAskedTest {
    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));

    private static String when(String procedure, String act, String field, Language language) {
        Procedure of = Objects.requireNonNull(SACRAMENTO.procedures().get(procedure));
        ActRule rule = Objects.requireNonNull(of.acts().get(act));
        Field asked = Objects.requireNonNull(rule.fields().get(field));
        return WhenAsked.say(SACRAMENTO, of, rule, Objects.requireNonNull(asked.neededIf()), language);
    }

    @Test
    void a_choice_is_told_by_its_question_and_its_label() {
        assertThat(when("boarded-building", "find", "boarded_on", Language.ENGLISH))
                .matches("“[^”]+” is “[^”]*board[^”]*”");
        assertThat(when("relocation", "order", "approved", Language.SPANISH)).contains("es “Título 49");
    }

    @Test
    void what_the_file_settles_is_left_out() {
        assertThat(when("notice-and-order", "appeal", "fee_paid", Language.ENGLISH))
                .endsWith("is answered no")
                .doesNotContain("board appeal fee");
    }

    @Test
    void that_something_is_answered_is_not_said_where_its_answer_is_named() {
        assertThat(when("complaint", "inspect", "fire_marshal", Language.ENGLISH))
                .doesNotContain("is answered");
        assertThat(when("administrative-penalty", "hearing", "told", Language.ENGLISH))
                .endsWith("is answered");
    }

    @Test
    void no_condition_of_any_book_stands_in_a_form_as_the_book_writes_it() {
        for (Book book : Books.loadAll(Path.of("..", "books")).values()) {
            for (Procedure procedure : book.procedures().values()) {
                for (ActRule act : procedure.acts().values()) {
                    act.fields().values().stream()
                            .filter(field -> field.neededIf() != null)
                            .forEach(field -> assertThat(WhenAsked.say(
                                            book,
                                            procedure,
                                            act,
                                            Objects.requireNonNull(field.neededIf()),
                                            Language.ENGLISH))
                                    .as("%s %s %s", procedure.name(), act.name(), field.name())
                                    .doesNotContain("the book’s condition", "act.", "holds"));
                }
            }
        }
    }
}
