package abate.engine.time;

import static abate.engine.time.Sacramento.BOTH;
import static abate.engine.time.Sacramento.ROLL;
import static abate.engine.time.Sacramento.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any count, tried on seeded random anchors. */
class RandomCountsTest {

    private static final LocalDate START = LocalDate.of(1995, 11, 23); // a Thursday

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void a_rolled_day_is_open_and_every_day_it_passed_over_is_closed(long seed) {
        Random random = new Random(seed);
        for (int tried = 0; tried < 1000; tried++) {
            LocalDate anchor = START.plusDays(random.nextInt(14_000));
            int n = random.nextInt(120);
            LocalDate rolled = new Deadline(new Count.Days(n), Direction.AFTER, Roll.NEXT_OPEN, BOTH)
                    .apply(anchor)
                    .day();
            assertThat(ROLL.isOpen(rolled)).isTrue();
            assertThat(anchor.plusDays(n).datesUntil(rolled))
                    .allSatisfy(day -> assertThat(ROLL.why(day)).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void a_count_of_working_days_has_just_so_many_open_days_after_its_anchor(long seed) {
        Random random = new Random(seed);
        for (int tried = 0; tried < 1000; tried++) {
            LocalDate anchor = START.plusDays(random.nextInt(14_000));
            int n = 1 + random.nextInt(40);
            LocalDate day = new Deadline(new Count.WorkingDays(n), Direction.AFTER, Roll.NONE, BOTH)
                    .apply(anchor)
                    .day();
            assertThat(WORKING.isOpen(day)).isTrue();
            assertThat(anchor.plusDays(1).datesUntil(day.plusDays(1)).filter(WORKING::isOpen))
                    .hasSize(n);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void a_count_back_undoes_a_count_forward_and_every_step_can_be_said(long seed) {
        Random random = new Random(seed);
        for (int tried = 0; tried < 500; tried++) {
            LocalDate anchor = START.plusDays(random.nextInt(14_000));
            Count count = new Count.Days(random.nextInt(400));
            Computed there = new Deadline(count, Direction.AFTER, Roll.NONE, BOTH).apply(anchor);
            Computed back = new Deadline(count, Direction.BEFORE, Roll.NONE, BOTH).apply(there.day());
            assertThat(back.day()).isEqualTo(anchor);
            assertThat(ChronoUnit.DAYS.between(anchor, there.day())).isEqualTo(count.n());
            for (Language language : Language.values()) {
                assertThat(there.say(language)).contains(Dates.say(there.day(), language));
            }
        }
    }
}
