package abate.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Fines that grow by the day (FL-08 to FL-11, A92, A97). */
class RunningFineTest {

    private static final DailyAccrual FINE =
            DailyAccrual.running(Money.ofDollars(200), LocalDate.of(2025, 5, 11)); // a Sunday

    @Test
    void a_fine_runs_from_the_day_after_the_compliance_date_to_the_day_before_compliance_is_documented() { // V67
        AccrualStatement fine = FINE.until(LocalDate.of(2025, 6, 20)).at(LocalDate.of(2025, 8, 1)); // both Fridays
        assertThat(fine.days()).isEqualTo(40);
        assertThat(fine.owed()).hasToString("$8,000.00");
        assertThat(fine.say(Language.ENGLISH))
                .isEqualTo("40 days, Sunday, May 11, 2025 to Thursday, June 19, 2025, at $200.00 a day: $8,000.00");
        assertThat(fine.say(Language.SPANISH))
                .isEqualTo("40 días, domingo, 11 de mayo de 2025 al jueves, 19 de junio de 2025, "
                        + "a $200.00 por día: $8,000.00");
    }

    @Test
    void a_range_of_daily_penalties_runs_thirty_days() { // V63
        LocalDate ceased = LocalDate.of(2025, 10, 4); // a Saturday
        LocalDate from = LocalDate.of(2025, 9, 4); // a Thursday
        assertThat(DailyAccrual.running(Money.ofDollars(5), from).at(ceased).owed())
                .hasToString("$150.00");
        assertThat(DailyAccrual.running(Money.ofDollars(500), from).at(ceased).owed())
                .hasToString("$15,000.00");
    }

    @Test
    void a_fine_costs_nothing_before_its_first_day_nor_when_compliance_came_in_time() {
        assertThat(FINE.at(LocalDate.of(2025, 5, 1)).owed()).isEqualTo(Money.ZERO); // a Thursday
        assertThat(FINE.until(LocalDate.of(2025, 5, 9))
                        .at(LocalDate.of(2025, 6, 2))
                        .owed()) // a Friday, a Monday
                .isEqualTo(Money.ZERO);
        assertThat(FINE.at(LocalDate.of(2025, 5, 11)).say(Language.ENGLISH)) // a Sunday
                .isEqualTo("no day counted: $0.00");
    }

    @Test
    void a_capped_fine_stands_still_at_its_cap_and_says_so() {
        AccrualStatement fine = FINE.cappedAt(Money.ofDollars(1000)).at(LocalDate.of(2025, 6, 11)); // a Wednesday
        assertThat(fine.owed()).hasToString("$1,000.00");
        assertThat(fine.capped()).isTrue();
        assertThat(fine.say(Language.ENGLISH)).endsWith("$1,000.00, the most allowed");
    }

    @Test
    void a_running_fine_grows_by_one_day_each_day() {
        Money before = Money.ZERO;
        for (LocalDate day = LocalDate.of(2025, 5, 12); // a Monday
                day.isBefore(LocalDate.of(2028, 5, 12)); // a Friday, past a leap day
                day = day.plusDays(1)) {
            Money now = FINE.at(day).owed();
            assertThat(now.minus(before)).isEqualTo(Money.ofDollars(200));
            before = now;
        }
    }

    @Test
    void a_negative_fine_is_a_fault() {
        assertThatThrownBy(() -> DailyAccrual.running(Money.ofDollars(-1), LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
