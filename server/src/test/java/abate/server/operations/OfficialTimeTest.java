package abate.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.database.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfficialTimeTest {
    private static final ZoneId SACRAMENTO = ZoneId.of("America/Los_Angeles");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2); // a Monday
    private static final Instant TEN_IN_THE_EVENING = Instant.parse("2026-11-20T06:00:00Z"); // Thursday, Nov 19 there

    private final TestDatabase database = TestDatabase.fresh();
    private Instant real = TEN_IN_THE_EVENING;
    private final InstantSource clock = () -> real;

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void today_is_the_day_of_the_city_not_of_the_machine() {
        OfficialTime time = new RealTime(clock, database.jurisdictions());

        // 10 p.m. on Thursday, November 19 in Sacramento is already Friday, November 20 in New York
        assertThat(time.today(database.jurisdiction())).isEqualTo("2026-11-19");
        assertThat(time.today(database.anotherJurisdiction())).isEqualTo("2026-11-20");
        assertThat(time.now()).isEqualTo(TEN_IN_THE_EVENING);
    }

    @Test
    void a_simulated_day_stands_still_with_the_real_hour_until_it_is_moved_forward() {
        SimulatedTime time = simulated(MONDAY);

        assertThat(time.today(database.jurisdiction())).isEqualTo(MONDAY);
        assertThat(time.now()).isEqualTo("2026-03-03T06:00:00Z"); // 10 p.m. that Monday

        assertThat(time.advanceTo(MONDAY.plusDays(8))).isTrue();
        assertThat(time.today(database.jurisdiction())).isEqualTo("2026-03-10"); // a Tuesday, after the clocks changed
        assertThat(time.now()).isEqualTo("2026-03-11T05:00:00Z");
    }

    @Test
    void a_simulated_day_never_goes_back() {
        SimulatedTime time = simulated(MONDAY);

        assertThat(time.advanceTo(MONDAY.minusDays(1))).isFalse();
        assertThat(time.today(database.jurisdiction())).isEqualTo(MONDAY);
    }

    @Test
    void when_the_real_midnight_passes_the_moment_does_not_jump_back_to_the_morning() {
        SimulatedTime time = simulated(MONDAY);
        Instant evening = time.now();

        real = TEN_IN_THE_EVENING.plusSeconds(3 * 3600); // 1 a.m. there

        assertThat(time.now()).isAfter(evening).isEqualTo("2026-03-03T07:59:59Z");
    }

    @Test
    void a_command_finds_the_day_at_which_a_demonstration_was_left_and_none_in_the_data_of_a_city() {
        assertThat(SimulatedTime.left(clock, SACRAMENTO, database.jdbc())).isEmpty();

        simulated(MONDAY).advanceTo(MONDAY.plusDays(3));

        assertThat(SimulatedTime.left(clock, SACRAMENTO, database.jdbc()))
                .hasValueSatisfying(
                        time -> assertThat(time.today(database.jurisdiction())).isEqualTo("2026-03-05")); // a Thursday
    }

    @Test
    void the_day_reached_is_the_same_after_a_restart() {
        simulated(MONDAY).advanceTo(MONDAY.plusDays(30));

        assertThat(simulated(MONDAY).today(database.jurisdiction())).isEqualTo("2026-04-01"); // a Wednesday
    }

    private SimulatedTime simulated(LocalDate first) {
        return new SimulatedTime(clock, SACRAMENTO, database.jdbc(), first);
    }
}
