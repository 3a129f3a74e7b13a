package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.matter.Act;
import abate.engine.matter.CaseLaw;
import abate.engine.matter.CaseState;
import abate.engine.matter.Matter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What can never be done any more in a matter is offered neither now nor for later. */
class OutOfReachTest {
    private static final Path FOLDER = Path.of("..", "books", "us-ca-sonoma-county");
    private static final Book SONOMA = Books.load(FOLDER);

    /** The acts that each written case offers in the notices of violation of that kind, a list a moment. */
    private static List<List<String>> offered(Predicate<Matter> kind) {
        List<List<String>> offered = new ArrayList<>();
        for (Path file : ScenariosOfTheBookTest.files(FOLDER)) {
            for (Scenario scenario : Scenarios.read(file.getFileName().toString(), ScenariosOfTheBookTest.read(file))) {
                List<Act> acts = Scenarios.told(SONOMA, scenario).acts();
                for (int n = 1; n <= acts.size(); n++) {
                    List<Act> some = acts.subList(0, n);
                    CaseState seen = CaseLaw.fold(SONOMA, some, some.getLast().recorded());
                    seen.matters().stream()
                            .filter(matter -> matter.procedure().name().equals("notice-of-violation"))
                            .filter(kind)
                            .forEach(matter -> offered.add(names(seen, matter)));
                }
            }
        }
        return offered;
    }

    private static List<String> names(CaseState seen, Matter matter) {
        return seen.possible(matter).stream()
                .map(possible -> possible.rule().name())
                .toList();
    }

    private static boolean decidedOnAppeal(Matter matter) {
        return matter.state().equals("corrected")
                && matter.latest("appeal") != null
                && matter.latest("decide_appeal") != null;
    }

    @Test
    void a_notice_obeyed_and_decided_on_appeal_leads_to_no_hearing_and_no_suit_any_more() {
        assertThat(offered(OutOfReachTest::decidedOnAppeal))
                .isNotEmpty()
                .allSatisfy(names -> assertThat(names)
                        .doesNotContain("set_hearing", "record_noap", "refer_to_counsel", "file_suit"));
    }

    @Test
    void a_notice_that_is_open_may_still_lead_there() {
        assertThat(offered(matter -> matter.state().equals("notified")))
                .anySatisfy(names -> assertThat(names).contains("set_hearing", "record_noap"));
    }
}
