package abate.engine.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.value.Value;
import abate.engine.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the names of a book are called where people read them. */
class GlossaryTest {
    @TempDir
    Path temp;

    @Test
    void every_number_of_the_shipped_books_has_words_in_both_languages() {
        Books.loadAll(Path.of("..", "books"))
                .values()
                .forEach(book -> assertThat(numbers(book)).isNotEmpty().allSatisfy(path -> {
                    assertThat(book.glossary().has(path))
                            .as(book.id() + ": " + path)
                            .isTrue();
                    assertThat(book.glossary().of(path).spanish()).as(path).isNotBlank();
                }));
    }

    /** The leaves of the book's dated values, as an expression reads them: {@code level[A].most}. */
    private static Stream<String> numbers(Book book) {
        return book.parameters().values().stream()
                .flatMap(each -> each.values().stream().flatMap(dated -> leaves(each.name(), dated.value())))
                .map(name -> name.replaceFirst("\\.(\\w+)\\.", "[$1]."))
                .distinct();
    }

    private static Stream<String> leaves(String path, Value value) {
        return value instanceof Value.Structure table
                ? table.parts().stream().flatMap(part -> leaves(path + "." + part, table.get(part)))
                : Stream.of(path);
    }

    @Test
    void a_row_of_a_table_stands_behind_the_words() {
        Book book = Books.load(Path.of("..", "books", "us-ca-sacramento"));

        Words words = book.glossary().of("level[C].most");

        assertThat(words.in(Language.ENGLISH)).isEqualTo("most penalty a day at this level (C)");
        assertThat(words.in(Language.SPANISH)).isEqualTo("multa máxima por día en este nivel (C)");
    }

    @Test
    void a_mere_place_in_a_list_is_not_said() {
        Glossary glossary = new Glossary(Map.of("decided.complete_by", new Words("day to complete the work", "")));

        assertThat(glossary.of("decided[0].complete_by").english()).isEqualTo("day to complete the work");
    }

    @Test
    void a_name_without_words_is_said_as_it_is_written() {
        assertThat(Glossary.NONE.of("appeal_days.citation").english()).isEqualTo("appeal days citation");
        assertThat(Glossary.NONE.of("rows[0].fee_once").english()).isEqualTo("rows 0 fee once");
    }

    @Test
    void words_for_what_is_no_name_of_the_book_are_a_fault_with_the_nearest_name() throws IOException {
        ChangedBook changed = ChangedBook.of("us-ca-sonoma-county", temp);
        changed.with("words.yaml", "words:", "days_given.comply:", "days_given.complies:");

        assertThatThrownBy(changed::book)
                .isInstanceOf(BookFault.class)
                .hasMessageContaining("words.yaml")
                .hasMessageContaining("days_given.complies")
                .hasMessageContaining("days_given.comply\"");
    }

    @Test
    void a_book_without_words_loads() throws IOException {
        ChangedBook changed = ChangedBook.of("us-fl-model-city", temp);
        Files.delete(changed.folder().resolve("words.yaml"));

        assertThat(changed.book().glossary().has("appeal_days")).isFalse();
    }
}
