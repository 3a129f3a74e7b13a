package abate.server.letters;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.operations.Mode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterAddressTest {
    @Test
    void the_code_on_a_letter_leads_to_the_port_in_use_unless_the_city_names_its_own_address() {
        try (TestServer server = TestServer.start(Mode.SERVE)) {
            LetterCode code = LetterCode.next(server.database().jurisdiction(), new Random(1));
            Letters letters = server.part(Letters.class);
            assertThat(letters.address(code)).isEqualTo(server.address() + "/l/" + code.printed());

            System.setProperty("abate.address", "https://code.city.example/");
            assertThat(letters.address(code)).isEqualTo("https://code.city.example/l/" + code.printed());
        } finally {
            System.clearProperty("abate.address");
        }
    }
}
