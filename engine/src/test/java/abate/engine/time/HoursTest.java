package abate.engine.time;

import static abate.engine.time.Sacramento.ROLL;
import static abate.engine.time.Sacramento.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Periods in hours (T-11, A07, A08). */
class HoursTest {

    private static final Deadline RUNNING = fixed("24 hours after");
    private static final Deadline SKIPPING = fixed("24 hours excluding sundays and holidays after");

    @Test
    void emergency_work_begun_on_saturday_may_be_filed_for_until_tuesday_over_labor_day() { // V24
        LocalDateTime began = LocalDateTime.of(2025, 8, 30, 15, 0); // a Saturday
        ComputedTime until = SKIPPING.apply(began);
        assertThat(until.moment()).isEqualTo(LocalDateTime.of(2025, 9, 2, 15, 0)); // a Tuesday
        assertThat(until.say(Language.ENGLISH))
                .isEqualTo("Saturday, August 30, 2025 at 3:00 p.m. plus 24 hours, leaving out Sundays and holidays, is "
                        + "Tuesday, September 2, 2025 at 3:00 p.m.; the hours do not run on Sunday, August 31, 2025 and "
                        + "Monday, September 1, 2025 (Labor Day)");
    }

    @Test
    void running_hours_take_no_notice_of_a_weekend() { // A08, V40
        assertThat(RUNNING.apply(LocalDateTime.of(2025, 4, 1, 9, 30)).moment()) // a Tuesday
                .isEqualTo(LocalDateTime.of(2025, 4, 2, 9, 30)); // a Wednesday
        assertThat(RUNNING.apply(LocalDateTime.of(2025, 8, 30, 15, 0)).moment()) // a Saturday
                .isEqualTo(LocalDateTime.of(2025, 8, 31, 15, 0)); // a Sunday
    }

    @Test
    void hours_that_begin_on_a_sunday_run_from_the_first_hour_of_monday() {
        assertThat(SKIPPING.apply(LocalDateTime.of(2025, 3, 23, 15, 0)).moment()) // a Sunday
                .isEqualTo(LocalDateTime.of(2025, 3, 25, 0, 0)); // midnight after Monday
    }

    @Test
    void hours_that_end_with_saturday_end_at_its_midnight() {
        assertThat(SKIPPING.apply(LocalDateTime.of(2025, 3, 22, 0, 0)).moment()) // a Saturday
                .isEqualTo(LocalDateTime.of(2025, 3, 23, 0, 0)); // the midnight that ends it
    }

    @Test
    void a_holiday_on_a_saturday_is_left_out_as_well() {
        assertThat(SKIPPING.apply(LocalDateTime.of(2026, 7, 3, 12, 0)).moment()) // the Friday before July 4
                .isEqualTo(LocalDateTime.of(2026, 7, 6, 12, 0)); // a Monday
    }

    @Test
    void hours_run_back_as_they_run_forward() {
        Deadline back = fixed("24 hours excluding sundays and holidays before");
        assertThat(back.apply(LocalDateTime.of(2025, 9, 2, 15, 0)).moment()) // a Tuesday
                .isEqualTo(LocalDateTime.of(2025, 8, 30, 15, 0)); // a Saturday
    }

    @Test
    void the_clock_on_the_wall_counts_when_the_clocks_change() {
        assertThat(RUNNING.apply(LocalDateTime.of(2025, 3, 8, 15, 0)).moment()) // the Saturday before
                .isEqualTo(LocalDateTime.of(2025, 3, 9, 15, 0)); // the Sunday they change
    }

    @Test
    void the_hours_that_ran_are_always_the_hours_given() {
        Random random = new Random(24);
        for (int tried = 0; tried < 500; tried++) {
            LocalDateTime from = LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(random.nextInt(1_000_000));
            int hours = random.nextInt(200);
            LocalDateTime to = new Deadline(
                            new Count.Hours(hours, Skip.SUNDAYS_AND_HOLIDAYS),
                            Direction.AFTER,
                            Roll.NONE,
                            Sacramento.BOTH)
                    .apply(from)
                    .moment();
            assertThat(ran(from, to)).as("%d hours from %s", hours, from).isEqualTo(Duration.ofHours(hours));
        }
    }

    /** The time between two moments outside Sundays and holidays, minute by minute. */
    private static Duration ran(LocalDateTime from, LocalDateTime to) {
        long minutes = 0;
        for (LocalDateTime at = from; at.isBefore(to); at = at.plusMinutes(1)) {
            LocalDate day = at.toLocalDate();
            minutes += day.getDayOfWeek() == DayOfWeek.SUNDAY || ROLL.isHoliday(day) ? 0 : 1;
        }
        return Duration.ofMinutes(minutes);
    }
}
