package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No reason of any written case speaks in the names that a book gives its things. */
class ReasonsInWordsTest {
    private static final Path BOOKS = Path.of("..", "books");
    private static final Pattern PATH = Pattern.compile("^\\s*!?[a-z_]+[.\\[]\\w.*|.*\\w_\\w.*|.*\\[\\w*\\].*");

    @TestFactory
    Stream<DynamicTest> reasons_of_every_written_case_are_in_words() {
        return Books.loadAll(BOOKS).values().stream()
                .map(book -> DynamicTest.dynamicTest(book.id(), () -> {
                    List<String> reasons = reasons(book);
                    Set<String> names = unspoken(book);

                    assertThat(reasons).hasSizeGreaterThan(200);
                    assertThat(reasons).noneMatch(line -> PATH.matcher(line).matches());
                    assertThat(reasons)
                            .noneMatch(line ->
                                    names.contains(line.strip().split(":", 2)[0].strip()));
                }));
    }

    @Test
    void a_reason_from_another_matter_leads_back_to_the_service_it_rests_on() {
        Book book = Books.load(BOOKS.resolve("us-ca-sacramento"));

        List<String> reasons = reasons(book);

        int at = reasons.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("Notice and order, day of service on the owner: "))
                .map(line -> reasons.stream().map(String::strip).toList().indexOf(line))
                .findFirst()
                .orElse(-1);
        assertThat(at).isNotNegative();
        assertThat(reasons.get(at + 1)).contains("Service on ").contains(" is complete on ");
    }

    @Test
    void a_number_of_a_table_stands_under_the_section_and_the_rule_of_what_asks_for_it() {
        Book book = Books.load(BOOKS.resolve("us-ca-sacramento"));

        assertThat(reasons(book))
                .extracting(String::strip)
                .contains("days to appeal to the board: 30 (City Code 49.11.1107(a); NA-02)")
                .contains("days to appeal the fee: 30 (City Code 49.15.1502c; VF-11)");
    }

    /** What the procedures call their own, as words would show it, where the book has no words for it. */
    private static Set<String> unspoken(Book book) {
        return book.procedures().values().stream()
                .flatMap(procedure ->
                        Stream.concat(procedure.says().keySet().stream(), procedure.shows().keySet().stream()))
                .filter(name -> !book.glossary().has(name) && name.contains("_"))
                .map(name -> name.replace('_', ' '))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> reasons(Book book) {
        return ScenariosOfTheBookTest.files(BOOKS.resolve(book.id())).stream()
                .flatMap(file ->
                        Scenarios.read(file.getFileName().toString(), ScenariosOfTheBookTest.read(file)).stream())
                .map(scenario -> Scenarios.replay(book, scenario))
                .flatMap(ReasonsInWordsTest::reasons)
                .toList();
    }

    private static Stream<String> reasons(Replayed replayed) {
        return Stream.of(
                        replayed.timeline().stream().flatMap(line -> line.reason().stream()),
                        replayed.clocks().stream().flatMap(clock -> clock.reason().stream()),
                        replayed.charges().stream().flatMap(charge -> charge.reason().stream()))
                .flatMap(each -> each);
    }
}
