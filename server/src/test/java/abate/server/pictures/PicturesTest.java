package abate.server.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Procedure;
import abate.engine.outline.Outline;
import abate.engine.words.Language;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A procedure is drawn on one page that can be read. */
class PicturesTest {
    private static final Map<String, Book> BOOKS = Books.loadAll(Path.of("..", "books"));
    private static final double LETTER_WIDE = 8.5 * 72;
    private static final double LETTER_LONG = 11 * 72;

    static Stream<Arguments> every() {
        return BOOKS.values().stream()
                .flatMap(book -> book.procedures().values().stream().map(each -> Arguments.of(book.id(), each.name())));
    }

    private static Book book(String id) {
        return Objects.requireNonNull(BOOKS.get(id));
    }

    private static Sheet sheet(String book, String procedure, Language language) {
        Book found = book(book);
        return Fitting.of(Outline.of(found, found.procedure(procedure), language));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("every")
    void every_procedure_fits_one_letter_page_with_letters_that_can_be_read_and_nothing_on_top_of_another(
            String book, String procedure) {
        for (Language language : Language.values()) {
            Sheet sheet = sheet(book, procedure, language);
            assertThat(Math.min(sheet.width(), sheet.height())).isLessThanOrEqualTo(LETTER_WIDE - 36);
            assertThat(Math.max(sheet.width(), sheet.height())).isLessThanOrEqualTo(LETTER_LONG - 36);
            assertThat(sheet.smallest()).isGreaterThanOrEqualTo(Sheet.LEGIBLE);
            apart(sheet);
            within(sheet);
        }
    }

    private static void apart(Sheet sheet) {
        List<Diagram.Box> boxes = sheet.diagram().boxes();
        List<Diagram.Line> lines = sheet.diagram().lines();
        for (Diagram.Box box : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != box && other.at().overlaps(box.at()))
                    .isEmpty();
            assertThat(lines)
                    .filteredOn(line -> line.label().overlaps(box.at()))
                    .isEmpty();
            assertThat(box.inside().width()).isLessThanOrEqualTo(box.at().width());
            assertThat(box.inside().height()).isLessThanOrEqualTo(box.at().height());
        }
        for (Diagram.Line line : lines) {
            assertThat(lines)
                    .filteredOn(other -> other != line && other.label().overlaps(line.label()))
                    .isEmpty();
        }
    }

    private static void within(Sheet sheet) {
        assertThat(sheet.left()).isGreaterThanOrEqualTo(0);
        assertThat(sheet.top()).isGreaterThanOrEqualTo(Sheet.HEAD);
        double right = sheet.left() + sheet.diagram().width() * sheet.scale();
        double bottom = sheet.top() + sheet.diagram().height() * sheet.scale();
        boolean beside = sheet.keyTop() == Sheet.HEAD;
        assertThat(right).isLessThanOrEqualTo(beside ? sheet.keyLeft() : sheet.width() + 0.1);
        assertThat(bottom).isLessThanOrEqualTo(beside ? sheet.height() + 0.1 : sheet.keyTop());
        assertThat(sheet.keyLeft() + sheet.key().size() * (Key.COLUMN + Key.GUTTER) - Key.GUTTER)
                .isLessThanOrEqualTo(sheet.width() + 0.1);
        assertThat(sheet.keyTop() + Key.height(sheet.key())).isLessThanOrEqualTo(sheet.height() + 0.1);
        Diagram.Rectangle page = new Diagram.Rectangle(
                0, 0, sheet.diagram().width(), sheet.diagram().height());
        sheet.diagram().boxes().forEach(box -> inside(page, box.at()));
        sheet.diagram().lines().forEach(line -> inside(page, line.label()));
    }

    private static void inside(Diagram.Rectangle page, Diagram.Rectangle part) {
        assertThat(part.x()).isGreaterThanOrEqualTo(0);
        assertThat(part.y()).isGreaterThanOrEqualTo(0);
        assertThat(part.x() + part.width()).isLessThanOrEqualTo(page.width() + 0.1);
        assertThat(part.y() + part.height()).isLessThanOrEqualTo(page.height() + 0.1);
    }

    @Test
    void every_act_between_two_states_stands_on_one_arrow_that_begins_and_ends_at_their_boxes() {
        Sheet sheet = sheet("us-fl-model-city", "violation", Language.ENGLISH);
        assertThat(sheet.diagram().lines().stream().map(Diagram.Line::arrow))
                .containsExactlyInAnyOrderElementsOf(sheet.outline().arrows());
        assertThat(sheet.diagram().lines()).allSatisfy(line -> {
            assertThat(touches(sheet, line.arrow().from(), line.corners().getFirst()))
                    .isTrue();
            assertThat(touches(sheet, line.arrow().to(), line.corners().getLast()))
                    .isTrue();
        });
    }

    private static boolean touches(Sheet sheet, String state, Diagram.Point point) {
        Diagram.Rectangle box = sheet.diagram().boxes().stream()
                .filter(each -> each.state().key().equals(state))
                .findFirst()
                .orElseThrow()
                .at();
        return new Diagram.Rectangle(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2)
                .overlaps(new Diagram.Rectangle(point.x() - 0.1, point.y() - 0.1, 0.2, 0.2));
    }

    @Test
    void the_same_book_gives_the_same_picture_byte_for_byte() {
        Book book = book("us-ca-sonoma-county");
        Procedure procedure = book.procedure("notice-of-violation");
        assertThat(new Pictures().svg(book, procedure, Language.ENGLISH, Optional.empty()))
                .isEqualTo(new Pictures().svg(book, procedure, Language.ENGLISH, Optional.empty()));
    }

    @Test
    void the_place_of_a_matter_is_said_in_words_and_by_shape_and_moves_nothing() throws Exception {
        Book book = book("us-ca-sacramento");
        Procedure procedure = book.procedure("board-appeal");
        List<String> states = List.copyOf(procedure.states().keySet());
        Pictures pictures = new Pictures();
        String plain = pictures.svg(book, procedure, Language.ENGLISH, Optional.empty());
        String placed = pictures.svg(
                book, procedure, Language.ENGLISH, Optional.of(new Place(states.get(1), Set.of(states.getFirst()))));
        assertThat(plain).doesNotContain("You are here").doesNotContain("passed");
        assertThat(placed)
                .containsOnlyOnce(">You are here<")
                .containsOnlyOnce(">passed<")
                .containsOnlyOnce("stroke-width=\"3\"")
                .contains("The matter is here: ");
        assertThat(parsed(placed).getElementsByTagName("text").getLength())
                .isGreaterThanOrEqualTo(
                        parsed(plain).getElementsByTagName("text").getLength());
    }

    @Test
    void it_is_an_image_with_a_name_and_a_description_and_nothing_a_strict_browser_refuses() throws Exception {
        Book book = book("us-ca-sacramento");
        String svg = new Pictures().svg(book, book.procedure("complaint"), Language.ENGLISH, Optional.empty());
        Document document = parsed(svg);
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("1 ");
        assertThat(svg)
                .doesNotContain("<script")
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("on=\"");
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
