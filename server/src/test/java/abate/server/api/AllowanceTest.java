package abate.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Allowance allowance = new Allowance(nanos::get);

    @Test
    void sixty_judgments_at_once_are_given_and_then_one_more_each_second() {
        assertThat(given("10.0.0.1", 61)).isEqualTo(60);
        nanos.addAndGet(2_000_000_000L);
        assertThat(given("10.0.0.1", 5)).isEqualTo(2);
    }

    @Test
    void one_address_does_not_take_from_another() {
        given("10.0.0.1", 61);
        assertThat(given("10.0.0.2", 1)).isEqualTo(1);
    }

    private long given(String address, int asked) {
        return IntStream.range(0, asked).filter(each -> allowance.one(address)).count();
    }
}
