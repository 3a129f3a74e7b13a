package abate.server.answer;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.server.TestServer;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.casefile.Outcome;
import abate.server.database.JurisdictionId;
import abate.server.letters.Letter;
import abate.server.letters.Letters;
import abate.server.operations.Mode;
import abate.server.operations.SimulatedTime;
import abate.server.requests.Request;
import abate.server.requests.Requests;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A penalty order in a browser, on Tuesday, March 18, 2025. */
abstract class AnswerFixture {
    static final LocalDate TODAY = LocalDate.of(2025, 3, 18); // a Tuesday
    static final LocalDate MARCH_3 = LocalDate.of(2025, 3, 3); // a Monday
    static final LocalDate FEBRUARY_10 = LocalDate.of(2025, 2, 10); // a Monday
    static final Actor STAFF = new Actor(
            "staff", "Cleo Sample-Clerk", Set.of("city_clerk", "intake_clerk", "department_head", "code_officer"));
    static final Map<String, String> APPEAL = Map.of(
            "interest", "I own the house.",
            "facts", "The roof was repaired on February 2.",
            "address", "12 Example Way\nSacramento, CA 95838");

    static TestServer server;
    static JurisdictionId city;
    static HttpClient browser;

    @BeforeAll
    static void start() {
        server = TestServer.start(Mode.DEMO);
        city = server.database().jurisdiction();
        server.part(SimulatedTime.class).advanceTo(TODAY);
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    static Instant now() {
        return Instant.parse("2025-03-18T18:00:00Z");
    }

    static String page(Letter letter) {
        return "/l/" + letter.code().printed();
    }

    static List<Letter> letters(UUID caseFile) {
        return server.part(Letters.class).of(city, caseFile);
    }

    static List<Request> requests(Letter letter) {
        return server.part(Requests.class).of(city, letter.caseFile());
    }

    static CaseView view(Letter letter) {
        return server.part(CaseFiles.class)
                .view(city, new CaseFileId(letter.caseFile()))
                .orElseThrow();
    }

    /** A penalty order of $9,000 for the owner, with a copy for a bank, mailed the day it is issued: the owner's letter. */
    static Letter order(String address, LocalDate on) {
        CaseFiles files = server.part(CaseFiles.class);
        CaseView view = files.open(
                city,
                new Opening(
                        null,
                        Map.of(
                                "address", Value.of(address),
                                "apn", Value.of("252-0101-004"),
                                "about_property", Value.of(true),
                                "code_title", Value.of("title_49"),
                                "first_notice_sent", Value.of(FEBRUARY_10)),
                        List.of(SampleLetter.OWNER, SampleLetter.BANK),
                        null),
                STAFF,
                UUID.randomUUID());
        view = done(view, on, new Deed.FactsFound(view.state().facts()));
        view = done(view, on, new Deed.PartyNamed(SampleLetter.OWNER));
        view = done(view, on, new Deed.PartyNamed(SampleLetter.BANK));
        view = done(view, on, new Deed.MatterOpened("penalty", "administrative-penalty", "owner"));
        view = done(view, on, new Deed.Performed("penalty", "order", null, SampleLetter.order()));
        long issued =
                view.state().matter("penalty").orElseThrow().done().getLast().number();
        done(view, on, mailed(issued, SampleLetter.OWNER));
        return letters(view.id().value()).stream()
                .filter(letter -> letter.addressee().partyId().equals("owner"))
                .findFirst()
                .orElseThrow();
    }

    static Deed mailed(long issued, Party to) {
        return new Deed.ServiceTried(
                "penalty",
                issued,
                to.id(),
                "certified",
                "mailed",
                true,
                "",
                new Proof("Paula Sample", "by hand", "9:00", "Sacramento", true));
    }

    static CaseView done(CaseView view, LocalDate on, Deed deed) {
        Outcome outcome = server.part(CaseFiles.class)
                .perform(city, view.id(), view.lastNumber(), deed, on, STAFF, UUID.randomUUID());
        if (outcome instanceof Outcome.Recorded recorded) {
            return recorded.view();
        }
        throw new AssertionError(outcome);
    }

    /** The appeal as somebody types it, with what the form carries hidden. */
    static Map<String, String> form(Letter letter) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(APPEAL);
        hidden(get(page(letter) + "/ask/time").body(), form);
        return form;
    }

    static void hidden(String page, Map<String, String> form) {
        Matcher fields = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (fields.find()) {
            form.put(fields.group(1), fields.group(2));
        }
    }

    static HttpResponse<String> post(Letter letter, Map<String, String> form, String step)
            throws IOException, InterruptedException {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("the-step", step);
        return post(page(letter) + "/file/appeal", whole);
    }

    static HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(
                request.header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
