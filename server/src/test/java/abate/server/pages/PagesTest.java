package abate.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.TestServer;
import abate.server.operations.Mode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    static TestServer server;
    static HttpClient browser;

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.SERVE);
        browser = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "missing, 404, We cannot find that page",
        "shut, 403, This page is not open to you",
        "changed, 409, Someone else changed this first",
        "lost-race, 409, Someone else changed this first",
        "away, 503, We cannot reach our records right now",
        "broken, 500, Something went wrong on our side",
        "number/seven, 400, We could not read that",
        "nowhere/at/all, 404, We cannot find that page",
    })
    void what_goes_wrong_becomes_a_friendly_page_that_shows_nothing_of_the_fault(String how, int status, String title)
            throws Exception {
        HttpResponse<String> answer = get("/faulty/" + how);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<h1>" + title + "</h1>")
                .contains("City of Sacramento")
                .doesNotContain("Ada", "Exception", "abate.server", "org.springframework");
    }

    @Test
    void a_fault_of_ours_shows_a_reference_that_leads_to_it_in_the_log() throws Exception {
        assertThat(get("/faulty/broken").body())
                .containsPattern("<strong class=\"abate-reference\">[0-9A-Z]{6}</strong>");
    }

    @Test
    void a_program_is_answered_with_problem_json() throws Exception {
        HttpResponse<String> answer = get("/api/faulty/broken", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"title\":\"Something went wrong on our side\"", "\"reference\":\"")
                .doesNotContain("Ada", "Exception");
    }

    @Test
    void an_address_the_container_itself_refuses_gets_a_page_without_internals() throws Exception {
        HttpResponse<String> answer = get("/faulty/%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Apache Tomcat", "org.springframework");
    }

    @Test
    void the_pages_of_the_staff_are_shut_to_the_public() throws Exception {
        assertThat(get("/desk").statusCode()).isIn(302, 401, 403);
    }

    @Test
    void a_form_that_did_not_come_from_our_pages_is_refused() throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/faulty/form"))
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).isNotEqualTo("taken");
    }

    @Test
    void every_page_allows_scripts_and_styles_from_this_server_alone() throws Exception {
        HttpResponse<String> answer = get("/faulty/missing");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.body()).doesNotContain("<script>", "<style", " style=", "onclick=");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_passer_by_gets_no_session() throws Exception {
        get("/faulty/missing");

        assertThat(server.database()
                        .owner()
                        .sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_reader_gets_the_language_of_the_browser_or_the_one_chosen_and_it_is_remembered() throws Exception {
        HttpResponse<String> spanishBrowser = get("/faulty/missing", "Accept-Language", "fr, es-MX;q=0.9, en;q=0.5");
        HttpResponse<String> chosen = get("/faulty/missing?a=1&lang=es");
        HttpResponse<String> remembered = get("/faulty/missing", "Cookie", "lang=es");
        HttpResponse<String> unknown = get("/faulty/missing?lang=xx%22");

        assertThat(spanishBrowser.body()).contains("<html lang=\"es\">", "No encontramos esa página");
        assertThat(chosen.body()).contains("<html lang=\"es\">", "href=\"/faulty/missing?a=1&amp;lang=en\"");
        assertThat(chosen.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("lang=es; Path=/"));
        assertThat(remembered.body()).contains("<html lang=\"es\">");
        assertThat(unknown.body()).contains("<html lang=\"en\">");
    }

    @Test
    void files_are_kept_by_the_browser_for_a_year_under_an_address_of_their_content_and_sent_compressed()
            throws Exception {
        Matcher link = Pattern.compile("href=\"(/assets/[0-9a-f]+/uswds/css/uswds.css)\"")
                .matcher(get("/faulty/missing").body());
        assertThat(link.find()).isTrue();

        HttpResponse<String> style = get(link.group(1), "Accept-Encoding", "gzip");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(style.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void the_citys_colour_is_a_style_sheet() throws Exception {
        assertThat(get("/city.css").body()).isEqualTo(":root { --accent: #005ea2; }\n");
    }

    @Test
    void a_page_of_another_city_than_the_visitor_chose_has_that_citys_colour() throws Exception {
        assertThat(get("/city.css?of=us-ca-sonoma-county").body()).isEqualTo(":root { --accent: #5b3a1e; }\n");
    }

    @Test
    void whether_it_is_well_can_be_asked_and_nothing_more() throws Exception {
        assertThat(get("/health", "Accept", "*/*").body()).contains("\"status\":\"UP\"");
        assertThat(get("/env").statusCode()).isEqualTo(404);
        assertThat(get("/heapdump").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
