package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.database.JurisdictionId;
import abate.server.intake.Intake;
import abate.server.operations.Mode;
import abate.server.operations.OfficialTime;
import abate.server.pages.Pace;
import abate.server.portal.Resident.Seen;
import abate.server.property.SacramentoSales;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A city that takes reports, and a resident with an old browser who has come as far as a test needs. */
abstract class ReportingFixture {
    static final Pattern CODE = Pattern.compile("<dd>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</dd>");
    static final Pattern NUMBER = Pattern.compile("R-\\d{4}-\\d{6}");

    static TestServer server;
    static JurisdictionId here;
    static Intake intake;
    Resident resident = new Resident("");

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.SERVE);
        here = server.database().jurisdiction();
        intake = server.part(Intake.class);
        server.part(SacramentoSales.class)
                .load(here, server.part(OfficialTime.class).now());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void sitDown() {
        resident = new Resident(server.address());
        server.part(Pace.class).forget();
    }

    @AfterEach
    void leave() {
        resident.close();
    }

    Seen reported(String concern, String address, String story) {
        toWhere(concern);
        resident.submit("/report/where", Map.of("address", address));
        resident.open("/report/more");
        resident.submit(
                "/report/more",
                Map.of("description", story, "name", "Willow Sample-Reed", "email", "willow@example.org"));
        return resident.submit("/report/check", Map.of());
    }

    void toWhere(String concern) {
        resident.open("/report/what");
        assertThat(resident.submit("/report/what", Map.of("concern", concern)).path())
                .isEqualTo("/report/where");
    }

    void toMore(String concern) {
        toWhere(concern);
        resident.submit("/report/where", Map.of("address", "3526 High St"));
        resident.open("/report/more");
    }

    void toCheck(String concern) {
        toMore(concern);
        assertThat(resident.submit("/report/more", Map.of("description", "Rats"))
                        .path())
                .isEqualTo("/report/check");
    }

    static String found(Pattern pattern, Seen page) {
        return found(pattern, page, pattern == CODE ? 1 : 0);
    }

    static String found(Pattern pattern, Seen page, int group) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.path() + " shows " + pattern).isTrue();
        return matcher.group(group);
    }
}
