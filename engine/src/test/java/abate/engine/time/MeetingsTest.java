package abate.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At which meeting an appeal is heard (NA-09, NA-10). */
class MeetingsTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 11); // a Wednesday
    private static final LocalDate JULY = LocalDate.of(2025, 7, 9); // a Wednesday
    private static final Meetings BOARD = new Meetings(List.of(JULY, JUNE));

    @Test
    void an_appeal_received_exactly_fifteen_days_before_goes_to_that_meeting() { // V30
        assertThat(BOARD.firstAtLeast(15, LocalDate.of(2025, 5, 27))) // a Tuesday
                .get()
                .extracting(Computed::day)
                .isEqualTo(JUNE);
    }

    @Test
    void an_appeal_received_fourteen_days_before_goes_to_the_next() { // V31
        Computed calendared = BOARD.firstAtLeast(15, LocalDate.of(2025, 5, 28)).orElseThrow(); // a Wednesday
        assertThat(calendared.day()).isEqualTo(JULY);
        assertThat(calendared.say(Language.ENGLISH))
                .isEqualTo("the first meeting at least 15 days after Wednesday, May 28, 2025 is on "
                        + "Wednesday, July 9, 2025, 42 days off; too soon: Wednesday, June 11, 2025");
        assertThat(calendared.say(Language.SPANISH)).startsWith("la primera reunión al menos 15 días después del ");
    }

    @Test
    void no_meeting_is_made_up_when_none_is_known() {
        assertThat(BOARD.firstAtLeast(15, LocalDate.of(2025, 7, 1))).isEmpty(); // a Tuesday
    }
}
