package abate.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a browser's picker can show is shown in it; anything else in a plain line, so that nothing typed is lost. */
class PickerTest {
    @Test
    void an_empty_answer_and_one_in_the_pickers_form_are_picked() {
        assertThat(Picker.DATE.typeFor("")).isEqualTo("date");
        assertThat(Picker.DATE.typeFor("2025-03-24")).isEqualTo("date");
        assertThat(Picker.MONTH.typeFor("2027-09")).isEqualTo("month");
        assertThat(Picker.MOMENT.typeFor("2025-03-24T10:00")).isEqualTo("datetime-local");
    }

    @Test
    void what_the_picker_cannot_show_stays_in_a_plain_line() {
        assertThat(Picker.DATE.typeFor("next Monday")).isEqualTo("text");
        assertThat(Picker.MONTH.typeFor("9/2027")).isEqualTo("text");
        assertThat(Picker.MOMENT.typeFor("2025-03-24")).isEqualTo("text");
    }
}
