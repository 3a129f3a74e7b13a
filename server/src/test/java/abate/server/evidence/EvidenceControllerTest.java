package abate.server.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.database.Ids;
import abate.server.operations.Mode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvidenceControllerTest {

    /** Tuesday, March 3, 2026. */
    private static final Instant TUESDAY = Instant.parse("2026-03-03T18:20:00Z");

    static TestServer server;
    static HttpClient browser;
    static EvidenceItem photo;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.start(Mode.SERVE);
        browser = HttpClient.newHttpClient();
        photo = stored(TestPictures.fromAPhone());
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @Test
    void a_clean_picture_is_shown_in_a_page_and_can_do_nothing_there() throws Exception {
        HttpResponse<byte[]> answer = get(photo.id() + "/view", photo.id());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline").contains(photo.id() + "-view.jpg");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache, private");
        assertThat(Sniffed.in(answer.body())).isEqualTo(Sniffed.JPEG);
    }

    @Test
    void an_original_can_only_be_saved_and_never_opens_in_a_page() throws Exception {
        HttpResponse<byte[]> answer = get(photo.id() + "/original", photo.id());

        assertThat(answer.body()).isEqualTo(TestPictures.fromAPhone());
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("IMG_0001");
    }

    @Test
    void a_browser_that_has_the_picture_is_not_sent_it_again() throws Exception {
        String tag = header(get(photo.id() + "/thumbnail", photo.id()), "ETag");

        HttpRequest again = request(photo.id() + "/thumbnail", photo.id().toString())
                .header("If-None-Match", tag)
                .build();

        assertThat(browser.send(again, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void who_may_not_see_it_learns_nothing_not_even_that_it_is_there() throws Exception {
        UUID nothing = Ids.next();

        HttpResponse<byte[]> hidden = get(photo.id() + "/view", nothing);
        HttpResponse<byte[]> absent = get(nothing + "/view", nothing);

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(absent.body());
    }

    @Test
    void an_address_that_makes_no_sense_finds_nothing() throws Exception {
        for (String path :
                new String[] {"x/view", photo.id() + "/VIEW", photo.id() + "/..%2f..%2fetc", "1-1-1-1-1/view"}) {
            assertThat(get(path, photo.id()).statusCode()).isIn(400, 404);
        }
    }

    private static EvidenceItem stored(byte[] file) throws IOException {
        Storing storing = server.part(Evidence.class)
                .store(
                        server.database().jurisdiction(),
                        Ids.next(),
                        "before",
                        new ByteArrayInputStream(file),
                        "IMG_0001.JPG",
                        new Uploader.Public(),
                        TUESDAY);
        return ((Storing.Stored) storing).item();
    }

    private static HttpResponse<byte[]> get(String path, UUID ticket) throws IOException, InterruptedException {
        return browser.send(request(path, ticket.toString()).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path, String ticket) {
        return HttpRequest.newBuilder(URI.create(server.address() + "/evidence/" + path))
                .header(ViewersWithATicket.TICKET, ticket);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
