package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gate on a clock that picks among several counts cites its own rules and those of the count it took, and no other's. */
class TakenCountTest {
    private static final Path FOLDER = Path.of("..", "books", "us-ca-sacramento");
    private static final Book SACRAMENTO = Books.load(FOLDER);

    @Test
    void a_refusal_for_the_time_of_one_title_is_not_one_under_the_rule_of_another() throws IOException {
        // given an order under Title 50 that comes a day before its thirty days to correct are over
        String text = Files.readString(FOLDER.resolve("scenarios").resolve("V86.yaml"));
        assertThat(text).contains("refused: [AP-07, VP-09]");

        List<String> failed =
                Scenarios.read("V86.yaml", text.replace("refused: [AP-07, VP-09]", "refused: [AP-07, VP-06]")).stream()
                        .flatMap(each -> Scenarios.replay(SACRAMENTO, each).failed().stream())
                        .map(each -> each.says())
                        .toList();

        assertThat(failed)
                .singleElement()
                .asString()
                .startsWith("expected a refusal under VP-06, but the reasons were: ")
                .endsWith(
                        "(City Code 1.01.070(c)(3); City Code 50.02.203(c); reading A122; AP-07, AP-08, VP-09, T-02)");
    }
}
