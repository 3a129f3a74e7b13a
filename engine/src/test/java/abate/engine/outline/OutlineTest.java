package abate.engine.outline;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Procedure;
import abate.engine.words.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a city attorney reads of a procedure. */
class OutlineTest {
    private static final Map<String, Book> BOOKS = Books.loadAll(Path.of("..", "books"));
    private static final Outline ORDER = outline("us-ca-sacramento", "notice-and-order");

    private static Book book(String id) {
        return Objects.requireNonNull(BOOKS.get(id));
    }

    private static Outline outline(String book, String procedure) {
        Book found = book(book);
        return Outline.of(found, found.procedure(procedure), Language.ENGLISH);
    }

    private static Stream<Outline> every() {
        return BOOKS.values().stream()
                .flatMap(book -> book.procedures().values().stream()
                        .flatMap(each ->
                                Stream.of(Language.values()).map(language -> Outline.of(book, each, language))));
    }

    private static String prose(Outline outline) {
        return String.join(" ", OutlineText.lines(outline, 90)).replaceAll("\\s+", " ");
    }

    private static Outline.Act act(String key) {
        return ORDER.acts().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_act_of_every_procedure_has_one_number_and_every_state_is_told_once() {
        assertThat(every()).allSatisfy(outline -> {
            Procedure procedure = book(outline.book()).procedure(outline.procedure());
            assertThat(outline.acts().stream().map(Outline.Act::number))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, procedure.acts().size())
                                    .boxed()
                                    .toList());
            assertThat(outline.states().stream().map(Outline.State::key))
                    .containsExactlyInAnyOrderElementsOf(procedure.states().keySet());
            assertThat(outline.states().getFirst().first()).isTrue();
        });
    }

    @Test
    void an_act_that_moves_the_matter_is_on_an_arrow_and_any_other_in_a_state_or_possible_anywhere() {
        assertThat(every())
                .allSatisfy(outline -> assertThat(outline.acts()).allSatisfy(act -> {
                    boolean arrow = outline.arrows().stream()
                            .anyMatch(each -> each.acts().contains(act));
                    boolean stays = outline.states().stream()
                            .anyMatch(state -> outline.staying(state).contains(act));
                    assertThat(arrow || stays || act.anywhere()).as(act.key()).isTrue();
                }));
    }

    @Test
    void people_and_the_law_never_share_an_arrow() {
        assertThat(every())
                .allSatisfy(outline -> assertThat(outline.arrows())
                        .allSatisfy(arrow -> assertThat(arrow.acts()).allMatch(act -> act.law() == arrow.law())));
    }

    @Test
    void the_same_book_gives_the_same_words() {
        assertThat(outline("us-ca-sacramento", "notice-and-order")).isEqualTo(ORDER);
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        assertThat(every())
                .allSatisfy(outline -> assertThat(OutlineText.lines(outline, 80))
                        .allMatch(line -> line.length() <= 80 || !line.strip().contains(" ")));
    }

    @Test
    void the_words_say_who_may_act_what_it_leads_to_and_how_it_is_refused() {
        assertThat(prose(ORDER))
                .contains("City Code 49.11.1101-.1110, 49.12.1201-.1208. In force since November 23, 1995.")
                .contains(
                        "1. Issue the notice and order. By: building official. Leads to: Issued. City Code 49.11.1103.")
                .contains("Gate: refused with “Name the record owner first. The notice and order is directed to the"
                        + " owner.” City Code 49.11.1103.");
    }

    @Test
    void a_letter_is_told_with_its_recipients_and_its_ladder_and_the_ladder_with_its_ways() {
        assertThat(act("order").letter().getFirst().says())
                .startsWith("“Notice and Order” to record owner (this service starts the clocks); lien holder;")
                .endsWith("by the ladder “notice and order”");
        assertThat(ORDER.services().getFirst().says())
                .startsWith("Notice and order: Personal delivery; Certified mail, return receipt requested;");
    }

    @Test
    void what_is_kept_for_others_is_told_apart_from_what_is_owed() {
        Outline escrow = outline("us-ca-sacramento", "rent-escrow");
        assertThat(escrow.keeps())
                .extracting(Outline.Sentence::cite)
                .containsExactly("City Code 49.14.1408B", "City Code 49.14.1408G", "City Code 49.14.1408G-H");
        assertThat(escrow.keeps().getFirst().says())
                .startsWith("Rent paid in: Rent paid in counts in full as rent paid to the landlord. Line by line: “");
        assertThat(prose(escrow))
                .contains("KEPT FOR OTHERS, OWED BY NOBODY - Rent paid in:")
                .contains("- Left in the account:");
        assertThat(prose(ORDER)).doesNotContain("KEPT FOR OTHERS");
    }

    @Test
    void what_happens_by_operation_of_law_says_upon_what() {
        assertThat(act("becomes_final").law()).isTrue();
        assertThat(act("becomes_final").upon())
                .isEqualTo("when the day has passed of clock C (the right to appeal has ended for everyone served)");
        assertThat(act("appeals_decided").upon())
                .isEqualTo(
                        "when every matter it opened under “Appeal to the housing board” is closed, and only where “the board"
                                + " set the order aside” does not hold and “the time to appeal has ended for everyone” holds");
    }

    @Test
    void a_clock_says_whose_it_is_its_count_its_roll_and_the_acts_it_bears_on() {
        Outline.Clock appeal = ORDER.clock("A");
        assertThat(appeal.kind()).isEqualTo(Outline.Kind.RIGHT);
        assertThat(appeal.acts()).containsExactly(act("appeal").number());
        assertThat(new ActText(ORDER).clock(appeal))
                .isEqualTo("Right of each recipient of “Issue the notice and order”: last day to appeal to the board."
                        + " Counted: 30 days after the recipient’s own day of service; a last day that is closed moves"
                        + " to the next open day. City Code 49.11.1107(a). Bears on act 10.");
    }

    @Test
    void a_condition_of_an_act_is_said_in_the_words_of_its_own_questions() {
        assertThat(act("prosecute").needs().stream().map(Outline.Need::where))
                .contains("where “What was done?” is “Somebody occupied the posted building”: ");
    }

    @Test
    void no_condition_of_the_shipped_books_is_left_as_the_book_writes_it() {
        assertThat(every())
                .allSatisfy(outline -> assertThat(prose(outline))
                        .doesNotContain("the book’s condition holds")
                        .doesNotContain("se cumple la condición del libro"));
    }

    /** Signs of an expression, names with a line below, ids, and words in a program's quotation marks. */
    @Test
    void nothing_of_the_shipped_books_is_left_in_the_words_of_a_program() {
        Pattern program = Pattern.compile("[a-z]_[a-z]|==|&&|\\|\\||[a-z]\\[\\S*]|[a-z]{2}\\([a-z]{2}|[“\\[]'|, id\\b"
                + "|\\b(case|(?<!of )law|shown|clock|moment), [a-z]|\\b(where|unless|or|and) (from|to|party), ");

        assertThat(every().flatMap(outline -> OutlineText.lines(outline, 5000).stream()))
                .filteredOn(line -> program.matcher(line).find())
                .isEmpty();
    }

    @Test
    void what_a_matter_was_born_with_is_called_as_it_was_asked_and_places_by_the_words_of_the_book() {
        assertThat(prose(outline("us-ca-sacramento", "escrow-release")))
                .contains("[Amount] was asked for on [day it was opened].")
                .contains("unless “File a court order for this release” was done or “Who asks?” is “A tenant”");
        assertThat(prose(outline("us-ca-sacramento", "administrative-penalty")))
                .contains("No appeal is valid without the fee of [fee for an appeal at this level]")
                .contains("where “last day of the time to correct” has its day");
        assertThat(prose(outline("us-ca-sacramento", "rent-escrow")))
                .contains("to tenant where the recipient is “Tenant”");
        assertThat(prose(outline("us-ca-sacramento", "relocation")))
                .contains("[“The owner did not pay in time the” where “the owner paid late” holds,"
                        + " otherwise “The owner owes it”]");
    }

    @Test
    void what_rests_on_several_acts_or_matters_is_said_in_words() {
        assertThat(prose(ORDER))
                .contains("where there is a decision of the board on an appeal")
                .contains("day to begin the work of the latest decision of the board on an appeal");
        assertThat(prose(outline("us-ca-sacramento", "relocation")))
                .contains("the sum of “Amount” in every act “Record what the owner paid the household” is at least");
        assertThat(prose(outline("us-ca-sacramento", "boarded-building")))
                .contains(
                        "where in one matter “Penalty for a boarded or vacant building”, day it was imposed is on file");
        assertThat(prose(outline("us-fl-model-city", "violation")))
                .contains("in one act “Find a violation and set its fine”, “What kind of violation is it?” is not");
    }

    @Test
    void where_the_book_speaks_spanish_so_do_the_words() {
        Book book = book("us-ca-sacramento");
        Outline spanish = Outline.of(book, book.procedure("notice-and-order"), Language.SPANISH);
        assertThat(prose(spanish))
                .contains("Aviso y orden")
                .contains("Emitir el aviso y orden. Por: funcionario de construcción.")
                .contains("Se rechaza con".toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void a_fact_of_the_world_is_possible_in_any_state() {
        assertThat(ORDER.anywhere().stream().map(Outline.Act::key))
                .isEqualTo(List.of("pay_surplus", "suit_ended", "collect_fees", "payment"));
    }
}
