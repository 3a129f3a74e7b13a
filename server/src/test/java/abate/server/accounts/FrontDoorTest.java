package abate.server.accounts;

import static abate.server.accounts.AccountsFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Signing in and out, as a browser meets it. */
class FrontDoorTest extends FrontDoorFixture {
    @Test
    void signing_in_goes_on_to_the_page_first_asked_for() {
        Visitor visitor = new Visitor(server.address());
        String signIn = Visitor.location(visitor.get("/admin/staff?search=rosa"));
        assertThat(signIn).endsWith("/sign-in?then=%2Fadmin%2Fstaff%3Fsearch%3Drosa");

        HttpResponse<String> answer = visitor.post(
                "/sign-in", "email", "rosa@city.example", "password", PASSWORD, "then", "/admin/staff?search=rosa");

        assertThat(Visitor.location(answer)).endsWith("/admin/staff?search=rosa");
        assertThat(visitor.get("/admin/staff").body()).contains("Rosa Example");
    }

    @Test
    void signing_in_goes_on_to_no_other_site() {
        for (String elsewhere :
                new String[] {"https://evil.example/desk", "//evil.example/desk", "/\\evil.example", "/desk/..//evil"
                }) {
            Visitor visitor = new Visitor(server.address());
            HttpResponse<String> answer =
                    visitor.post("/sign-in", "email", "rosa@city.example", "password", PASSWORD, "then", elsewhere);
            assertThat(Visitor.location(answer)).as(elsewhere).endsWith("/desk");
        }
    }

    @Test
    void a_wrong_password_keeps_the_address_typed_and_says_what_to_do() {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> answer = visitor.signIn("nobody@city.example", "wrong");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"nobody@city.example\"", "do not go together")
                .doesNotContain("wrong\"");
    }

    @Test
    void the_sign_in_page_speaks_spanish() {
        Visitor visitor = new Visitor(server.address());

        assertThat(visitor.get("/sign-in?lang=es").body()).contains("Acceso del personal", "Contraseña");
        assertThat(visitor.signIn("nobody@city.example", "wrong").body()).contains("no coinciden");
    }

    @Test
    void a_session_planted_before_signing_in_is_worth_nothing_after() {
        Visitor visitor = new Visitor(server.address());
        visitor.post("/sign-in/passkey/options?city=us-ca-sacramento");
        String planted = visitor.cookie("abate");
        assertThat(planted).isNotEmpty();

        visitor.signIn("rosa@city.example", PASSWORD);

        assertThat(visitor.cookie("abate")).isNotEmpty().isNotEqualTo(planted);
        assertThat(sessions(planted)).isZero();
    }

    @Test
    void pages_without_anyone_signed_in_make_no_session() {
        Visitor visitor = new Visitor(server.address());
        visitor.get("/sign-in");
        visitor.get("/desk");
        visitor.signIn("nobody@city.example", "wrong");

        assertThat(visitor.cookie("abate")).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        Visitor visitor = new Visitor(server.address());
        visitor.signIn("rosa@city.example", PASSWORD);
        String session = visitor.cookie("abate");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

        visitor.post("/sign-out");

        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        assertThat(sessions(session)).isZero();
    }

    @Test
    void a_new_password_signs_out_every_other_browser_and_keeps_this_one() {
        member("two-browsers@city.example", Role.CITY_CLERK);
        Visitor here = new Visitor(server.address());
        Visitor there = new Visitor(server.address());
        here.signIn("two-browsers@city.example", PASSWORD);
        there.signIn("two-browsers@city.example", PASSWORD);
        String next = "seven gravel trumpets at dusk";

        HttpResponse<String> answer =
                here.post("/account/password", "password-present", PASSWORD, "password", next, "password-again", next);

        assertThat(Visitor.location(answer)).endsWith("/account?done=password");
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void outside_a_demonstration_nobody_signs_in_by_one_click() {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> answer = visitor.post(
                "/sign-in/demo",
                "city",
                "us-ca-sacramento",
                "account",
                rosa.account().toString());

        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(visitor.get("/sign-in").body()).doesNotContain("/sign-in/demo");
    }

    @Test
    void cookies_stay_out_of_the_reach_of_scripts_and_other_sites() {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> answer = visitor.signIn("rosa@city.example", PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("abate=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(visitor.get("/account").headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite="));
    }

    @Test
    void every_answer_of_the_door_carries_the_headers_that_keep_other_sites_out() {
        HttpResponse<String> answer = new Visitor(server.address()).get("/sign-in");

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
