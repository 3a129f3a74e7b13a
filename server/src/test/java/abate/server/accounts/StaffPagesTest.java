package abate.server.accounts;

import static abate.server.accounts.AccountsFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links, invitations and the list of staff, as a browser meets them. */
class StaffPagesTest extends FrontDoorFixture {
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
}
