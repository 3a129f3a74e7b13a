package abate.engine.time;

import static abate.engine.time.Sacramento.BOTH;
import static abate.engine.time.Sacramento.ROLL;
import static abate.engine.time.Sacramento.WORKING;
import static abate.engine.time.Sacramento.fixed;
import static abate.engine.time.Sacramento.rolling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counting by the law of T-01 to T-10, with the worked examples as cases. */
class CountingTest {

    @Test
    void twenty_days_from_a_mailing_that_end_on_a_sunday_roll_to_monday() { // V01
        LocalDate mailed = LocalDate.of(2025, 3, 3); // a Monday
        Computed appealBy = rolling("20 days after").apply(mailed);
        assertThat(appealBy.day()).isEqualTo(LocalDate.of(2025, 3, 24)); // a Monday
        assertThat(appealBy.say(Language.ENGLISH))
                .isEqualTo("Monday, March 3, 2025 plus 20 days is Sunday, March 23, 2025; "
                        + "a Sunday, so it moves to Monday, March 24, 2025 (CCP 12a)");
        assertThat(appealBy.say(Language.SPANISH))
                .isEqualTo("lunes, 3 de marzo de 2025 más 20 días es domingo, 23 de marzo de 2025; "
                        + "un domingo, así que pasa al lunes, 24 de marzo de 2025 (CCP 12a)");
    }

    @Test
    void twenty_days_over_a_leap_february_end_on_its_last_day() { // V02
        assertThat(rolling("20 days after").apply(LocalDate.of(2024, 2, 9)).day()) // a Friday
                .isEqualTo(LocalDate.of(2024, 2, 29)); // a Thursday
        assertThat(rolling("20 days after").apply(LocalDate.of(2025, 2, 9)).day()) // a Sunday
                .isEqualTo(LocalDate.of(2025, 3, 3)); // a Monday, as March 1 is a Saturday
    }

    @Test
    void a_last_day_on_thanksgiving_rolls_over_the_friday_and_the_weekend() { // V03
        Computed appealBy = rolling("20 days after").apply(LocalDate.of(2025, 11, 7)); // a Friday
        assertThat(appealBy.day()).isEqualTo(LocalDate.of(2025, 12, 1)); // a Monday
        assertThat(appealBy.steps().getLast().say(Language.ENGLISH))
                .isEqualTo("Thanksgiving Day; closed too: Friday, November 28, 2025 "
                        + "(the day after the fourth Thursday of November); Saturday, November 29, 2025 and "
                        + "Sunday, November 30, 2025; so it moves to Monday, December 1, 2025 (CCP 12a)");
    }

    @Test
    void a_last_day_on_the_sunday_before_memorial_day_rolls_to_tuesday() { // V04
        assertThat(rolling("20 days after").apply(LocalDate.of(2025, 5, 5)).day()) // a Monday
                .isEqualTo(LocalDate.of(2025, 5, 27)); // a Tuesday
    }

    @Test
    void a_deemed_service_stays_on_its_sunday_and_the_payment_runs_from_it() { // V06
        LocalDate mailed = LocalDate.of(2025, 6, 6); // a Friday
        Computed served = fixed("2 days after").apply(mailed);
        assertThat(served.day()).isEqualTo(LocalDate.of(2025, 6, 8)); // a Sunday
        assertThat(served.steps().getLast().say(Language.ENGLISH)).isEqualTo("a Sunday, and it does not move");
        assertThat(rolling("25 days after").apply(served.day()).day()).isEqualTo(LocalDate.of(2025, 7, 3)); // Thursday
        assertThat(fixed("26 days after").apply(served.day()).day()).isEqualTo(LocalDate.of(2025, 7, 4)); // Friday
        assertThat(rolling("90 days after").apply(mailed).day()).isEqualTo(LocalDate.of(2025, 9, 4)); // Thursday
        assertThat(rolling("20 days after").apply(mailed).day()).isEqualTo(LocalDate.of(2025, 6, 26)); // Thursday
        assertThat(rolling("20 days after").apply(served.day()).day()).isEqualTo(LocalDate.of(2025, 6, 30)); // Monday
    }

