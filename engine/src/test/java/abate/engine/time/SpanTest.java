package abate.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of time as a book writes them. */
class SpanTest {

    @Test
    void the_counts_of_a_book_are_read() {
        Map<String, Span> spans = Map.of(
                "20 days after", Span.after(new Count.Days(20)),
                "10 working days after", Span.after(new Count.WorkingDays(10)),
                "15 days before", Span.before(new Count.Days(15)),
                "12 months after", Span.after(new Count.Months(12)),
                "3 years before", Span.before(new Count.Years(3)),
                "24 hours after", Span.after(new Count.Hours(24, Skip.NOTHING)),
                "24 hours excluding Sundays and holidays after",
                        Span.after(new Count.Hours(24, Skip.SUNDAYS_AND_HOLIDAYS)),
                "1 day after", Span.after(new Count.Days(1)));
        spans.forEach((text, span) -> assertThat(Span.parse(text).orElseThrow()).isEqualTo(span));
    }

    @ParameterizedTest
    @CsvSource({
        "20 days after, 20 days after, 20 días después de",
        "1 working day before, 1 working day before, 1 día laborable antes de",
        "1 month after, 1 month after, 1 mes después de",
        "2 years before, 2 years before, 2 años antes de",
        "1 hour after, 1 hour after, 1 hora después de"
    })
    void a_count_says_itself(String text, String english, String spanish) {
        assertThat(Span.parse(text).orElseThrow()).hasToString(english);
        assertThat(Span.parse(text).orElseThrow().say(Language.SPANISH)).isEqualTo(spanish);
    }

    @ParameterizedTest
    @CsvSource({
        "20 dyas after, 20 days after",
        "10 workin days after, 10 working days after",
        "15 days befor, 15 days before"
    })
    void a_slip_is_answered_with_the_nearest_right_form(String text, String right) {
        assertThat(Span.parse(text).error())
                .contains("\"" + text + "\" is not a count of time; did you mean \"" + right + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "twenty days after",
                "20 days",
                "-5 days after",
                "1.5 days after",
                "20 weeks after",
                "123456 days after",
                "5 days excluding sundays and holidays after"
            })
    void what_is_no_count_is_refused_with_the_forms(String text) {
        assertThat(Span.parse(text).error()).get().asString().contains("write for example \"20 days after\"");
    }

    @Test
    void a_negative_count_is_a_fault() {
        assertThatThrownBy(() -> new Count.Days(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bare_count_says_itself() {
        assertThat(new Count.Days(20)).hasToString("20 days");
        assertThat(new Count.WorkingDays(1)).hasToString("1 working day");
        assertThat(new Count.Months(12)).hasToString("12 months");
        assertThat(new Count.Years(1)).hasToString("1 year");
        assertThat(new Count.Hours(24, Skip.NOTHING)).hasToString("24 hours");
    }
}
