package abate.server.accounts;

import static abate.server.accounts.AccountsFixture.ADDRESS;
import static abate.server.accounts.AccountsFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.server.accounts.PasswordSignIn.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class PasswordSignInTest {

    private final AccountsFixture given = new AccountsFixture();

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void the_right_password_signs_in_however_the_address_is_typed() {
        SignedIn rosa = given.administrator();

        assertThat(given.signIn(" Rosa@City.Example ", PASSWORD)).isEqualTo(new Answer.Welcome(rosa));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        given.administrator();

        assertThat(given.signIn("rosa@city.example", "something else entirely"))
                .isEqualTo(given.signIn("nobody@city.example", PASSWORD))
                .isEqualTo(new Answer.Wrong());
    }

    @Test
    void after_ten_wrong_guesses_even_the_right_password_must_wait_a_quarter_of_an_hour() {
        given.administrator();
        guess(10, "rosa@city.example", ADDRESS);

        assertThat(given.signIn("rosa@city.example", PASSWORD)).isInstanceOf(Answer.Wait.class);

        given.time.pass(Duration.ofMinutes(15));
        assertThat(given.signIn("rosa@city.example", PASSWORD)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void guesses_from_many_addresses_at_one_account_are_counted_together() {
        given.administrator();
        IntStream.range(0, 10).forEach(n -> guess(1, "rosa@city.example", "192.0.2." + (100 + n)));

        assertThat(given.signIn("rosa@city.example", PASSWORD)).isInstanceOf(Answer.Wait.class);
    }

    @Test
    void guesses_from_one_address_at_many_accounts_are_counted_together() {
        given.administrator();
        IntStream.range(0, 40).forEach(n -> guess(1, "user" + n + "@city.example", ADDRESS));

        assertThat(given.signIn("rosa@city.example", PASSWORD)).isInstanceOf(Answer.Wait.class);
        assertThat(given.door.tryOut(given.city, "rosa@city.example", PASSWORD, "198.51.100.1"))
                .isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void signing_in_gives_an_account_its_tries_back() {
        given.administrator();
        guess(9, "rosa@city.example", ADDRESS);
        assertThat(given.signIn("rosa@city.example", PASSWORD)).isInstanceOf(Answer.Welcome.class);
        guess(9, "rosa@city.example", ADDRESS);

        assertThat(given.signIn("rosa@city.example", PASSWORD)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void guesses_made_at_the_same_moment_do_not_slip_past_the_limit() {
        given.administrator();

        List<CompletableFuture<Answer>> guesses = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> given.signIn("rosa@city.example", "a wrong guess at it")))
                .limit(30)
                .toList();

        assertThat(guesses.stream().map(CompletableFuture::join).filter(Answer.Wrong.class::isInstance))
                .hasSize(10);
    }

    @Test
    void a_flood_of_guesses_leaves_one_line_in_the_record_once_the_door_waits() {
        given.administrator();
        guess(25, "rosa@city.example", ADDRESS);

        List<String> kinds = given.database
                .owner()
                .sql("select kind from account_event where kind in ('wrong_password', 'too_many_tries')")
                .query(String.class)
                .list();

        assertThat(kinds).hasSize(11).containsOnlyOnce("too_many_tries");
    }

    @Test
    void guesses_of_days_long_past_are_forgotten() {
        given.administrator();
        guess(1, "nobody@city.example", "192.0.2.200");
        given.time.pass(Duration.ofDays(2)); // Wednesday, March 5, 2025
        given.signIn("rosa@city.example", PASSWORD);

        assertThat(given.database
                        .owner()
                        .sql("select count(*) from account_guess where since < :day")
                        .param("day", Times.column(given.time.now().minus(Duration.ofDays(1))))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_record_shows_each_try_with_its_address_and_holds_no_secret() {
        SignedIn rosa = given.administrator();
        guess(1, "rosa@city.example", ADDRESS);
        guess(1, "a password typed in the wrong field", ADDRESS);
        given.signIn("rosa@city.example", PASSWORD);

        List<String> lines = given.database
                .owner()
                .sql("select kind || ' ' || coalesce(account_id::text, '-') || ' ' || coalesce(address, '-') || ' '"
                        + " || coalesce(note, '') from account_event order by id")
                .query(String.class)
                .list();

        assertThat(lines)
                .contains(
                        "wrong_password " + rosa.account() + " " + ADDRESS + " ",
                        "wrong_password - " + ADDRESS + " ",
                        "signed_in_password " + rosa.account() + " " + ADDRESS + " ");
        assertThat(String.join("\n", lines)).doesNotContain("password typed", "velvet", "a guess");
    }

    @Test
    void the_record_can_be_neither_changed_nor_cut() {
        given.administrator();

        for (String statement : List.of("update account_event set kind = 'x'", "delete from account_event")) {
            assertThatThrownBy(() -> given.database
                            .tenants()
                            .in(
                                    given.city,
                                    () -> given.database
                                            .jdbc()
                                            .sql(statement + " where jurisdiction_id = :j")
                                            .param("j", given.city.value())
                                            .update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void guess(int times, String email, String address) {
        for (int n = 0; n < times; n++) {
            given.door.tryOut(given.city, email, "a guess " + n, address);
        }
    }
}