    @Test
    void an_unappealed_order_is_payable_by_the_monday_though_interest_runs_from_the_sunday() { // V07
        LocalDate finalDay = LocalDate.of(2025, 3, 25); // a Tuesday
        assertThat(rolling("25 days after").apply(finalDay).day()).isEqualTo(LocalDate.of(2025, 4, 21)); // a Monday
        assertThat(fixed("26 days after").apply(finalDay).day()).isEqualTo(LocalDate.of(2025, 4, 20)); // a Sunday
    }

    @Test
    void the_earliest_hearing_is_the_later_of_two_counts() { // V09
        Computed hearing = Computed.latestOf(List.of(
                fixed("20 days after").apply(LocalDate.of(2025, 4, 1)), // a Tuesday
                fixed("15 days after").apply(LocalDate.of(2025, 4, 8)))); // a Tuesday
        assertThat(hearing.day()).isEqualTo(LocalDate.of(2025, 4, 23)); // a Wednesday
        assertThat(hearing.steps().getLast().say(Language.ENGLISH))
                .isEqualTo("the latest of Monday, April 21, 2025 and Wednesday, April 23, 2025 is "
                        + "Wednesday, April 23, 2025");
    }

    @Test
    void a_count_back_from_a_hearing_never_moves_though_the_friday_before_is_practical() { // V09, V32
        Computed mailBy = fixed("15 days before").apply(LocalDate.of(2025, 4, 21)); // a Monday
        assertThat(mailBy.day()).isEqualTo(LocalDate.of(2025, 4, 6)); // a Sunday
        assertThat(mailBy.practicalOn(WORKING)).isEqualTo(LocalDate.of(2025, 4, 4)); // a Friday
        Computed noticeBy = fixed("10 days before").apply(LocalDate.of(2025, 6, 11)); // a Wednesday
        assertThat(noticeBy.day()).isEqualTo(LocalDate.of(2025, 6, 1)); // a Sunday
        assertThat(noticeBy.practicalOn(WORKING)).isEqualTo(LocalDate.of(2025, 5, 30)); // a Friday
    }

    @Test
    void a_decision_due_on_new_years_day_is_due_the_day_after() { // V10
        assertThat(rolling("30 days after").apply(LocalDate.of(2024, 12, 2)).day()) // a Monday
                .isEqualTo(LocalDate.of(2025, 1, 2)); // a Thursday
    }

    @Test
    void thirty_days_to_correct_run_through_the_last_of_july() { // V15
        assertThat(rolling("30 days after").apply(LocalDate.of(2025, 7, 1)).day()) // a Tuesday
                .isEqualTo(LocalDate.of(2025, 7, 31)); // a Thursday
    }

    @Test
    void a_due_date_on_thanksgiving_rolls_past_the_first_day_of_interest() { // V18
        LocalDate served =
                fixed("2 days after").apply(LocalDate.of(2025, 10, 31)).day(); // mailed on a Friday
        assertThat(served).isEqualTo(LocalDate.of(2025, 11, 2)); // a Sunday
        assertThat(rolling("25 days after").apply(served).day()).isEqualTo(LocalDate.of(2025, 12, 1)); // a Monday
        assertThat(fixed("26 days after").apply(served).day()).isEqualTo(LocalDate.of(2025, 11, 28)); // a Friday
    }

    @Test
    void thirty_days_from_the_end_of_january_differ_by_the_leap_year() { // V29
        assertThat(rolling("30 days after").apply(LocalDate.of(2025, 1, 31)).day()) // a Friday
                .isEqualTo(LocalDate.of(2025, 3, 3)); // a Monday, as March 2 is a Sunday
        assertThat(rolling("30 days after").apply(LocalDate.of(2024, 1, 31)).day()) // a Wednesday
                .isEqualTo(LocalDate.of(2024, 3, 1)); // a Friday
    }

    @Test
    void a_saturday_before_presidents_day_rolls_to_tuesday() { // V46
        assertThat(rolling("10 days after").apply(LocalDate.of(2025, 2, 5)).day()) // a Wednesday
                .isEqualTo(LocalDate.of(2025, 2, 18)); // a Tuesday
    }

