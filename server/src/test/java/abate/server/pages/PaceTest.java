package abate.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Pace.Doing SENDING = new Pace.Doing("sending", 12, 300);
    private static final Pace.Doing GUESSING = new Pace.Doing("guessing", 12, 300);

    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(nanos::get);

    @Test
    void twelve_at_once_are_taken_and_the_thirteenth_is_asked_to_wait() {
        assertThat(sent("10.0.0.1", 12)).isEqualTo(12);
        assertThat(sent("10.0.0.1", 1)).isZero();
    }

    @Test
    void one_more_is_taken_after_the_seconds_it_names_and_none_before() {
        sent("10.0.0.1", 12);
        nanos.addAndGet(299 * SECOND);
        assertThat(sent("10.0.0.1", 1)).isZero();
        nanos.addAndGet(2 * SECOND);
        assertThat(sent("10.0.0.1", 2)).isEqualTo(1);
    }

    @Test
    void one_address_takes_nothing_from_another_and_one_doing_nothing_from_another() {
        sent("10.0.0.1", 13);

        assertThat(sent("10.0.0.2", 1)).isEqualTo(1);
        assertThat(pace.takes(GUESSING, "10.0.0.1")).isTrue();
    }

    @Test
    void asking_whether_it_is_allowed_counts_nothing() {
        IntStream.range(0, 40).forEach(each -> pace.allows(SENDING, "10.0.0.1"));

        assertThat(sent("10.0.0.1", 12)).isEqualTo(12);
    }

    @Test
    void what_is_counted_though_nothing_was_left_leaves_no_debt() {
        IntStream.range(0, 40).forEach(each -> pace.count(SENDING, "10.0.0.1"));
        nanos.addAndGet(301 * SECOND);

        assertThat(sent("10.0.0.1", 2)).isEqualTo(1);
    }

    private long sent(String address, int tries) {
        return IntStream.range(0, tries)
                .filter(each -> pace.takes(SENDING, address))
                .count();
    }
}
