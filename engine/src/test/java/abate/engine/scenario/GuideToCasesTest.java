package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever copies a case out of the guides, exactly as it is printed, has one that holds. */
class GuideToCasesTest {
    private static final Pattern WHOLE = Pattern.compile("(?s)```yaml\n(scenario: .*?)```");

    private static List<Replayed> printed(String guide, Book book) throws IOException {
        String text = Files.readString(Path.of("..", "docs", guide));
        return WHOLE.matcher(text)
                .results()
                .flatMap(block -> Scenarios.read(guide, block.group(1)).stream())
                .map(scenario -> Scenarios.replay(book, scenario))
                .toList();
    }

    @Test
    void every_case_of_the_guide_to_cases_holds_as_it_is_printed() throws IOException {
        Book sacramento = Books.load(Path.of("..", "books", "us-ca-sacramento"));

        assertThat(printed("scenarios.md", sacramento))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.failed()).isEmpty());
    }

    @Test
    void every_case_of_the_guide_to_books_holds_as_it_is_printed() throws IOException {
        Book sampleton = Books.load(Path.of("..", "docs", "example-city", "us-xx-sampleton"));

        assertThat(printed("writing-a-book.md", sampleton))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.failed()).isEmpty());
    }
}
