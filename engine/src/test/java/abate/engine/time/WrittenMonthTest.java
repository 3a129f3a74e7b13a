package abate.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months as people write them. */
class WrittenMonthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-09",
                "2027-9",
                " 9/2027 ",
                "09/2027",
                "9-2027",
                "September 2027",
                "september, 2027",
                "Sept. 2027",
                "Sep 2027",
                "septiembre de 2027",
                "Setiembre del 2027"
            })
    void one_month_is_one_value_however_it_is_written(String written) {
        assertThat(WrittenMonth.read(written).asOptional()).contains(YearMonth.of(2027, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027", "13/2027", "0/2027", "Smarch 2027", "9/27", "2027-09-01", "Se 2027", "9/0027"})
    void what_names_no_month_is_sent_back_with_the_right_form(String written) {
        assertThat(WrittenMonth.read(written).error())
                .hasValueSatisfying(reason -> assertThat(reason).contains("write it as 9/2027"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-9", "9/2027", "September 2027", "2027-13"})
    void only_the_form_in_which_it_is_kept_is_that_form(String written) {
        assertThat(WrittenMonth.isKept(written)).isFalse();
        assertThat(WrittenMonth.isKept("2027-09")).isTrue();
    }
}
