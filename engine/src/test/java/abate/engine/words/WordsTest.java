package abate.engine.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading people's text. */
class WordsTest {

    @Test
    void the_nearest_word_is_found_and_a_far_one_is_not() {
        assertThat(Nearest.to("munday", List.of("sunday", "monday", "may"))).contains("monday");
        assertThat(Nearest.to("monday", List.of("monday"))).contains("monday");
        assertThat(Nearest.to("xyzzy", List.of("monday", "may"))).isEmpty();
        assertThat(Nearest.to("", List.of("monday"))).isEmpty();
    }

    @Test
    void a_text_that_was_read_gives_its_value_and_no_error() {
        Parsed<Integer> four = Parsed.read("four").map(String::length);
        assertThat(four.orElseThrow()).isEqualTo(4);
        assertThat(four.asOptional()).contains(4);
        assertThat(four.error()).isEmpty();
    }

    @Test
    void a_text_that_was_not_read_keeps_its_reason() {
        Parsed<Integer> bad = Parsed.<String>misread("fuor", "is no number").map(String::length);
        assertThat(bad.error()).contains("\"fuor\" is no number");
        assertThat(bad.asOptional()).isEmpty();
        assertThatThrownBy(bad::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"fuor\" is no number");
    }

    @Test
    void a_language_picks_its_own_words() {
        assertThat(Language.ENGLISH.pick("day", "día")).isEqualTo("day");
        assertThat(Language.SPANISH.pick("day", "día")).isEqualTo("día");
        assertThat(Language.SPANISH.code()).isEqualTo("es");
    }
}
