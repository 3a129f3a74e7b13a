package abate.engine.alteration;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is changed in a book to see whether a case notices is told so that a clerk finds it in the book. */
class AlterationWordsTest {
    private static final Book CITY = Books.load(Path.of("..", "docs", "example-city", "us-xx-sampleton"));
    private static final Book FLORIDA = Books.load(Path.of("..", "books", "us-fl-model-city"));

    private static List<String> told(Book book, String procedure) {
        return Alterations.of(book, book.procedure(procedure)).stream()
                .map(each -> each.thing() + " " + each.says())
                .toList();
    }

    @Test
    void a_gate_is_told_by_its_place_its_act_and_how_its_condition_begins() {
        assertThat(told(CITY, "citation"))
                .contains(
                        "the first gate of opening it (that matters.courtesy_notice.exists(n, n.state == 'unco …)"
                                + " taken out",
                        "the first gate of issue (that act.which == due) taken out",
                        "the first gate of ask_for_a_hearing (by hearing_asked_by) taken out",
                        "the first gate of record_lien (after pay_by) taken out")
                .contains("the clock pay_by counting one more", "the clock pay_by without its roll");
    }

    @Test
    void a_count_within_others_is_told_by_its_place_among_them() {
        assertThat(told(FLORIDA, "violation"))
                .noneMatch(each -> each.matches(".*(\\[\\d|\\d\\. count).*"))
                .anyMatch(each -> each.matches(
                        "the clock fine_from counting one more in its \\w+ count," + " there in its \\w+ count"));
    }
}
