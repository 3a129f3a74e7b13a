package abate.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Publication under Gov. Code 6063 (AS-15). */
class PublicationTest {

    private static LocalDate june(int day) {
        return LocalDate.of(2025, 6, day); // June 1, 2025 is a Sunday
    }

    @Test
    void three_mondays_suffice_and_service_is_complete_at_the_end_of_the_twenty_first_day() { // V05
        assertThat(Publication.judge(List.of(june(2), june(9), june(16))))
                .isEqualTo(new Publication.Sufficient(List.of(june(2), june(9), june(16)), june(22))); // a Sunday
        assertThat(Sacramento.rolling("20 days after").apply(june(22)).day()) // from a Sunday
                .isEqualTo(LocalDate.of(2025, 7, 14)); // a Monday
    }

    @Test
    void a_second_publication_after_four_days_between_does_not_count_and_the_sunday_is_the_first_that_would() { // V05
        assertThat(Publication.judge(List.of(june(2), june(7)))) // a Monday, a Saturday
                .isEqualTo(new Publication.Insufficient(
                        List.of(june(2)), Optional.of(new Window(june(8), june(16))))); // a Sunday, a Monday
    }

    @Test
    void with_two_publications_made_the_third_is_awaited_until_the_twenty_first_day() {
        assertThat(Publication.judge(List.of(june(9), june(2)))) // both Mondays
                .isEqualTo(new Publication.Insufficient(
                        List.of(june(2), june(9)), Optional.of(new Window(june(15), june(22))))); // both Sundays
    }

    @Test
    void publications_too_far_apart_begin_anew_with_the_last() {
        assertThat(Publication.judge(List.of(june(2), june(23)))) // both Mondays
                .isEqualTo(new Publication.Insufficient(
                        List.of(june(23)), Optional.of(new Window(june(29), LocalDate.of(2025, 7, 7))))); // Sun, Mon
    }

    @Test
    void a_publication_that_comes_too_soon_does_not_spoil_the_others() {
        assertThat(Publication.judge(List.of(june(2), june(5), june(9), june(16)))) // Mon, Thu, Mon, Mon
                .isEqualTo(new Publication.Sufficient(List.of(june(2), june(9), june(16)), june(22))); // a Sunday
    }

    @Test
    void nothing_published_may_begin_on_any_day() {
        assertThat(Publication.judge(List.of())).isEqualTo(new Publication.Insufficient(List.of(), Optional.empty()));
    }

    @Test
    void whoever_publishes_on_the_first_day_that_counts_is_soon_done() {
        Random random = new Random(6063);
        for (int tried = 0; tried < 500; tried++) {
            List<LocalDate> published = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(each -> june(1).plusDays(random.nextInt(60)))
                    .toList();
            assertThat(publicationsUntilDone(published)).as("%s", published).isLessThanOrEqualTo(3);
        }
    }

    private static int publicationsUntilDone(List<LocalDate> published) {
        List<LocalDate> days = new ArrayList<>(published);
        while (Publication.judge(days) instanceof Publication.Insufficient(var counted, var next)) {
            days.add(next.orElseThrow().first());
            assertThat(days.size()).isLessThan(20);
        }
        return days.size() - published.size();
    }

    @Test
    void a_third_publication_on_the_twenty_first_day_still_counts() {
        assertThat(Publication.judge(List.of(june(2), june(9), june(22)))) // Mon, Mon, Sun
                .isEqualTo(new Publication.Sufficient(List.of(june(2), june(9), june(22)), june(22)));
        assertThat(Publication.judge(List.of(june(2), june(9), june(23)))) // Mon, Mon, Mon
                .isInstanceOf(Publication.Insufficient.class);
    }
}
