package abate.engine.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.written.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What stands beside measured facts: where each problem is, and why something is spared or substandard. */
class MeasuredPlacesTest {
    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));
    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 1);

    private final HousingStandards standards = SACRAMENTO.standards();

    private Findings findings(String text) {
        Measured measured = standards.measured(text);
        assertThat(measured.problems()).isEmpty();
        return standards.inspect(measured.property(), THURSDAY);
    }

    @Test
    void every_problem_says_which_value_it_is_about_and_what_sort_of_problem_it_is() {
        Measured measured = standards.measured("""
                on: yesterday
                buildings:
                  A/B~C:
                    use: castle
                    rooms: {Den: {ceiling_hight: 7 ft, ceiling_height: 90 sq ft, outside_air: 120 %}}
                """);

        assertThat(measured.problems())
                .extracting(Problem::kind, Problem::place)
                .containsExactlyInAnyOrder(
                        tuple(Problem.Kind.VALUE, "/on"),
                        tuple(Problem.Kind.VALUE, "/buildings/A~1B~0C/use"),
                        tuple(Problem.Kind.NAME, "/buildings/A~1B~0C/rooms/Den/ceiling_hight"),
                        tuple(Problem.Kind.VALUE, "/buildings/A~1B~0C/rooms/Den/ceiling_height"),
                        tuple(Problem.Kind.VALUE, "/buildings/A~1B~0C/rooms/Den/outside_air"));
        assertThat(measured.problems())
                .extracting(Problem::says)
                .anyMatch(says -> says.contains("did you mean \"ceiling_height\"?"));
    }

    @Test
    void what_cannot_be_read_at_all_is_told_apart_from_a_wrong_value() {
        assertThat(standards.measured("{on: [").problems())
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.WRITING);
    }

    @Test
    void a_length_with_more_digits_than_anyone_measures_is_refused_and_not_read_as_nothing() {
        for (String length : new String[] {"12345678901 ft", "7 ft 12345678901 in", "-7 ft", "7 ft -6 in"}) {
            assertThat(standards
                            .measured("buildings: {House: {rooms: {Den: {ceiling_height: " + length + "}}}}")
                            .problems())
                    .as(length)
                    .hasSize(1);
        }
    }

    @Test
    void a_part_has_a_name_without_the_sign_that_divides_names() {
        assertThat(standards
                        .measured("buildings: {House › Den: {use: dwelling}}")
                        .problems())
                .hasSize(1);
        assertThat(standards.measured("buildings: {'': {use: dwelling}}").problems())
                .hasSize(1);
        assertThat(Measured.nameProblem("x".repeat(81))).isPresent();
        assertThat(Measured.nameProblem("Bedroom 2 (attic)")).isEmpty();
    }

    @Test
    void words_are_words_and_not_a_list_or_a_map() {
        assertThat(standards.measured("health_officer: {name: Dr. A. Example}").problems())
                .hasSize(1);
    }

    @Test
    void what_is_spared_says_the_test_and_why_it_is_met() {
        Findings findings = findings("""
                buildings:
                  House:
                    use: dwelling
                    exits_by_ubc: no
                    exits_lawful_when_built: yes
                    exits_kept: yes
                    exits_grew: no_change
                """);

        assertThat(findings.grandfathered()).singleElement().satisfies(finding -> {
            Grandfathering met = finding.tests().getFirst();
            assertThat(met.standing()).isEqualTo(Grandfathering.Standing.MET);
            assertThat(met.provision().cite()).isEqualTo("City Code 49.10.1013; reading A136");
            assertThat(met.why())
                    .extracting(Object::toString)
                    .contains("Exits were lawful when built: yes; the law asks: yes");
        });
    }

    @Test
    void a_violation_says_which_limb_of_the_test_failed_or_is_not_on_record() {
        Findings failed = findings("""
                buildings: {House: {use: dwelling, exits_by_ubc: no, exits_lawful_when_built: yes, exits_kept: no}}
                """);
        assertThat(failed.violations().getFirst().tests().getFirst())
                .returns(Grandfathering.Standing.NOT_MET, Grandfathering::standing)
                .satisfies(test -> assertThat(test.why().toString()).contains("Exits are kept up: no"));

        Findings open = findings("buildings: {House: {use: dwelling, exits_by_ubc: no, exits_kept: yes}}");
        assertThat(open.violations().getFirst().tests().getFirst())
                .returns(Grandfathering.Standing.OPEN, Grandfathering::standing)
                .satisfies(test -> assertThat(test.missing())
                        .extracting(Missing::fact)
                        .containsExactly("exits_grew", "exits_lawful_when_built"));
    }

    @Test
    void both_parts_of_the_test_of_a_substandard_building_are_told() {
        assertThat(verdict("danger: yes, conditions: [weather_3]"))
                .returns(Verdict.Standing.SUBSTANDARD, Verdict::standing)
                .returns(Verdict.Condition.FOUND, Verdict::condition)
                .returns(Verdict.Danger.YES, Verdict::danger);
        assertThat(verdict("conditions: [weather_3]"))
                .returns(Verdict.Standing.OPEN, Verdict::standing)
                .returns(Verdict.Danger.NOT_RECORDED, Verdict::danger);
        assertThat(verdict("danger: no, conditions: [sanitation_12]"))
                .returns(Verdict.Standing.NOT_SUBSTANDARD, Verdict::standing)
                .returns(Verdict.Condition.WAITING, Verdict::condition);
    }

    @Test
    void where_neither_part_holds_no_danger_is_spoken_of() {
        assertThat(verdict("danger: no").reasons().toString())
                .doesNotContain("danger alone")
                .contains("go on using an existing building");
    }

    private Verdict verdict(String facts) {
        return findings("buildings: {House: {use: dwelling, " + facts + "}}")
                .substandard()
                .getFirst();
    }

    @Test
    void every_standard_is_told_in_words_in_both_languages_before_anything_is_measured() {
        assertThat(standards.requirements()).hasSizeGreaterThan(80).allSatisfy(each -> {
            assertThat(each.asks().english()).as(each.standard()).isNotBlank();
            assertThat(each.asks().spanish()).as(each.standard()).isNotBlank();
            assertThat(each.provision().cite()).as(each.standard()).isNotBlank();
            assertThat(each.provision().rules()).as(each.standard()).isNotEmpty();
        });
        assertThat(standards.requirements())
                .filteredOn(each -> each.standard().equals("sleeping_room_area"))
                .singleElement()
                .satisfies(each -> assertThat(each.asks().english())
                        .contains("at least 90 sq ft + 50 sq ft for every “People who sleep there” over 2"));
    }

    @Test
    void problems_stand_in_the_order_of_the_lines_and_twelve_inches_beside_feet_are_one() {
        Measured measured = standards.measured("""
                buildings:
                  House:
                    rooms: {Den: {ceiling_hight: 7 ft}, Attic: {ceiling_height: 7 ft 13 in}}
                    use: castle
                """);

        assertThat(measured.problems()).extracting(Problem::line).isSorted();
        assertThat(measured.problems())
                .extracting(Problem::says)
                .contains(
                        "ceiling_height: \"7 ft 13 in\" is not a length: twelve inches are a foot; write fewer beside the feet, as"
                                + " 7 ft 6 in");
    }
}
