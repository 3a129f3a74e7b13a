package abate.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault planted in a copy of a book is told with the procedure or the file it stands in, and what would be right. */
class PlantedInBooksTest {
    private static final Path CITY = Path.of("..", "docs", "example-city", "us-xx-sampleton");

    @TempDir
    Path folder = Path.of("");

    private Path copied() throws IOException {
        Path copy = folder.resolve("us-xx-sampleton");
        try (Stream<Path> all = Files.walk(CITY)) {
            for (Path each : all.toList()) {
                Files.copy(each, copy.resolve(CITY.relativize(each).toString()));
            }
        }
        return copy;
    }

    /** Puts the fault in and gives back what the check says failed, "citation: rights-kept: …" where it is a procedure's. */
    private List<String> planted(String file, String was, String becomes) throws IOException {
        Path copy = copied();
        Path at = copy.resolve(file);
        String text = Files.readString(at);
        assertThat(text).contains(was);
        Files.writeString(at, text.replace(was, becomes));
        BookReport report = new Proofs(folder, Proofs.WRITING_ALONE, step -> {}).check(copy);
        assertThat(report.holds()).isFalse();
        return Stream.concat(
                        Stream.concat(
                                report.failed().stream().map(Finding::toString),
                                report.coverage().missing().stream().map(rule -> "missing: " + rule)),
                        report.procedures().stream()
                                .flatMap(p -> p.failed().stream().map(found -> p.id() + ": " + found)))
                .toList();
    }

    @Test
    void a_removed_gate_on_a_right_is_told_with_its_procedure_and_its_clock() throws IOException {
        assertThat(planted("procedures/citation.yaml", "    gates:\n      - {by: hearing_asked_by, rule: SC-05}\n", ""))
                .containsExactly("citation: rights-kept: the right hearing_asked_by ends on a day,"
                        + " but no gate of ask_for_a_hearing keeps to it");
    }

    @Test
    void interest_that_does_not_say_when_it_is_spared_is_told_so_once() throws IOException {
        // given interest on the fine, as a city may charge it, without the day by which a payment bears none
        String interest = "charges:\n  interest: {account: interest, owed: done.upheld, interest_on: fine, rate: 10%,"
                + " from: upheld.on, cite: Sampleton Code 8.04.040, rule: SC-04}\n";

        assertThat(planted("procedures/citation.yaml", "charges:\n", interest))
                .anyMatch(each -> each.endsWith("\"none_if_paid_by\" is missing: the day by which a payment bears no"
                        + " interest, such as clock.pay_by"))
                .noneMatch(each -> each.contains("mismatched input"));
    }

    @Test
    void hours_that_roll_are_told_with_the_reading_and_what_to_leave_out() throws IOException {
        assertThat(planted(
                        "procedures/citation.yaml",
                        "count: 15 days after issue.served_on",
                        "count: 15 hours after issue.served_on"))
                .anyMatch(each -> each.endsWith("hours do not roll off a closed day (T-11); leave out \"roll\""));
    }

    @Test
    void an_expression_that_is_missing_or_empty_is_told_in_plain_words() throws IOException {
        assertThat(planted("procedures/citation.yaml", "upon: owing <= usd(0), ", ""))
                .anyMatch(each -> each.endsWith("\"upon\" is missing"))
                .noneMatch(each -> each.contains("mismatched input"));
    }

    @Test
    void words_cut_at_their_comma_are_told() throws IOException {
        assertThat(planted(
                        "procedures/citation.yaml",
                        "{ask: What is wrong, type",
                        "{ask: What is wrong, and where, type"))
                .anyMatch(
                        each -> each.endsWith("\"and where\" is not a key here; words with a comma inside braces stand"
                                + " in quotation marks"));
    }

    @Test
    void a_place_with_nothing_in_it_is_told_in_plain_words() throws IOException {
        assertThat(planted("procedures/citation.yaml", "{owing} is owed, with a lien", "{} is owed, with a lien"))
                .anyMatch(each -> each.endsWith("is empty where an expression should stand"))
                .noneMatch(each -> each.contains("mismatched input"));
    }

    @Test
    void a_removed_gate_that_alone_carries_a_rule_leaves_the_rule_missing() throws IOException {
        assertThat(planted(
                        "procedures/citation.yaml",
                        "      - {after: pay_by, cite: 'Sampleton Code 8.04.060, .070', rules: [SC-08, SC-09]}\n",
                        "      - {that: 'true', else: x, cite: 'Sampleton Code 8.04.060', rules: [SC-08]}\n"))
                .anyMatch(each -> each.equals(
                        "citation: used: procedures/citation.yaml › acts.record_lien.gates[0]: it is always open"));
    }

    @Test
    void a_state_that_nothing_leads_to_by_name_is_told() throws IOException {
        assertThat(planted("procedures/citation.yaml", "to: contested", "to: contestd"))
                .contains(
                        "citation: loads: procedures/citation.yaml › acts.ask_for_a_hearing: there is no state \"contestd\";"
                                + " did you mean \"contested\"?");
    }

    @Test
    void a_citation_that_does_not_resolve_is_told_with_its_place() throws IOException {
        assertThat(planted(
                        "procedures/citation.yaml", "cite: Sampleton Code 8.04.020", "cite: Sampleton Code 8.04.990"))
                .containsExactly("citation: citations: procedures/citation.yaml › acts.issue: cites 8.04.990,"
                        + " which the catalogue does not know; in catalogue.yaml, add it to \"cited_as\" of the"
                        + " document it names, or its section to \"sections\"");
    }

