package abate.server.letters;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.database.JurisdictionId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterCodeTest {

    @Test
    void a_code_printed_and_typed_again_is_the_same_code_for_any_jurisdiction() {
        Random random = new Random(20260303);
        for (long jurisdiction : new long[] {1, 31, 32, 1_000_000, (1L << 60) - 1}) {
            LetterCode code = LetterCode.next(new JurisdictionId(jurisdiction), random);

            assertThat(LetterCode.parse(code.printed())).contains(code);
        }
    }

    @Test
    void letters_that_look_like_digits_are_read_as_digits() {
        LetterCode code = new LetterCode(new JurisdictionId(1), "0110ABCDEF");

        assertThat(LetterCode.parse("l-oil0a-bcdef")).contains(code);
        assertThat(LetterCode.parse("1–O1L0A–BCDEF")).contains(code);
    }

    @Test
    void what_cannot_be_a_code_is_none() {
        assertThat(LetterCode.parse("7K3QX-M9D2R")).isEmpty();
        assertThat(LetterCode.parse("1-7K3QX-M9D2U")).isEmpty();
        assertThat(LetterCode.parse("0-7K3QX-M9D2R")).isEmpty();
        assertThat(LetterCode.parse("ZZZZZZZZZZZZZ-7K3QX-M9D2R")).isEmpty();
    }
}
