package abate.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.operations.Mode;
import abate.server.survival.Browser.Seen;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database goes away under a running system and comes back. */
class DatabaseAwayTest {
    @Test
    void a_page_says_gently_that_the_records_cannot_be_reached_and_opens_again_when_they_can() throws Exception {
        try (TestServer server = TestServer.start(Mode.DEMO);
                Browser resident = new Browser(server.address(), "10.0.0.1");
                Browser clerk = new Browser(server.address(), "10.0.0.2")) {
            Seen door = clerk.open("/sign-in");
            clerk.submit(door, "/sign-in/demo", Map.of("account", door.found(KilledTest.CLERK)));
            assertThat(clerk.open("/desk").status()).isEqualTo(200);
            Seen form = resident.open("/report/what");
            assertThat(form.status()).isEqualTo(200);

            // when the database goes away
            server.database().away();

            // then whoever is signed in, and whoever just sends a form, reads so on a page of ours
            assertGentle(clerk.open("/desk"));
            assertGentle(resident.submit(form, "/report/what", Map.of("concern", "pests")));

            // and when it is back, both go on where they were
            server.database().back();
            assertThat(clerk.open("/desk").path()).isEqualTo("/desk");
            assertThat(resident.submit(form, "/report/what", Map.of("concern", "pests"))
                            .path())
                    .isEqualTo("/report/where");
        }
    }

    private static void assertGentle(Seen answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body())
                .contains("<h1>We cannot reach our records right now</h1>", "Nothing was lost.")
                .doesNotContain("Exception", "org.springframework", "Apache Tomcat");
    }
}
