package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.standards.HousingStandards;
import abate.engine.standards.ListedCondition;
import abate.engine.standards.Provision;
import abate.engine.words.Said;
import abate.engine.written.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The written cases hold every number of the housing standards: whichever one is changed, some case fails. */
class ChangedStandardsTest {
    private static final Path SACRAMENTO = Path.of("..", "books", "us-ca-sacramento");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.&*/(-])(\\d+)(?![\\w./)(-])");

    private final Book book = Books.load(SACRAMENTO);
    private final List<Scenario> measured = new ArrayList<>();

    ChangedStandardsTest() throws IOException {
        for (Path file : ScenariosOfTheBookTest.files(SACRAMENTO)) {
            Scenarios.read(file.toString(), ScenariosOfTheBookTest.read(file)).stream()
                    .filter(each -> each.steps().stream().anyMatch(step -> step.what() instanceof Step.Measures))
                    .forEach(measured::add);
        }
    }

    @Test
    void whichever_number_of_the_standards_is_raised_by_one_some_written_case_fails() throws IOException {
        String text = Files.readString(SACRAMENTO.resolve("standards.yaml"));
        assertThat(noticed(text)).as("unchanged, every written case holds").isFalse();
        int law = text.indexOf("\nterms:");
        List<String> unnoticed = new ArrayList<>();
        int changed = 0;
        Matcher number = NUMBER.matcher(text);
        for (int at = law; number.find(at); at = number.end()) {
            String line = line(text, number.start());
            if (!told(line, number.start() - text.lastIndexOf('\n', number.start()) - 1)) {
                changed++;
                String raised = text.substring(0, number.start())
                        + (Integer.parseInt(number.group()) + 1)
                        + text.substring(number.end());
                if (!noticed(raised)) {
                    unnoticed.add(line.strip());
                }
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(changed).isGreaterThan(60);
    }

    private static String line(String text, int at) {
        return text.substring(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
    }

    /** Whether what stands there is a citation or words, and no number of a standard. */
    private static boolean told(String line, int at) {
        String before = line.substring(0, at);
        return before.contains("cite:") || before.contains("words:") || before.contains("#");
    }

    private boolean noticed(String text) {
        List<Problem> problems = new ArrayList<>();
        Book other = book.with(HousingStandards.read(text, conditions(), problems));
        return !problems.isEmpty()
                || measured.stream()
                        .anyMatch(each -> !Scenarios.replay(other, each).passed());
    }

    private Map<String, Map<String, ListedCondition>> conditions() {
        Map<String, Map<String, ListedCondition>> lists = new LinkedHashMap<>();
        book.lists().forEach((name, list) -> {
            Map<String, ListedCondition> items = new LinkedHashMap<>();
            list.items()
                    .forEach((id, item) -> items.put(
                            id,
                            new ListedCondition(
                                    id,
                                    new Said(
                                            item.words().english(), item.words().spanish()),
                                    new Provision(
                                            item.authority().cite(),
                                            item.authority().rules(),
                                            null,
                                            null))));
            lists.put(name, items);
        });
        return lists;
    }
}
