package abate.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.ChangedBook;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes known of a case while a clock runs changes how many days it counts, where the law says so. */
class LaterFactTest {
    private static final String DAYS = "value: {appeal: 30, correct: 30, extension: 120}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @Test
    void a_notice_found_to_be_sent_under_the_later_law_is_not_final_by_the_earlier_one() throws IOException {
        Book book = ChangedBook.of("us-ca-sacramento", temp)
                .with(
                        "parameters.yaml",
                        "  notice_days:",
                        "    values:",
                        "    takes: case.first_notice_sent\n    values:")
                .with("parameters.yaml", "  notice_days:", DAYS, DAYS + """

                      - from: 2025-06-01
                        cite: 49.11.1107(a)
                        rules: [NA-02]
                        value: {appeal: 60, correct: 30, extension: 120}\
                """)
                .book();

        // Served on Monday, 2 June 2025: thirty days end on Wednesday, 2 July, sixty on Friday, 1 August.
        Replayed replayed =
                Scenarios.replay(book, Scenarios.read("later-fact.yaml", """
                scenario: The first notice turns out to have been sent in June
                given:
                  facts: {address: 2100 Q Street, apn: 007-0123-004, legal_description: Lot 4, about_property: yes, code_title: title_49, first_notice_sent: 2025-05-30}
                  parties:
                    rivera: {name: Pat Rivera, roles: [owner], address: [2100 Q Street]}
                steps:
                  - on: 2025-06-02
                    open: complaint
                    under: complaint
                  - do: inspect
                    in: complaint
                    with: {entry: consent, conditions: [structure_6], danger: yes, danger_how: It may fall., notes: It sags.}
                  - open: notice
                    under: notice-and-order
                  - do: order
                    in: notice
                    with: {conditions: [structure_6], description: It sags., danger: It may fall., what: repair, action: Repair it., commence_by: 2025-09-01, complete_by: 2025-12-01}
                  - serve: order
                    in: notice
                    to: rivera
                    method: personal
                  - do: post_copy
                    in: notice
                    with: {where: Front door, time: '11:15', posted_by: Officer Lee, perjury: yes}
                    expect:
                      clocks: {notice: {appeal_by: 2025-07-02}}
                  - on: 2025-06-16
                    facts: {first_notice_sent: 2025-06-02}
                    expect:
                      clocks: {notice: {appeal_by: 2025-08-01}}
                  - on: 2025-07-03
                    expect:
                      state: {notice: served}
                  - on: 2025-08-02
                    expect:
                      state: {notice: final}
                """).getFirst());

        assertThat(replayed.failed()).isEmpty();
    }
}
