package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(nanos::get);

    @Test
    void twelve_reports_at_once_are_taken_and_the_thirteenth_is_asked_to_wait() {
        assertThat(sent("10.0.0.1", 12)).isEqualTo(12);
        assertThat(sent("10.0.0.1", 1)).isZero();
    }

    @Test
    void one_more_is_taken_every_five_minutes() {
        sent("10.0.0.1", 12);
        nanos.addAndGet(299_000_000_000L);
        assertThat(sent("10.0.0.1", 1)).isZero();
        nanos.addAndGet(2_000_000_000L);
        assertThat(sent("10.0.0.1", 2)).isEqualTo(1);
    }

    @Test
    void one_address_does_not_slow_another_down() {
        sent("10.0.0.1", 13);
        assertThat(sent("10.0.0.2", 1)).isEqualTo(1);
    }

    private long sent(String address, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> pace.allows(Pace.Doing.SENDING, address))
                .count();
    }
}