    @Test
    void a_citation_of_another_section_than_its_rules_is_told() throws IOException {
        assertThat(planted(
                        "procedures/citation.yaml",
                        "cite: Sampleton Code 8.04.030, rule: SC-03",
                        "cite: Sampleton Code 8.04.070, rule: SC-03"))
                .singleElement()
                .asString()
                .contains("cites Sampleton Code 8.04.070, but none of SC-03 stands there");
    }

    @Test
    void a_rule_that_does_not_exist_is_told_with_the_written_case_that_names_it() throws IOException {
        assertThat(planted("scenarios/citations.yaml", "SC-09]\nin_words", "SC-90]\nin_words"))
                .anyMatch(each -> each.startsWith("rules: scenarios/citations.yaml › \"")
                        && each.endsWith("\" › rules: there is no rule SC-90 in the catalogue; did you mean SC-09?"));
    }

    @Test
    void a_way_of_service_that_counts_a_number_no_parameter_says_is_told() throws IOException {
        assertThat(planted("service.yaml", "3 days after last step", "law.fin days after last step"))
                .anyMatch(each -> each.startsWith("loads: service.yaml › service.mail › methods.first_class")
                        && each.endsWith("there is no parameter \"fin\"; did you mean \"fine\"?"));
    }

    @Test
    void a_way_of_service_that_counts_what_is_no_number_is_told() throws IOException {
        assertThat(planted("service.yaml", "3 days after last step", "law.fine days after last step"))
                .anyMatch(each -> each.contains(
                        "\"complete\" needs a whole number of days, which law.fine is not from 2015-01-01"));
    }

    @Test
    void two_values_from_one_day_are_told_with_the_parameter_and_the_day() throws IOException {
        assertThat(planted("amounts.yaml", "from: 2015-01-01", "from: 2025-07-01"))
                .anyMatch(each -> each.startsWith("loads: amounts.yaml › parameters.fine")
                        && each.endsWith("two values of \"fine\" are in force from 2025-07-01"));
    }

    @Test
    void a_time_without_a_value_is_told_with_the_procedure_that_needs_it() throws IOException {
        assertThat(planted("amounts.yaml", "from: 2015-01-01", "from: 2016-01-01"))
                .containsExactly("citation: parameters: the parameter fine has no value on 2015-01-01,"
                        + " when the procedure is already in force; its first is of 2016-01-01");
    }

    @Test
    void a_removed_content_of_a_letter_leaves_its_rule_unstated() throws IOException {
        assertThat(planted(
                        "procedures/courtesy-notice.yaml",
                        "      - {item: What is wrong, from: act.violation}\n",
                        "      - {item: What is wrong, from: act.violaton}\n"))
                .anyMatch(each -> each.contains("procedures/courtesy-notice.yaml › letters.notice › contents[0]")
                        && each.contains("violaton")
                        && each.contains("did you mean \"violation\"?"));
    }

    @Test
    void the_only_content_that_states_a_rule_cannot_go_unnoticed() throws IOException {
        assertThat(planted(
                        "procedures/citation.yaml",
                        "contents: [{item: Your hearing, say: '{act.hearing_on}, {act.place}', rule: SC-06}]",
                        "contents: []"))
                .contains(
                        "citation: loads: procedures/citation.yaml › letters.notice_of_hearing: a letter states nothing:"
                                + " its \"contents\" are empty");
    }

    @Test
    void a_misspelled_name_in_an_expression_is_told_with_the_nearest_right_one() throws IOException {
        assertThat(planted("procedures/citation.yaml", "that: act.which == due", "that: act.which == duee"))
                .anyMatch(each -> each.contains("acts.issue › gates[0]") && each.contains("did you mean \"due\"?"));
    }

    @Test
    void a_key_written_twice_is_told_with_its_line() throws IOException {
        assertThat(planted("procedures/citation.yaml", "runs_for: owner\n", "runs_for: owner\nruns_for: owner\n"))
                .anyMatch(each ->
                        each.startsWith("loads: procedures/citation.yaml: line 6: ") && each.contains("runs_for"));
    }

    @Test
    void an_act_by_operation_of_law_that_would_happen_without_end_is_told() throws IOException {
        assertThat(planted(
                        "procedures/citation.yaml",
                        "  citation_served: {by: law, upon: issue is served, from: issued, to: served}",
                        "  citation_served: {by: law, repeats: yes, upon: issue is served, from: any, to: served}"))
                .anyMatch(each -> each.startsWith("citation: loads: procedures/citation.yaml › acts.citation_served")
                        && each.contains("again and again without end"));
    }

    @Test
    void a_misspelled_key_is_told_with_the_nearest_right_one() throws IOException {
        assertThat(planted("procedures/citation.yaml", "governed_by:", "goverend_by:"))
                .contains(
                        "citation: loads: procedures/citation.yaml: \"goverend_by\" is not a key here; did you mean \"governed_by\"?");
    }

    @Test
    void a_state_that_only_a_failing_case_comes_to_is_told_apart_from_one_that_none_does() throws IOException {
        // given a lien that is recorded only with words no case gives, and a state to which nothing leads
        Path copy = copied();
        Path citation = copy.resolve("procedures/citation.yaml");
        Files.writeString(
                citation,
                Files.readString(citation)
                        .replace(
                                "      - {after: pay_by,",
                                "      - {that: 'act.recorded_as == \"x\"', else: No., rule: SC-09}\n      - {after: pay_by,")
                        .replace("  dismissed: {closed", "  parked: It waits.\n  dismissed: {closed"));

        List<String> failed = new Proofs(folder, 2000, step -> {})
                .check(copy).procedures().stream()
                        .flatMap(p -> p.failed().stream().map(Finding::toString))
                        .toList();

        assertThat(failed)
                .contains("states: no path comes to the state liened: a written case that fails comes to it;"
                        + " mend that first")
                .anyMatch(
                        each -> each.startsWith("states: no path comes to the state parked: no written case takes it"));
    }
}
