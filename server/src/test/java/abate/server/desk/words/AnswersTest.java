package abate.server.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.FieldType;
import abate.engine.money.Money;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as people write them. */
class AnswersTest {
    @Test
    void a_day_is_read_as_a_browser_sends_it_and_as_people_write_it() {
        LocalDate monday = LocalDate.of(2025, 3, 24); // a Monday
        assertThat(Answers.day("2025-03-24")).contains(monday);
        assertThat(Answers.day("3/24/2025")).contains(monday);
        assertThat(Answers.day("2/30/2025")).isEmpty();
        assertThat(Answers.day("24.3.2025")).isEmpty();
        assertThat(Answers.day("0025-03-24")).isEmpty();
        assertThat(Answers.day("+99999-03-24")).isEmpty();
    }

    @Test
    void nothing_typed_is_no_answer_and_no_error() {
        Answers.Answer answer = Answers.read(FieldType.Plain.MONEY, List.of("  "));
        assertThat(answer.value()).isEqualTo(Value.ABSENT);
        assertThat(answer.error()).isEmpty();
    }

    @Test
    void money_is_read_in_whole_cents_or_sent_back_with_the_right_form() {
        assertThat(Answers.read(FieldType.Plain.MONEY, List.of("1,200.50")).value())
                .isEqualTo(Value.of(Money.ofCents(120_050)));
        assertThat(Answers.read(FieldType.Plain.MONEY, List.of("12.5")).error()).contains("two digits");
    }

    @Test
    void a_month_is_one_answer_however_it_is_written_or_is_sent_back_with_the_right_form() {
        for (String written : List.of("2027-09", "9/2027", "September 2027", "septiembre de 2027")) {
            assertThat(Answers.read(FieldType.Plain.MONTH, List.of(written)).value())
                    .isEqualTo(Value.of("2027-09"));
        }
        assertThat(Answers.read(FieldType.Plain.MONTH, List.of("the ninth")).error())
                .contains("Write it as 9/2027");
    }

    @Test
    void a_list_is_read_line_by_line_without_the_empty_ones() {
        FieldType lines = new FieldType.Several(FieldType.Plain.TEXT);
        assertThat(Answers.read(lines, List.of("one\n\n two \n")).value())
                .isEqualTo(Value.of(List.of(Value.of("one"), Value.of("two"))));
    }

    @Test
    void a_count_is_digits_only() {
        assertThat(Answers.read(FieldType.Plain.COUNT, List.of("-3")).error()).contains("whole number");
        assertThat(Answers.read(FieldType.Plain.COUNT, List.of("99999999999999999999"))
                        .error())
                .contains("whole number");
    }
}
