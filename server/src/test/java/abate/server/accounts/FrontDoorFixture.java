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

/** The whole running system with its first administrator, as a browser meets it. */
abstract class FrontDoorFixture {
    static TestServer server;
    static SignedIn rosa;

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

    static Accounts accounts() {
        return server.part(Accounts.class);
    }

    static OneTimeLink invited(String email, Role role) {
        return ((AccountAnswer.Done) accounts().invite(rosa, "Sam Sample", email, Set.of(role)))
                .link()
                .orElseThrow();
    }

    static SignedIn member(String email, Role role) {
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

    static int sessions(String cookie) {
        String id = new String(java.util.Base64.getDecoder().decode(cookie), java.nio.charset.StandardCharsets.UTF_8);
        return server.database()
                .owner()
                .sql("select count(*) from spring_session where session_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
