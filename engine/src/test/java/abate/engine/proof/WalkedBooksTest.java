package abate.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ChangedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk over every path of a procedure: the shipped books hold, and a fault planted in a copy is told by name. */
class WalkedBooksTest {
    private static final Path BOOKS = Path.of("..", "books");

    /** Enough to come to every state; the whole walk is for {@code book check}. */
    private static final int POINTS = 100;

    /** So few that most of what is come to is not gone on from. */
    private static final int FEW = 10;

    /** Enough for the penalty to be walked to its lien. */
    private static final int WHOLE = 800;

    /** The page of the Florida city knows no repeat violation, so before the statute no case comes to its amount. */
    private static final String NEVER_REACHED = "noticed: fine_cap.repeat of 1980-01-01";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"us-ca-sacramento", "us-ca-sonoma-county", "us-fl-model-city"})
    void every_procedure_of_a_shipped_book_holds(String book) {
        BookReport report = new Proofs(BOOKS, POINTS, step -> {}).check(BOOKS.resolve(book));

        assertThat(report.procedures())
                .isNotEmpty()
                .allSatisfy(procedure ->
                        assertThat(procedure.failed()).as(procedure.id()).isEmpty())
                .allSatisfy(procedure ->
                        assertThat(procedure.warnings()).as(procedure.id()).isEmpty())
                .allSatisfy(procedure ->
                        assertThat(procedure.proved()).contains("closes", "states", "acts", "cases", "noticed"));
        assertThat(report.warnings()).allMatch(each -> each.startsWith(NEVER_REACHED));
        assertThat(report.holds()).isTrue();
    }

    @Test
    void a_promise_that_a_removed_gate_breaks_is_told_with_a_way_there() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "procedures/administrative-penalty.yaml",
                        "\n  record_lien:\n",
                        "has(lien_notice.served_on) && lien_notice.served_on < act.on",
                        "true || has(lien_notice.served_on)");

        assertThat(failed(book, "administrative-penalty", WHOLE))
                .anyMatch(each -> each.startsWith("no_lien_before_it_is_final: ") && each.contains("record_lien on"))
                .anyMatch(each -> each.startsWith("cases: ") && each.contains("V19"));
    }

    @Test
    void a_state_that_nothing_leads_to_is_told() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "procedures/courtesy-notice.yaml",
                        "",
                        "\nacts:",
                        "\n  forgotten: {en: 'Nobody comes here.', es: 'Nadie llega aquí.'}\n\nacts:");

        assertThat(failed(book, "courtesy-notice"))
                .contains(
                        "states: no path comes to the state forgotten: no written case takes it, and of all answers that"
                                + " were tried none leads there; write a case that comes there");
    }

    @Test
    void an_act_that_its_own_gate_bars_for_ever_is_told() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "procedures/board-appeal.yaml",
                        "\n  continue_hearing:\n",
                        "act.hearing_on > (done.calendar ? calendar.hearing_on : calendared)",
                        "act.hearing_on > hearing_day");

        assertThat(failed(book, "board-appeal"))
                .contains(
                        "acts: on no path can continue_hearing be done: a written case that fails comes to it; mend that first");
    }

    @Test
    void a_matter_that_can_no_longer_close_once_a_day_is_missed_is_told_with_the_refusals() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "procedures/reap-removal.yaml",
                        "\n  set_hearing:\n",
                        "      - unless: act.on > clock.hear_by\n        that:",
                        "      - that:");

        assertThat(failed(book, "reap-removal"))
                .anyMatch(each -> each.startsWith("closes: it can no longer close: it stands at asked")
                        && each.contains("no later than"));
    }

    @Test
    void a_point_that_the_walk_did_not_go_on_from_counts_as_able_to_close_only_where_a_way_is_found()
            throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "procedures/reap-removal.yaml",
                        "\n  set_hearing:\n",
                        "      - unless: act.on > clock.hear_by\n        that:",
                        "      - that:");

        assertThat(failed(book, "reap-removal", FEW))
                .anyMatch(each -> each.startsWith("closes: it can no longer close: it stands at asked")
                        && each.endsWith("no way from here to a closed state was found"));
    }

    @Test
    void a_removed_gate_is_told_by_the_written_cases_it_fails() throws IOException {
        ChangedBook book = sacramento()
                .with("procedures/courtesy-notice.yaml", "\n  reinspect:\n", "after: correct_by", "that: 'true'");

        assertThat(failed(book, "courtesy-notice"))
                .anyMatch(each -> each.startsWith("cases: ") && each.contains("this was to be refused"));
    }

    @Test
    void what_cannot_be_read_does_not_hide_what_else_is_wrong() throws IOException {
        ChangedBook book = sacramento()
                .with(
                        "parameters.yaml",
                        "  penalty_priors:\n",
                        "values: [{from: 1996-09-06",
                        "values: [{from: 1996-09-06, cite: '1.01.070(d)(3)', rules: [AP-27], value: {years: 4}}, {from: 1996-09-06")
                .with("procedures/reap-eviction.yaml", "", "\nacts:", "\nacts:\n  nothing: {by: nobody}")
                .with("procedures/courtesy-notice.yaml", "\n  reinspect:\n", "after: correct_by", "that: 'true'")
                .with(
                        "procedures/escrow-release.yaml",
                        "",
                        "\nacts:",
                        "\n  forgotten: {en: Nobody comes here., es: Nadie llega.}\n\nacts:");

        BookReport report = new Proofs(BOOKS, POINTS, step -> {})
                .check(book.folder(), List.of("courtesy-notice", "escrow-release", "reap-eviction")::contains);

        assertThat(report.failed())
                .extracting(Finding::toString)
                .anyMatch(each -> each.contains("two values of \"penalty_priors\""));
        assertThat(failed(report, "reap-eviction"))
                .anyMatch(each -> each.startsWith("loads: ") && each.contains("nobody"));
        assertThat(failed(report, "courtesy-notice"))
                .anyMatch(each -> each.startsWith("cases: ") && each.contains("to be refused"));
        assertThat(failed(report, "escrow-release"))
                .anyMatch(each -> each.startsWith("states: no path comes to the state forgotten"));
        assertThat(report.warnings()).singleElement().asString().contains("mend it first");
    }

    private ChangedBook sacramento() throws IOException {
        return ChangedBook.of("us-ca-sacramento", temp);
    }

    private static List<String> failed(ChangedBook book, String procedure) {
        return failed(book, procedure, POINTS);
    }

    private static List<String> failed(ChangedBook book, String procedure, int points) {
        return failed(new Proofs(BOOKS, points, step -> {}).check(book.folder(), procedure::equals), procedure);
    }

    private static List<String> failed(BookReport report, String procedure) {
        return report.procedures().stream()
                .filter(each -> each.id().equals(procedure))
                .flatMap(each -> each.failed().stream())
                .map(Finding::toString)
                .toList();
    }
}
