package abate.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();
    private final List<String> about = List.of("Rosa Example", "rosa@city.example", "City of Sacramento");

    @ParameterizedTest
    @ValueSource(strings = {"velvet otter under nine lanterns", "Gravel7-canoe-ticklish", "el río canta bajito hoy"})
    void a_phrase_nobody_else_would_think_of_will_do(String password) {
        assertThat(passwords.objection(password, about)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "123456789012345",
                "aaaaaaaaaaaaaaaaaaaa",
                "qwertyuiopasdfgh",
                "Password1Password1",
                "rosa@city.example",
                "rosarosarosarosa"
            })
    void what_guessers_try_first_is_refused_with_gentle_words(String password) {
        assertThat(passwords.objection(password, about)).get().asString().contains("Please add a word or two");
    }

    @Test
    void a_short_password_is_refused_saying_how_long_it_is_and_must_be() {
        assertThat(passwords.objection("tiny word", about)).get().asString().contains("9 characters", "15 or more");
    }

    @Test
    void a_password_of_a_novel_s_length_is_refused_and_never_matches() {
        String novel = "lantern otter ".repeat(4000);

        assertThat(passwords.objection(novel, about)).isPresent();
        assertThat(passwords.matches(novel, passwords.hash("velvet otter under nine lanterns")))
                .isFalse();
    }

    @Test
    void the_same_letters_from_another_keyboard_are_the_same_password() {
        String composed = "ca\u00f1\u00f3n lantern otter";
        String decomposed = "can\u0303o\u0301n lantern otter";

        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void nobody_s_password_opens_an_account_without_one() {
        assertThat(passwords.matches("nobody has this password", null)).isFalse();
    }
}
