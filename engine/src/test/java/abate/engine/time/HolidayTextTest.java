package abate.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A city attorney writes holidays in plain words; what is not understood is answered with the right form. */
class HolidayTextTest {

    private static HolidayRule read(String text) {
        return HolidayRule.parse(text).orElseThrow();
    }

    @Test
    void the_phrases_of_a_book_are_read() {
        assertThat(read("01-01 sunday-to-monday").day()).isEqualTo(new DayRule.Fixed(MonthDay.of(1, 1), true, false));
        assertThat(read("11-11 sunday-to-monday saturday-to-friday").day())
                .isEqualTo(new DayRule.Fixed(MonthDay.of(11, 11), true, true));
        assertThat(read("06-19").day()).isEqualTo(new DayRule.Fixed(MonthDay.of(6, 19), false, false));
        assertThat(read("3rd monday of january").day())
                .isEqualTo(new DayRule.NthWeekday(3, DayOfWeek.MONDAY, Month.JANUARY));
        assertThat(read("last monday of may").day()).isEqualTo(new DayRule.LastWeekday(DayOfWeek.MONDAY, Month.MAY));
        assertThat(read("Day after 4th  Thursday of November").day())
                .isEqualTo(new DayRule.DayAfter(new DayRule.NthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER)));
        assertThat(read("2026-04-03").day()).isEqualTo(new DayRule.OneDay(LocalDate.of(2026, 4, 3))); // a Friday
    }

    @Test
    void a_period_in_force_and_a_name_may_follow() {
        HolidayRule columbus =
                read("2nd monday of october from 1971 until 2021-12-31 called Columbus Day | Día de Colón");
        assertThat(columbus.from()).isEqualTo(LocalDate.of(1971, 1, 1)); // a Friday
        assertThat(columbus.until()).isEqualTo(LocalDate.of(2021, 12, 31)); // a Friday
        assertThat(columbus.say(Language.ENGLISH)).isEqualTo("Columbus Day");
        assertThat(columbus.say(Language.SPANISH)).isEqualTo("Día de Colón");
        HolidayRule juneteenth = read("06-19 from 2023-01-01 called Juneteenth");
        assertThat(juneteenth.until()).isEqualTo(LocalDate.MAX);
        assertThat(juneteenth.say(Language.SPANISH)).isEqualTo("Juneteenth");
    }

    @ParameterizedTest
    @CsvSource({
        "06-19, June 19, el 19 de junio",
        "last monday of may, the last Monday of May, el último lunes de mayo",
        "1st monday of september, the first Monday of September, el primer lunes de septiembre"
    })
    void a_holiday_without_a_name_says_its_rule(String text, String english, String spanish) {
        assertThat(read(text).say(Language.ENGLISH)).isEqualTo(english);
        assertThat(read(text).say(Language.SPANISH)).isEqualTo(spanish);
    }

    @ParameterizedTest
    @CsvSource({
        "3rd munday of january, 3rd monday of january",
        "lsat monday of may, last monday of may",
        "4th thursday off novembre, 4th thursday of november",
        "01-01 sunday-to-mondy, 01-01 sunday-to-monday",
        "01-01 monday-to-sunday, 01-01 sunday-to-monday",
        "day aftr 4th thursday of november, day after 4th thursday of november"
    })
    void a_slip_is_answered_with_the_nearest_right_form(String text, String right) {
        assertThat(HolidayRule.parse(text).error())
                .contains("\"" + text + "\" is not a holiday; did you mean \"" + right + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "easter",
                "13-01",
                "02-30",
                "6th monday of may",
                "monday of may",
                "01-01 from",
                "01-01 from 2022 until 2021",
                "01-01 until yesterday",
                "day after",
                "2025-02-29",
                "01-01 sunday-to-monday sunday-to-monday"
            })
    void what_is_no_holiday_is_refused_with_the_forms(String text) {
        assertThat(HolidayRule.parse(text).error())
                .get()
                .asString()
                .startsWith("\"" + text + "\" is not a holiday; ")
                .contains("3rd monday of january");
    }

    @Test
    void a_holiday_may_be_kept_for_a_single_day_and_named_in_the_program() {
        HolidayRule once = read("07-04 from 2026-07-04 until 2026-07-04"); // a Saturday
        assertThat(once.isInForce(LocalDate.of(2026, 7, 4))).isTrue(); // a Saturday
        assertThat(once.isInForce(LocalDate.of(2026, 7, 5))).isFalse(); // a Sunday
        assertThat(once.called("Semiquincentennial", "Semiquincentenario").say(Language.SPANISH))
                .isEqualTo("Semiquincentenario");
        assertThat(read("2026-04-03").say(Language.ENGLISH)).isEqualTo("April 3, 2026");
    }
}