    @Test
    void ten_working_days_pass_over_thanksgiving_and_the_day_after() { // V47
        Computed noticeBy = fixed("10 working days after").apply(LocalDate.of(2025, 11, 19)); // a Wednesday
        assertThat(noticeBy.day()).isEqualTo(LocalDate.of(2025, 12, 5)); // a Friday
        assertThat(noticeBy.say(Language.ENGLISH))
                .isEqualTo("Wednesday, November 19, 2025 plus 10 working days is Friday, December 5, 2025; "
                        + "leaving out Thursday, November 27, 2025 (the fourth Thursday of November) and "
                        + "Friday, November 28, 2025 (the day after the fourth Thursday of November) "
                        + "(city closure list)");
    }

    @Test
    void the_conference_window_keeps_its_sunday_and_offers_the_last_working_day_inside() { // V48, A76
        Window conference = Window.after(LocalDate.of(2025, 12, 5), 14, 30); // from a Friday
        assertThat(conference.first()).isEqualTo(LocalDate.of(2025, 12, 19)); // a Friday
        assertThat(conference.last()).isEqualTo(LocalDate.of(2026, 1, 4)); // a Sunday
        assertThat(conference.lastOpen(WORKING)).contains(LocalDate.of(2026, 1, 2)); // a Friday
        assertThat(conference.contains(LocalDate.of(2026, 1, 4))).isTrue(); // a Sunday
        assertThat(conference.contains(LocalDate.of(2026, 1, 5))).isFalse(); // a Monday
    }

    @Test
    void a_window_within_a_weekend_has_no_open_day() {
        Window weekend = new Window(LocalDate.of(2025, 3, 22), LocalDate.of(2025, 3, 23)); // a Saturday, a Sunday
        assertThat(weekend.firstOpen(WORKING)).isEmpty();
        assertThat(weekend.lastOpen(WORKING)).isEmpty();
    }

    @Test
    void five_working_days_pass_over_christmas_and_over_the_days_the_city_closes_around_it() { // V49, T-03
        LocalDate conference = LocalDate.of(2025, 12, 19); // a Friday
        assertThat(fixed("5 working days after").apply(conference).day())
                .isEqualTo(LocalDate.of(2025, 12, 29)); // a Monday
        Calendar closedAround = WORKING.withClosure(LocalDate.of(2025, 12, 24), "Christmas Eve") // a Wednesday
                .withClosure(LocalDate.of(2025, 12, 26), "winter closure"); // a Friday
        Deadline report =
                new Deadline(new Count.WorkingDays(5), Direction.AFTER, Roll.NONE, new Calendars(ROLL, closedAround));
        assertThat(report.apply(conference).day()).isEqualTo(LocalDate.of(2025, 12, 31)); // a Wednesday
    }

    @Test
    void board_review_notice_and_appeal_follow_one_another_over_the_january_holidays() { // V50
        LocalDate review =
                fixed("10 working days after").apply(LocalDate.of(2025, 12, 29)).day(); // from a Monday
        assertThat(review).isEqualTo(LocalDate.of(2026, 1, 13)); // a Tuesday
        LocalDate notice = fixed("10 working days after").apply(review).day();
        assertThat(notice).isEqualTo(LocalDate.of(2026, 1, 28)); // a Wednesday
        assertThat(rolling("10 days after").apply(notice).day()).isEqualTo(LocalDate.of(2026, 2, 9)); // a Monday
    }

    @Test
    void the_hearing_officers_dates_fall_before_and_after_the_hearing() { // V51
        LocalDate hearing = LocalDate.of(2026, 3, 5); // a Thursday
        assertThat(fixed("10 days before").apply(hearing).day()).isEqualTo(LocalDate.of(2026, 2, 23)); // a Monday
        LocalDate decision = rolling("15 days after").apply(hearing).day();
        assertThat(decision).isEqualTo(LocalDate.of(2026, 3, 20)); // a Friday
        assertThat(fixed("5 working days after").apply(decision).day())
                .isEqualTo(LocalDate.of(2026, 3, 27)); // a Friday
    }

