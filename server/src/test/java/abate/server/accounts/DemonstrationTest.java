package abate.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.operations.Mode;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.DEMO);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_sign_in_page_offers_the_made_up_staff_by_role() {
        assertThat(new Visitor(server.address()).get("/sign-in").body())
                .contains("None of these people exist", "Code officer", "Olive Example-Ortiz", "Hearing examiner");
    }

    @Test
    void one_click_signs_in_and_the_record_says_how() {
        SignedIn olive = cast().as(server.database().jurisdiction(), Role.CODE_OFFICER);
        Visitor visitor = new Visitor(server.address());

        assertThat(Visitor.location(
                        visitor.post("/sign-in/demo", "account", olive.account().toString(), "then", "/account")))
                .endsWith("/account");
        assertThat(visitor.get("/account").body()).contains("Olive Example-Ortiz");
        assertThat(server.part(Accounts.class).history(olive.jurisdiction(), olive.account()))
                .extracting(AccountEvents.Line::what)
                .contains("Signed in (demonstration)");
    }

    @Test
    void one_click_opens_no_account_but_those_of_the_made_up_staff() {
        SignedIn adele = cast().as(server.database().jurisdiction(), Role.ADMINISTRATOR);
        AccountAnswer.Done real = (AccountAnswer.Done) server.part(Accounts.class)
                .invite(adele, "Real Person", "real@city.example", java.util.Set.of(Role.FINANCE));

        for (String account :
                new String[] {real.member().id().toString(), UUID.randomUUID().toString(), "not-an-id"}) {
            Visitor visitor = new Visitor(server.address());
            visitor.post("/sign-in/demo", "account", account);
            assertThat(visitor.get("/account").statusCode()).as(account).isEqualTo(302);
        }
    }

    @Test
    void one_click_needs_the_token_of_a_page_too() {
        SignedIn olive = cast().as(server.database().jurisdiction(), Role.CODE_OFFICER);
        Visitor visitor = new Visitor(server.address());

        assertThat(visitor.postWithoutToken(
                                "/sign-in/demo", "account", olive.account().toString())
                        .statusCode())
                .isEqualTo(403);
    }

    private static DemoStaff cast() {
        return server.part(DemoStaff.class);
    }
}
