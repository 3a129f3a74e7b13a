package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of the timeline tells what it rested on that day, whatever came later. */
class TimelineReasonsTest {
    private static final Book SACRAMENTO = Books.load(Path.of("..", "books", "us-ca-sacramento"));

    /** An order of Monday, 3 March 2025, in force at once, and an amended one of Wednesday, 5 March, each served. */
    private static final String ORDERED_TWICE = """
            scenario: An order and an amended order
            rules: [AS-18]
            given:
              facts: {address: '17 Slip Way, Sacramento', about_property: no, code_title: other}
              parties:
                payer: {name: Pat Payer, roles: [responsible_party]}
            steps:
              - {on: 2025-03-03, open: pen, under: administrative-penalty, for: payer}
              - do: order
                with: &order {kind: other, violations: ['Dumping, 19.1'], violation_date: 2025-03-01, days: 2, danger: no, level: A, each: $100, seriousness: Some, efforts: None, lien_proposed: no}
              - {serve: order, to: payer, method: certified}
              - {on: 2025-03-05, do: order, with: *order}
              - {on: 2025-03-07, serve: order, to: payer, method: personal}
            """;

    @Test
    void each_event_upon_service_names_the_service_of_its_own_letter() {
        Scenario scenario = Scenarios.read("case.yaml", ORDERED_TWICE).getFirst();

        Replayed replayed = Scenarios.replay(SACRAMENTO, scenario);

        assertThat(replayed.failed()).isEmpty();
        List<String> served = replayed.timeline().stream()
                .filter(line -> line.says().equals("The order is served"))
                .flatMap(line -> line.reason().stream())
                .filter(reason -> reason.startsWith("Service on"))
                .map(reason -> reason.replaceFirst(" \\(.*", ""))
                .toList();
        assertThat(served)
                .containsExactly(
                        "Service on Pat Payer by certified mail, return receipt requested is complete on Monday,"
                                + " March 3, 2025",
                        "Service on Pat Payer by personal delivery is complete on Friday, March 7, 2025");
    }

    @Test
    void an_act_names_its_clock_as_it_ran_on_that_day() {
        // given the amended order of Wednesday, 5 March 2025, whose service starts the days to appeal again
        Scenario scenario = Scenarios.read(
                        "case.yaml",
                        ORDERED_TWICE.replace(
                                "  - {on: 2025-03-05, do: order, with: *order}\n",
                                "  - {on: 2025-03-04, do: appeal, with: {interest: I pay, facts: Unfair, address: 1 Elm St,"
                                        + " fee_waived: no, fee_paid: $25}}\n"
                                        + "  - {on: 2025-03-05, do: order, with: *order}\n"))
                .getFirst();

        // when the case is told from its end
        Replayed replayed = Scenarios.replay(SACRAMENTO, scenario);

        // then the appeal of Tuesday, 4 March stands by the days that the first service began
        assertThat(replayed.timeline())
                .filteredOn(line -> line.says().startsWith("File an appeal"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.reason())
                                .contains(
                                        "last day to appeal: Monday, March 24, 2025 (City Code 1.01.070(d)(4)a; AH-01, T-01, T-02)"));
    }
}