    @Test
    void twelve_months_from_a_leap_day_end_on_the_last_of_february() { // V55
        Computed leap = fixed("12 months after").apply(LocalDate.of(2024, 2, 29)); // a Thursday
        assertThat(leap.day()).isEqualTo(LocalDate.of(2025, 2, 28)); // a Friday
        assertThat(leap.steps().getLast().say(Language.ENGLISH))
                .isEqualTo("February 2025 has no day 29, so its last day is taken");
        assertThat(fixed("12 months after").apply(LocalDate.of(2025, 2, 28)).day()) // a Friday
                .isEqualTo(LocalDate.of(2026, 2, 28)); // a Saturday
        assertThat(rolling("60 days after").apply(LocalDate.of(2026, 3, 2)).day()) // a Monday
                .isEqualTo(LocalDate.of(2026, 5, 1)); // a Friday
    }

    @Test
    void a_look_back_reaches_the_same_date_and_falls_from_a_leap_day_to_the_day_before() { // V14, A31
        assertThat(fixed("3 years before").apply(LocalDate.of(2025, 5, 10)).day()) // a Saturday
                .isEqualTo(LocalDate.of(2022, 5, 10)); // a Tuesday
        assertThat(fixed("3 years before").apply(LocalDate.of(2024, 2, 29)).day()) // a Thursday
                .isEqualTo(LocalDate.of(2021, 2, 28)); // a Sunday
        assertThat(fixed("6 months before").apply(LocalDate.of(2025, 5, 14)).day()) // a Wednesday
                .isEqualTo(LocalDate.of(2024, 11, 14)); // a Thursday
    }

    @Test
    void a_practical_roll_goes_back_to_the_friday() {
        Deadline practical = new Deadline(new Count.Days(10), Direction.BEFORE, Roll.PREVIOUS_OPEN, BOTH);
        assertThat(practical.apply(LocalDate.of(2025, 6, 11)).day()) // a Wednesday
                .isEqualTo(LocalDate.of(2025, 5, 30)); // a Friday
    }

    @Test
    void the_earliest_of_several_days_names_them_all() {
        Computed refer = Computed.earliestOf(List.of(
                rolling("10 days after").apply(LocalDate.of(2025, 2, 5)), // a Wednesday
                rolling("90 days after").apply(LocalDate.of(2025, 1, 6)))); // a Monday
        assertThat(refer.day()).isEqualTo(LocalDate.of(2025, 2, 18)); // a Tuesday
        assertThat(refer.steps()).hasSize(5);
    }

    @Test
    void a_deadline_says_itself() {
        assertThat(rolling("20 days after")).hasToString("20 days after …, rolled to the next open day");
        assertThat(fixed("15 days before")).hasToString("15 days before …");
        assertThat(rolling("1 day after").say(Language.SPANISH))
                .isEqualTo("1 día después de …, y pasa al siguiente día hábil");
    }

    @Test
    void a_count_of_hours_cannot_roll_nor_run_from_a_day() {
        assertThatThrownBy(() -> rolling("24 hours after")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fixed("24 hours after").apply(LocalDate.of(2025, 4, 1))) // a Tuesday
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not from a day");
        assertThatThrownBy(() ->
                        fixed("1 day after").apply(LocalDate.of(2025, 4, 1).atStartOfDay())) // a Tuesday
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_day_alone_is_its_own_latest_and_says_no_more() {
        Computed only = fixed("20 days after").apply(LocalDate.of(2025, 4, 1)); // a Tuesday
        assertThat(Computed.latestOf(List.of(only))).isEqualTo(only);
        assertThat(Computed.earliestOf(List.of(only))).isEqualTo(only);
    }

    @Test
    void a_window_offers_its_first_open_day() {
        Window window = Window.after(LocalDate.of(2025, 3, 20), 2, 10); // from a Thursday
        assertThat(window.firstOpen(WORKING)).contains(LocalDate.of(2025, 3, 24)); // a Monday, after the weekend
    }
}
