package abate.engine.outline;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever writes a case finds beside the names what they are bound to: what must be on file, when, and for whom. */
class NamesTextTest {
    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));

    private static String names(String procedure) {
        return String.join(" ", NamesText.lines(SACRAMENTO, SACRAMENTO.procedure(procedure), 100))
                .replaceAll("\\s+", " ");
    }

    @Test
    void what_must_be_so_before_it_is_opened_stands_behind_how_it_is_opened() {
        assertThat(names("notice-and-order"))
                .containsPattern(
                        "OPEN IT under: notice-and-order .*- What may keep it from being opened: No inspection on file .*FACTS OF THE CASE");
    }

    @Test
    void facts_are_listed_with_their_choices_and_questions() {
        assertThat(names("administrative-penalty"))
                .contains("code_title: one of title_9, title_49, title_50, title_61, other — Title of the code")
                .contains("about_property: yes or no — Is the violation");
    }

    @Test
    void facts_that_a_letter_states_are_named_under_its_act() {
        assertThat(names("notice-and-order")).contains("its letter needs on file: address, legal_description");
    }

    @Test
    void whose_service_starts_the_clocks_and_when_a_sum_is_owed_are_said() {
        assertThat(names("administrative-penalty"))
                .contains("(this service starts the clocks), by the method")
                .containsPattern("CHARGES penalty: .*owed where ");
    }

    @Test
    void a_particular_that_is_needed_at_times_says_when() {
        assertThat(names("boarded-building") + names("administrative-penalty") + names("notice-and-order"))
                .contains(", needed where ")
                .doesNotContain("needed at times");
    }

    @Test
    void a_role_that_a_gate_asks_for_stands_under_its_act() {
        assertThat(names("administrative-penalty"))
                .containsPattern("do: record_lien .*the party it runs for must have the role owner .*do: ");
    }

    @Test
    void facts_whose_question_is_shared_say_what_each_of_them_is() {
        assertThat(StandardsText.lines(SACRAMENTO.standards(), 200))
                .contains(
                        "  zoning_occupied: square feet — zoning: Most occupied space by the zoning regulations.",
                        "  zoning_eaves: inches — zoning: Most that eaves may project by the zoning regulations.");
    }
}
