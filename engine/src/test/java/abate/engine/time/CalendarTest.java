package abate.engine.time;

import static abate.engine.time.Sacramento.ROLL;
import static abate.engine.time.Sacramento.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are closed, when, and why (T-02, T-03, T-07, T-13). */
class CalendarTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static Calendar calendar(Set<DayOfWeek> weekdays, String... holidays) {
        return new Calendar(
                "test",
                "its law",
                weekdays,
                Stream.of(holidays)
                        .map(text -> HolidayRule.parse(text).orElseThrow())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-22, Saturday",
        "2025-03-23, Sunday",
        "2025-05-26, Memorial Day (CCP 12a)", // a Monday
        "2025-01-20, Martin Luther King Jr. Day (CCP 12a)", // a Monday
        "2023-01-02, New Year's Day (observed) (CCP 12a)", // a Monday
        "2023-11-10, Veterans Day (observed) (CCP 12a)", // a Friday
        "2023-11-11, Saturday",
        "2025-09-26, Native American Day (CCP 12a)", // a Friday
        "2025-11-28, the day after the fourth Thursday of November (CCP 12a)" // a Friday
    })
    void a_closed_day_names_why(LocalDate day, String why) {
        assertThat(ROLL.why(day)).contains(why);
        assertThat(ROLL.isOpen(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-24", // a Monday
        "2023-11-13", // a Monday: Veterans Day moved to the Friday
        "2027-01-04", // a Monday: New Year's Day 2027 is a Friday
        "2026-07-03" // a Friday: Independence Day on a Saturday moves nowhere
    })
    void an_open_day_has_no_reason(LocalDate day) {
        assertThat(ROLL.why(day)).isEmpty();
        assertThat(ROLL.isOpen(day)).isTrue();
    }

    @Test
    void a_holiday_is_kept_only_while_the_law_keeps_it() { // T-13
        assertThat(ROLL.isOpen(LocalDate.of(2021, 10, 11))).isFalse(); // Columbus Day, a Monday
        assertThat(ROLL.isOpen(LocalDate.of(2022, 10, 10))).isTrue(); // a Monday
        assertThat(ROLL.isOpen(LocalDate.of(2021, 9, 24))).isTrue(); // a Friday
        assertThat(ROLL.isOpen(LocalDate.of(2022, 9, 23))).isFalse(); // Native American Day, a Friday
        assertThat(ROLL.isOpen(LocalDate.of(2000, 3, 31))).isTrue(); // a Friday
        assertThat(ROLL.isOpen(LocalDate.of(2005, 3, 31))).isFalse(); // Chavez Day, a Thursday
        assertThat(ROLL.isOpen(LocalDate.of(2019, 4, 1))).isFalse(); // the Monday after a Sunday Chavez Day
        assertThat(ROLL.isOpen(LocalDate.of(2020, 6, 19))).isTrue(); // a Friday
        assertThat(ROLL.isOpen(LocalDate.of(2023, 6, 19))).isFalse(); // Juneteenth, a Monday
    }

    @Test
    void a_holiday_that_moves_over_the_new_year_closes_the_day_it_moves_to() {
        Calendar calendar = calendar(WEEKEND, "01-01 saturday-to-friday", "12-31 sunday-to-monday");
        assertThat(calendar.isOpen(LocalDate.of(2021, 12, 31))).isFalse(); // a Friday before a Saturday New Year
        assertThat(calendar.isOpen(LocalDate.of(2024, 1, 1))).isFalse(); // a Monday after a Sunday December 31
        assertThat(calendar.isOpen(LocalDate.of(2020, 12, 31))).isFalse(); // a Thursday, itself
        assertThat(calendar.isOpen(LocalDate.of(2022, 12, 30))).isTrue(); // a Friday
    }

    @Test
    void a_sunday_holiday_closes_its_sunday_and_its_monday() {
        Calendar everyDay = calendar(Set.of(), "07-04 sunday-to-monday called Independence Day");
        assertThat(everyDay.isHoliday(LocalDate.of(2021, 7, 4))).isTrue(); // a Sunday
        assertThat(everyDay.isOpen(LocalDate.of(2021, 7, 5))).isFalse(); // a Monday
        assertThat(everyDay.why(LocalDate.of(2021, 7, 4))).contains("Independence Day (its law)"); // a Sunday
    }

    @Test
    void a_year_without_the_day_has_no_holiday() {
        Calendar calendar = calendar(Set.of(), "02-29", "5th monday of february", "2026-04-03");
        assertThat(calendar.isOpen(LocalDate.of(2024, 2, 29))).isFalse(); // a Thursday
        assertThat(calendar.isOpen(LocalDate.of(2023, 3, 1))).isTrue(); // a Wednesday
        assertThat(calendar.isOpen(LocalDate.of(2044, 2, 29))).isFalse(); // a Monday, the fifth
        assertThat(calendar.isOpen(LocalDate.of(2026, 4, 3))).isFalse(); // a Friday
        assertThat(calendar.isOpen(LocalDate.of(2027, 4, 3))).isTrue(); // a Saturday, open here
    }

    @Test
    void a_day_the_office_was_shut_counts_as_a_holiday_and_leaves_the_first_calendar_as_it_was() { // T-03
        LocalDate storm = LocalDate.of(2023, 1, 10); // a Tuesday
        Calendar shut = WORKING.withClosure(storm, "flood, City Hall shut all day (CCP 12b)");
        assertThat(shut.why(storm)).contains("flood, City Hall shut all day (CCP 12b)");
        assertThat(shut.nextOpen(storm)).isEqualTo(LocalDate.of(2023, 1, 11)); // a Wednesday
        assertThat(shut.previousOpen(storm)).isEqualTo(LocalDate.of(2023, 1, 9)); // a Monday
        assertThat(shut.isHoliday(storm)).isTrue();
        assertThat(WORKING.isOpen(storm)).isTrue();
        assertThat(shut).isNotEqualTo(WORKING);
        assertThat(shut.closures()).containsOnlyKeys(storm);
    }

    @Test
    void an_open_day_is_its_own_next_and_previous_open_day() {
        LocalDate monday = LocalDate.of(2025, 3, 24);
        assertThat(ROLL.nextOpen(monday)).isEqualTo(monday);
        assertThat(ROLL.previousOpen(monday)).isEqualTo(monday);
    }

    @Test
    void what_is_closed_is_said_in_spanish_too() {
        assertThat(ROLL.why(LocalDate.of(2025, 5, 26), Language.SPANISH))
                .contains("Día de los Caídos (CCP 12a)"); // Mon
        assertThat(ROLL.why(LocalDate.of(2025, 3, 22), Language.SPANISH)).contains("sábado"); // a Saturday
        assertThat(ROLL.why(LocalDate.of(2025, 11, 28), Language.SPANISH)) // a Friday
                .contains("el día después del cuarto jueves de noviembre (CCP 12a)");
    }

    @Test
    void a_calendar_with_the_same_parts_is_the_same_calendar() {
        assertThat(calendar(WEEKEND, "12-25")).isEqualTo(calendar(WEEKEND, "12-25"));
        assertThat(calendar(WEEKEND, "12-25")).hasSameHashCodeAs(calendar(WEEKEND, "12-25"));
        assertThat(calendar(WEEKEND, "12-25")).isNotEqualTo(calendar(WEEKEND, "12-26"));
        assertThat(ROLL).hasToString("the roll calendar (CCP 12a)");
    }

    @Test
    void a_calendar_closed_every_day_is_a_fault() {
        assertThatThrownBy(() -> calendar(EnumSet.allOf(DayOfWeek.class))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar(EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), everyMonday())
                        .nextOpen(LocalDate.of(2025, 3, 24))) // a Monday
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_kept_bits_agree_with_the_rules_on_every_day_of_any_year() {
        Random random = new Random(135);
        List<Integer> years = List.of(1600, 1849, 1850, 2000, 2023, 2024, 2249, 2250, 3000);
        for (int year : years) {
            for (int tried = 0; tried < 366; tried++) {
                LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(366));
                assertThat(ROLL.isOpen(day))
                        .as("%s", day)
                        .isEqualTo(ROLL.closed(day).isEmpty());
                assertThat(ROLL.isHoliday(day))
                        .as("%s", day)
                        .isEqualTo(ROLL.holiday(day).isPresent());
            }
        }
    }

    private static String[] everyMonday() {
        return Stream.of(Month.values())
                .map(month -> " monday of " + month.name().toLowerCase(Locale.ROOT))
                .flatMap(month -> Stream.of("1st", "2nd", "3rd", "4th", "5th").map(nth -> nth + month))
                .toArray(String[]::new);
    }

    @Test
    void a_day_the_office_was_shut_is_shut_in_that_year_only() {
        Calendar shut = WORKING.withClosure(LocalDate.of(2023, 1, 10), "flood"); // a Tuesday
        assertThat(shut.isOpen(LocalDate.of(2024, 1, 10))).isTrue(); // a Wednesday
        assertThat(shut.isOpen(LocalDate.of(2022, 1, 10))).isTrue(); // a Monday
    }

    @Test
    void the_day_after_a_holiday_is_the_day_after_its_own_day() {
        Calendar calendar = calendar(WEEKEND, "day after 12-25 sunday-to-monday");
        assertThat(calendar.isOpen(LocalDate.of(2022, 12, 26))).isFalse(); // a Monday after a Sunday Christmas
        assertThat(calendar.isOpen(LocalDate.of(2022, 12, 27))).isTrue(); // a Tuesday
    }

    @Test
    void a_calendar_tells_what_it_was_made_of() {
        Calendar calendar = calendar(WEEKEND, "12-25");
        assertThat(calendar.name()).isEqualTo("test");
        assertThat(calendar.citation()).isEqualTo("its law");
        assertThat(calendar.closedWeekdays()).isEqualTo(WEEKEND);
        assertThat(calendar.holidays())
                .containsExactly(HolidayRule.parse("12-25").orElseThrow());
    }
}
