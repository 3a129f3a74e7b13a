package abate.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.database.JurisdictionId;
import abate.server.operations.Mode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address of the staff's side that the running system knows, whoever made it. */
class EveryStaffPageTest {

    private static final List<String> SIDES = List.of("/desk", "/field", "/admin", "/account");

    private static TestServer server;
    private static List<Door> doors;

    /** An address, how it is called, and what kind of content it takes. */
    private record Door(String method, String path, String content) {
        boolean reads() {
            return method.equals("GET");
        }

        /** Everyone keeps the own account, so that is not for some roles only. */
        boolean isOwnAccount() {
            return path.startsWith("/account");
        }
    }

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.DEMO);
        new Visitor(server.address()).get("/sign-in"); // the first request makes the mappings ready
        doors = Objects.requireNonNull(server.part(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
                .flatMap(EveryStaffPageTest::doors)
                .toList();
        assertThat(doors).hasSizeGreaterThan(10);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_sign_in_at_every_page() {
        Visitor stranger = new Visitor(server.address());
        for (Door door : doors.stream().filter(Door::reads).toList()) {
            HttpResponse<String> answer = stranger.get(door.path);
            assertThat(answer.statusCode()).as(door.toString()).isEqualTo(302);
            assertThat(Visitor.location(answer)).as(door.toString()).contains("/sign-in?then=");
        }
    }

    @Test
    void whoever_is_not_signed_in_gets_the_sign_in_page_for_every_form_sent() {
        Visitor stranger = new Visitor(server.address());
        for (Door door : doors.stream().filter(door -> !door.reads()).toList()) {
            HttpResponse<String> answer = stranger.send(door.method, door.path, door.content);
            assertThat(answer.statusCode()).as(door.toString()).isEqualTo(401);
        }
    }

    @Test
    void a_form_without_the_token_of_a_page_is_refused_everywhere() {
        Visitor officer = as(Role.CODE_OFFICER);
        for (Door door : doors.stream().filter(door -> !door.reads()).toList()) {
            assertThat(officer.postWithoutToken(door.path).statusCode())
                    .as(door.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_viewer_can_send_no_form_of_the_desk_the_field_or_the_administrators() {
        Visitor viewer = as(Role.VIEWER);
        for (Door door : doors) {
            if (!door.reads() && !door.isOwnAccount()) {
                HttpResponse<String> answer = viewer.send(door.method, door.path, door.content);
                assertThat(answer.statusCode()).as(door.toString()).isEqualTo(403);
                assertThat(answer.body()).as(door.toString()).contains("not open to your role");
            }
        }
    }

    @Test
    void only_an_administrator_opens_the_administrators_pages() {
        List<Visitor> others = Stream.of(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR)
                .map(EveryStaffPageTest::as)
                .toList();
        for (Door door :
                doors.stream().filter(door -> door.path.startsWith("/admin")).toList()) {
            for (Visitor other : others) {
                assertThat(other.send(door.method, door.path, door.content).statusCode())
                        .as(door.toString())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void staff_of_another_city_find_nothing_of_this_one() {
        JurisdictionId elsewhere = server.database().anotherJurisdiction();
        DemoStaff cast = server.part(DemoStaff.class);
        cast.create(elsewhere);
        SignedIn here = cast.as(server.database().jurisdiction(), Role.CODE_OFFICER);
        SignedIn there = cast.as(elsewhere, Role.ADMINISTRATOR);
        Visitor stranger = new Visitor(server.address());
        stranger.post(
                "/sign-in/demo",
                "city",
                "us-xx-elsewhere",
                "account",
                there.account().toString());

        assertThat(stranger.get("/admin/staff").body())
                .contains("Town of Elsewhere")
                .doesNotContain(here.account().toString());
        assertThat(stranger.get("/admin/staff/" + here.account()).statusCode()).isEqualTo(404);
        for (String act : List.of("roles", "suspend", "reinstate", "link")) {
            HttpResponse<String> answer =
                    stranger.post("/admin/staff/" + here.account() + "/" + act, "role", "viewer", "why", "raid");
            assertThat(answer.statusCode()).as(act).isEqualTo(404);
        }
    }

    private static Visitor as(Role role) {
        SignedIn who = server.part(DemoStaff.class).as(server.database().jurisdiction(), role);
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> answer = visitor.post(
                "/sign-in/demo",
                "city",
                "us-ca-sacramento",
                "account",
                who.account().toString());
        assertThat(Visitor.location(answer)).endsWith("/desk");
        return visitor;
    }

    private static Stream<Door> doors(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        String content = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(MediaType::toString)
                .orElse("application/x-www-form-urlencoded");
        return mapping.getPatternValues().stream()
                .filter(path -> SIDES.stream().anyMatch(side -> path.equals(side) || path.startsWith(side + "/")))
                .map(path -> path.replaceAll("\\{[a-z]+:([a-z]+)[^}]*}", "$1"))
                .map(path -> path.replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000"))
                .flatMap(path -> (methods.isEmpty()
                                ? Stream.of(RequestMethod.GET, RequestMethod.POST)
                                : methods.stream())
                        .map(method -> new Door(method.name(), path, content)));
    }
}
