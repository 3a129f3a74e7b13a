package abate.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final Pace pace = new Pace(now::get);

    @Test
    void who_tries_many_codes_waits_and_others_do_not() {
        for (int i = 0; i < 30; i++) {
            assertThat(pace.allows(Pace.Doing.GUESSING, "192.0.2.1")).isTrue();
            pace.count(Pace.Doing.GUESSING, "192.0.2.1");
        }

        assertThat(pace.allows(Pace.Doing.GUESSING, "192.0.2.1")).isFalse();
        assertThat(pace.allows(Pace.Doing.GUESSING, "192.0.2.2")).isTrue();
        now.addAndGet(31 * SECOND);
        assertThat(pace.allows(Pace.Doing.GUESSING, "192.0.2.1")).isTrue();
    }
}
