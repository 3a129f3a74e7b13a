package abate.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people read them. */
class DatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 24);

    @Test
    void a_date_is_said_with_its_weekday_in_both_languages() {
        assertThat(Dates.say(MONDAY, Language.ENGLISH)).isEqualTo("Monday, March 24, 2025");
        assertThat(Dates.say(MONDAY, Language.SPANISH)).isEqualTo("lunes, 24 de marzo de 2025");
        assertThat(Dates.sayWithoutWeekday(MONDAY, Language.ENGLISH)).isEqualTo("March 24, 2025");
        assertThat(Dates.sayWithoutWeekday(MONDAY, Language.SPANISH)).isEqualTo("24 de marzo de 2025");
        assertThat(Dates.sayShort(MONDAY, Language.ENGLISH)).isEqualTo("Mon, Mar 24");
        assertThat(Dates.sayShort(MONDAY, Language.SPANISH)).isEqualTo("lun, 24 mar");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-24, today, hoy", // a Monday
        "2025-03-25, tomorrow, mañana", // a Tuesday
        "2025-03-23, yesterday, ayer", // a Sunday
        "2025-03-30, in 6 days, en 6 días", // a Sunday
        "2025-03-18, 6 days ago, hace 6 días" // a Tuesday
    })
    void a_date_says_how_far_away_it_is(LocalDate day, String english, String spanish) {
        assertThat(Dates.away(day, MONDAY, Language.ENGLISH)).isEqualTo(english);
        assertThat(Dates.away(day, MONDAY, Language.SPANISH)).isEqualTo(spanish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-09-02T15:00; Tuesday, September 2, 2025 at 3:00 p.m.; martes, 2 de septiembre de 2025, a las 3:00 p. m.",
                "2025-09-02T00:05; Tuesday, September 2, 2025 at 12:05 a.m.; martes, 2 de septiembre de 2025, a las 12:05 a. m.",
                "2025-09-02T13:00; Tuesday, September 2, 2025 at 1:00 p.m.; martes, 2 de septiembre de 2025, a la 1:00 p. m."
            })
    void a_moment_is_said_with_its_hour(LocalDateTime moment, String english, String spanish) {
        assertThat(Dates.say(moment, Language.ENGLISH)).isEqualTo(english);
        assertThat(Dates.say(moment, Language.SPANISH)).isEqualTo(spanish);
    }

    @Test
    void noon_is_twelve_in_the_afternoon() {
        assertThat(Dates.say(LocalDateTime.of(2025, 3, 24, 12, 10), Language.ENGLISH)) // a Monday
                .isEqualTo("Monday, March 24, 2025 at 12:10 p.m.");
        assertThat(Dates.say(LocalDateTime.of(2025, 3, 24, 11, 9), Language.SPANISH)) // a Monday
                .isEqualTo("lunes, 24 de marzo de 2025, a las 11:09 a. m.");
    }
}
