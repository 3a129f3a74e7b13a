package abate.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ChangedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The books pass their check, and a book that no longer keeps to the law does not. */
class BookCheckTest {
    private static final Path BOOKS = Path.of("..", "books");
    private static final Proofs PROOFS = new Proofs(BOOKS, Proofs.WRITING_ALONE, step -> {});
    private static final String RELEASE = "procedures/escrow-release.yaml";
    private static final String APPLICATION = "procedures/tenant-application.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @TestFactory
    @DisplayName("Every book passes, with no rule missing and none without a case")
    Stream<DynamicTest> every_book_passes() {
        return PROOFS.folders().stream()
                .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> {
                    BookReport report = PROOFS.check(folder);
                    assertThat(found(report)).isEmpty();
                    assertThat(report.coverage().missing()).isEmpty();
                    assertThat(report.coverage().unexercised()).isEmpty();
                }));
    }

    @Test
    void a_letter_whose_service_nothing_awaits_is_found_unless_the_book_cites_where_the_law_allows_it()
            throws IOException {
        ChangedBook book = sacramento().with(RELEASE, "    service-awaited:", """
                              deny:
                                why: The board's decision is given in writing to who asked and to the landlord; no period runs from it, and another request may follow.
                                cite: City Code 49.02.209
                                rules: [HB-06]
                        """, "");

        assertThat(found(book))
                .containsExactly(
                        "service-awaited: the letter of deny must be served, but no clock, gate or act waits for its service");
    }

    @Test
    void a_lower_bound_beside_two_bounds_is_told() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "procedures/administrative-penalty.yaml",
                        "\n      days:\n",
                        "        at_least: '1'",
                        "        between: ['1', '2']\n        at_least: '1'");

        assertThat(found(book)).anyMatch(each -> each.contains("\"at_least\" and \"between\" do not go together"));
    }

    @Test
    void what_the_law_allows_must_be_cited() throws IOException {
        ChangedBook book =
                sacramento().with(RELEASE, "      deny:\n        why:", "        cite: City Code 49.02.209\n", "");

        assertThat(found(book)).anyMatch(each -> each.contains("must cite where it does"));
    }

    @Test
    void an_allowance_that_nothing_needs_is_found() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        APPLICATION,
                        "    service-awaited:\n",
                        "      find_for:",
                        "      decide: {why: Nothing., cite: City Code 49.13.1308(b)}\n      find_for:");

        assertThat(found(book))
                .containsExactly("used: service-awaited is allowed for decide, where nothing is found wrong");
    }

    @Test
    void a_right_that_runs_from_the_day_of_an_act_whose_letter_must_be_served_is_found() throws IOException {
        ChangedBook book = sacramento().with(APPLICATION, "\n  appeal_by:", "decide.served_on", "decide.on");

        assertThat(found(book)).anyMatch(each -> each.startsWith("clocks-from-service: the right appeal_by runs from"));
    }

    @Test
    void a_right_that_no_gate_keeps_to_is_found() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "procedures/rent-escrow.yaml",
                        "\n  conference:\n",
                        "clock.conference_day",
                        "eligibility.conference_on");

        assertThat(found(book))
                .containsExactly(
                        "rights-kept: the right conference_day ends on a day, but no gate of conference keeps to it");
    }

    @Test
    void a_day_that_is_only_marked_waits_for_no_service() throws IOException {
        ChangedBook book = sacramento()
                .with("procedures/permit-fee.yaml", "\nclocks:", "\n  file_by:", """
                        |
                        |  billed_on:
                        |    means: {en: 'the bill was mailed', es: 'se envió la cuenta'}
                        |    kind: marks
                        |    day: assess.served_on
                        |    cite: City Code 9.01.047(a)
                        |  file_by:""".replace("|", ""))
                .with(
                        "procedures/permit-fee.yaml",
                        "",
                        "    service-awaited:\n      assess:",
                        "    waits-kept:\n      assess:");

        assertThat(found(book)).anyMatch(each -> each.startsWith("service-awaited: the letter of assess"));
    }

    @Test
    void a_rule_that_only_a_proof_names_is_not_carried() throws IOException {
        ChangedBook book = sacramento()
                .with("procedures/housing-board.yaml", "", "HB-08", "HB-09")
                .with("procedures/housing-board.yaml", "", "HB-08", "HB-09")
                .with(RELEASE, "  allowed:", "rules: [HB-06]", "rules: [HB-06, HB-08]");

        assertThat(PROOFS.check(book.folder()).coverage().missing()).containsExactly("HB-08");
    }

    private ChangedBook sacramento() throws IOException {
        return ChangedBook.of("us-ca-sacramento", temp);
    }

    private static List<String> found(ChangedBook book) {
        return found(PROOFS.check(book.folder()));
    }

    private static List<String> found(BookReport report) {
        return Stream.concat(
                        report.failed().stream(),
                        report.procedures().stream().flatMap(procedure -> procedure.failed().stream()))
                .map(Finding::toString)
                .toList();
    }
}
