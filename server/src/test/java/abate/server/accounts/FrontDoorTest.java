package abate.server.accounts;

import static abate.server.accounts.AccountsFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.database.JurisdictionId;
import abate.server.operations.Mode;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The door as a browser meets it, on the whole running system. */
class FrontDoorTest {

    private static TestServer server;
    private static SignedIn rosa;

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.SERVE);
        JurisdictionId city = server.database().jurisdiction();
        OneTimeLink link = server.part(FirstAdministrator.class).link(city).orElseThrow();
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> page = visitor.get(link.path());
        assertThat(page.statusCode()).isEqualTo(200);
        HttpResponse<String> answer = visitor.post(
                link.path(),
                "name",
                "Rosa Example",
                "email",
                "rosa@city.example",
                "password",
                PASSWORD,
                "password-again",
                PASSWORD);
        assertThat(Visitor.location(answer)).contains("/account/passkey-offer");
        StaffMember member = server.part(Accounts.class).list(city).getFirst();
        rosa = new SignedIn(member.id(), member.name(), city, member.roles());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_used_link_says_so_kindly() {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> answer = visitor.get("/welcome/" + rosa.jurisdiction() + "?link=not-a-link");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("This link no longer works");
    }

    @Test
    void the_page_of_a_link_keeps_what_was_typed_but_for_the_password() {
        OneTimeLink link = invited("kept@city.example", Role.CITY_CLERK);
        Visitor visitor = new Visitor(server.address());

        HttpResponse<String> answer =
                visitor.post(link.path(), "name", "Kept Name", "password", "short", "password-again", "other");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Kept Name\"", "15 or more", "not the same")
                .doesNotContain("value=\"short\"");
    }

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
    void a_suspension_and_a_changed_role_count_from_the_next_click() {
        SignedIn sam = member("clicks@city.example", Role.ADMINISTRATOR);
        Visitor visitor = new Visitor(server.address());
        visitor.signIn("clicks@city.example", PASSWORD);
        assertThat(visitor.get("/admin/staff").statusCode()).isEqualTo(200);

        accounts().setRoles(rosa, sam.account(), Set.of(Role.VIEWER));
        assertThat(visitor.get("/admin/staff").statusCode()).isEqualTo(403);

        accounts().suspend(rosa, sam.account(), "Left the city");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
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
    void what_was_typed_before_the_session_ended_is_sent_on_after_signing_in_again() {
        Visitor visitor = new Visitor(server.address());
        visitor.signIn("rosa@city.example", PASSWORD);
        visitor.post("/sign-out");

        HttpResponse<String> held = visitor.post(
                "/admin/staff/invite", "name", "Tess \"Tester\" & Co", "email", "tess@city.example", "role", "finance");
        assertThat(held.statusCode()).isEqualTo(401);
        assertThat(held.body()).contains("What you typed is kept");

        HttpResponse<String> again = visitor.post(
                "/sign-in",
                "email",
                "rosa@city.example",
                "password",
                PASSWORD,
                "then",
                "/admin/staff/invite",
                "held",
                "name=Tess+%22Tester%22+%26+Co&email=tess%40city.example&role=finance");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body())
                .contains(
                        "action=\"/admin/staff/invite\"",
                        "value=\"Tess &#34;Tester&#34; &amp; Co\"",
                        "value=\"tess@city.example\"",
                        "value=\"finance\"");
        assertThat(accounts().list(rosa.jurisdiction()))
                .extracting(StaffMember::name)
                .doesNotContain("Tess \"Tester\" & Co");
    }

    @Test
    void an_invitation_shows_its_link_once_and_tells_browsers_not_to_keep_it() {
        Visitor visitor = new Visitor(server.address());
        visitor.signIn("rosa@city.example", PASSWORD);

        HttpResponse<String> answer = visitor.post(
                "/admin/staff/invite", "name", "Ira Sample", "email", "ira@city.example", "role", "viewer");

        assertThat(answer.body()).contains("Ira Sample is invited", server.address() + "/welcome/");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
        assertThat(visitor.get("/admin/staff").body()).contains("Ira Sample").doesNotContain("/welcome/");
    }

    @Test
    void the_staff_list_goes_into_a_spreadsheet_without_running_there() {
        member("formula@city.example", Role.FINANCE);
        accounts().invite(rosa, "=HYPERLINK(\"x\")", "eq@city.example", Set.of(Role.VIEWER));
        Visitor visitor = new Visitor(server.address());
        visitor.signIn("rosa@city.example", PASSWORD);

        assertThat(visitor.get("/admin/staff.csv").body())
                .startsWith("\"Name\",\"E-mail address\",\"Roles\",\"Standing\",\"Last sign-in\"\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
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

    private static Accounts accounts() {
        return server.part(Accounts.class);
    }

    private static OneTimeLink invited(String email, Role role) {
        return ((AccountAnswer.Done) accounts().invite(rosa, "Sam Sample", email, Set.of(role)))
                .link()
                .orElseThrow();
    }

    private static SignedIn member(String email, Role role) {
        Invitations.Answer answer = server.part(Invitations.class)
                .accept(
                        rosa.jurisdiction(),
                        AccountsFixture.token(invited(email, role)),
                        new Invitations.Form("Sam Sample", email, PASSWORD, PASSWORD),
                        AccountsFixture.ADDRESS);
        SignedIn who = ((Invitations.Answer.Welcome) answer).who();
        server.database()
                .tenants()
                .in(
                        who.jurisdiction(),
                        () -> server.part(AccountRows.class)
                                .noteOffered(
                                        who.jurisdiction(),
                                        who.account(),
                                        server.part(abate.server.operations.OfficialTime.class)
                                                .now()));
        return who;
    }

    private static int sessions(String cookie) {
        String id = new String(java.util.Base64.getDecoder().decode(cookie), java.nio.charset.StandardCharsets.UTF_8);
        return server.database()
                .owner()
                .sql("select count(*) from spring_session where session_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
