package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void a_line_keeps_its_words_and_loses_what_no_one_can_see() {
        assertThat(Typed.line("  3526\tHigh \u0000 St\r\n")).isEqualTo("3526 High St");
        assertThat(Typed.line("Peña \uD83D")).isEqualTo("Peña");
    }

    @Test
    void a_story_keeps_its_lines() {
        assertThat(Typed.story("first\r\nsecond\u0000\n\tthird  ")).isEqualTo("first\nsecond\n\tthird");
        assertThat(Typed.story("rats \uD83D\uDC00 at night")).isEqualTo("rats \uD83D\uDC00 at night");
    }
}
