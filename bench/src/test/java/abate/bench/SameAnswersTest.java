package abate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.time.Calendar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared for its speed gives the same answers first. */
class SameAnswersTest {
    private final Book book = Books.load(Path.of("..", "books", "us-ca-sacramento"));

    @Test
    void the_law_engine_the_process_engine_and_the_decision_tables_say_the_same_of_every_written_penalty() {
        Calendar roll = book.calendars().roll();
        List<Penalty> written = Penalties.written();

        try (FlowablePenalties process = new FlowablePenalties(roll)) {
            EngineBench.agree(written, new LawPenalties(book), process, new TablePenalties(roll));
        }

        assertThat(written).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void the_written_penalties_end_in_every_way_a_penalty_ends_or_waits() {
        LawPenalties law = new LawPenalties(book);

        assertThat(Penalties.written())
                .extracting(p -> law.outcome(law.acts(p), p.read()).state())
                .contains("paid", "payable", "dismissed");
    }
}
