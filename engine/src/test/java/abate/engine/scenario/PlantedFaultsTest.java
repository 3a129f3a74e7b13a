package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios are worth something: with a rule taken out of a copy of the book, the ones named for it fail. */
class PlantedFaultsTest {
    private static final Path SACRAMENTO = Path.of("..", "books", "us-ca-sacramento");
    private static final String PENALTY = "procedures/administrative-penalty.yaml";
    private static final String NOTICE = "procedures/notice-and-order.yaml";
    private static final String BOARD = "procedures/board-appeal.yaml";
    private static final String ACTION = "procedures/official-action.yaml";
    private static final String COURTESY = "procedures/courtesy-notice.yaml";

    /**
     * A fault put into a copy of the book.
     *
     * @param after the text before which nothing is changed, to find the right place
     * @param was what stands there
     * @param becomes what stands there instead
     * @param fail the scenario files of which at least one scenario must fail
     */
    private record Fault(String name, String file, String after, String was, String becomes, List<String> fail) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    "no roll of the last day to appeal",
                    PENALTY,
                    "\n  appeal_by:\n",
                    "    roll: next open day\n",
                    "",
                    List.of("V01", "V03")),
            new Fault(
                    "a day more to appeal",
                    "parameters.yaml",
                    "\n  penalty_days:\n",
                    "appeal: 20",
                    "appeal: 21",
                    List.of("V02")),
            new Fault(
                    "no last day on the appeal",
                    PENALTY,
                    "\n  appeal:\n",
                    "by: appeal_by",
                    "that: 'true'",
                    List.of("V08")),
            new Fault(
                    "no fee with the appeal",
                    PENALTY,
                    "\n  appeal:\n",
                    "that: act.fee_paid >=",
                    "that: true || act.fee_paid >=",
                    List.of("V08")),
            new Fault(
                    "interest a day early",
                    "parameters.yaml",
                    "\n  penalty_days:\n",
                    "interest: 26",
                    "interest: 25",
                    List.of("V06", "V07", "V16", "V17", "V18")),
            new Fault(
                    "no grace for a rolled day to pay",
                    PENALTY,
                    "\n  pay_by:\n",
                    "    roll: next open day\n",
                    "",
                    List.of("V07", "V18")),
            new Fault(
                    "no wait for the time to correct",
                    PENALTY,
                    "\n      - unless: act.kind == 'other' || act.danger\n        if:",
                    "after: correction_ends",
                    "that: 'true'",
                    List.of("V15", "story")),
            new Fault(
                    "thirty days to correct that end on a closed day",
                    PENALTY,
                    "size(matters.notice_and_order) > 0 && case.code_title == 'title_49'",
                    "        roll: next open day\n",
                    "",
                    List.of("penalty-limits")),
            new Fault(
                    "a shorter time to correct",
                    "parameters.yaml",
                    "\n  notice_days:\n",
                    "correct: 30",
                    "correct: 29",
                    List.of("story")),
            new Fault(
                    "a hearing 19 days after the appeal",
                    "parameters.yaml",
                    "\n  penalty_days:\n",
                    "hearing: 20",
                    "hearing: 19",
                    List.of("V09")),
            new Fault(
                    "a lien without the parcel number",
                    PENALTY,
                    "\n  lien:\n",
                    "      - {item: {en: Parcel number",
                    "      - {if: 'false', item: {en: Parcel number",
                    List.of("V19")),
            new Fault(
                    "a decision served when it is mailed",
                    "service.yaml",
                    "\n  decision-by-mail:\n",
                    "complete: law.service_days.decision days after last step",
                    "complete: last step",
                    List.of("V06")),
            new Fault(
                    "substituted service without a failed attempt",
                    "service.yaml",
                    "\n      at_business:\n",
                    "        after_failed: [personal, certified]\n",
                    "",
                    List.of("V04")),
            new Fault(
                    "a lower least of Level C", "parameters.yaml", "C: {", "\"$1,000\"", "$999", List.of("V11", "V12")),
            new Fault(
                    "interest at nine percent", "parameters.yaml", "judgment_rate", "10%", "9%", List.of("V16", "V17")),
            new Fault(
                    "no holiday after Thanksgiving",
                    "book.yaml",
                    "roll:",
                    "      - day after 4th thursday of november called the day after Thanksgiving | el día después de Acción de Gracias\n",
                    "",
                    List.of("V03")),
            new Fault(
                    "a courtesy notice without its deadline",
                    COURTESY,
                    "\n      - item: {en: 'By when'",
                    "        from: act.correct_by\n        say:",
                    "        if: 'false'\n        say:",
                    List.of("V73")),
            new Fault(
                    "a notice and order without a danger",
                    "procedures/complaint.yaml",
                    "\n  substandard:",
                    "done.inspect && inspect.danger &&",
                    "done.inspect &&",
                    List.of("V84")),
            new Fault(
                    "one clock for all who are served",
                    NOTICE,
                    "\n  appeal_by:\n",
                    "appeal days after recipient.served_on",
                    "appeal days after order.served_on",
                    List.of("V82")),
            new Fault(
                    "a vacating without the City Attorney",
                    NOTICE,
                    "\n  vacate:\n",
                    "that: all.approve_action.exists(a, a.action == 'vacate')",
                    "that: 'true'",
                    List.of("V33")),
            new Fault(
                    "no stay by an appeal",
                    NOTICE,
                    "\n  city_work:\n",
                    "that: state != 'stayed'",
                    "that: 'true'",
                    List.of("V34")),
            new Fault(
                    "a longer extension",
                    "parameters.yaml",
                    "\n  notice_days:\n",
                    "extension: 120",
                    "extension: 130",
                    List.of("V35")),
            new Fault(
                    "a meeting 14 days off",
                    "parameters.yaml",
                    "\n  board_days:\n",
                    "calendar: 15",
                    "calendar: 14",
                    List.of("V31")),
            new Fault(
                    "a meeting 16 days off",
                    "parameters.yaml",
                    "\n  board_days:\n",
                    "calendar: 15",
                    "calendar: 16",
                    List.of("V30")),
            new Fault(
                    "a hearing notice nine days before",
                    "parameters.yaml",
                    "\n  board_days:\n",
                    "notice: 10",
                    "notice: 9",
                    List.of("V32")),
            new Fault(
                    "a decision on issues nobody raised",
                    BOARD,
                    "\n  decide:\n",
                    "that: act.on_issues.all(i, i in case.from.issues)",
                    "that: 'true'",
                    List.of("V88")),
            new Fault(
                    "an appeal taken back that makes the order final",
                    NOTICE,
                    "\n  appeals_decided:\n",
                    "!the_board_set_it_aside && all_time_to_appeal_has_run",
                    "!the_board_set_it_aside",
                    List.of("notice-time")),
            new Fault(
                    "a day to begin that passes during a stay",
                    NOTICE,
                    "\n  commence_by:\n    means",
                    "      - {if: size(decided) > 0, day: base_complete_by",
                    "      - {if: 'false', day: base_complete_by",
                    List.of("notice-time")),
            new Fault(
                    "a posting although the work was begun in time",
                    NOTICE,
                    "\n  vacate:\n",
                    "that: board_ordered_work || board_ordered_more",
                    "that: 'true'",
                    List.of("notice-time")),
            new Fault(
                    "the time of a title that its notice does not start",
                    PENALTY,
                    "\n  correction_ends:\n",
                    "size(matters.notice_and_order) > 0 && case.code_title == 'title_49'",
                    "size(matters.notice_and_order) > 0",
                    List.of("penalty-limits")),
            new Fault(
                    "an action that nobody but the owner may appeal",
                    ACTION,
                    "\n  appeal_action:\n",
                    "party in owner, lienholder, lessee, interest, legal_interest",
                    "party in owner",
                    List.of("official-action")));

    @TestFactory
    @DisplayName("A planted fault makes the scenarios named for it fail")
    Stream<DynamicTest> a_planted_fault_is_caught(@TempDir Path temp) {
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
                    Book faulty = Books.load(copy(temp, fault));
                    for (String scenario : fault.fail()) {
                        Path file = SACRAMENTO.resolve("scenarios").resolve(scenario + ".yaml");
                        assertThat(Scenarios.read(scenario, Files.readString(file)).stream()
                                        .map(each -> Scenarios.replay(faulty, each)))
                                .as("%s with %s", scenario, fault.name())
                                .anyMatch(replayed -> !replayed.passed());
                    }
                }));
    }

    private static Path copy(Path temp, Fault fault) throws IOException {
        Path folder = temp.resolve(fault.name().replace(' ', '-'));
        try (Stream<Path> all = Files.walk(SACRAMENTO)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(SACRAMENTO.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
        Path file = folder.resolve(fault.file());
        Files.writeString(file, changed(Files.readString(file), fault));
        return folder;
    }

    private static String changed(String text, Fault fault) {
        int from = text.indexOf(fault.after());
        assertThat(from).as("the book has %s", fault.after()).isNotNegative();
        int at = text.indexOf(fault.was(), from);
        assertThat(at).as("the book has %s", fault.was()).isNotNegative();
        return text.substring(0, at)
                + fault.becomes()
                + text.substring(at + fault.was().length());
    }
}
