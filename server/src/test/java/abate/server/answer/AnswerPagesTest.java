package abate.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Actor;
import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.service.Proof;
import abate.engine.value.Value;
import abate.engine.words.Language;
import abate.server.TestServer;
import abate.server.casefile.CaseFileId;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseView;
import abate.server.casefile.Opening;
import abate.server.casefile.Outcome;
import abate.server.database.JurisdictionId;
import abate.server.letters.Addressee;
import abate.server.letters.Freezing;
import abate.server.letters.Letter;
import abate.server.letters.LetterDraft;
import abate.server.letters.Letterhead;
import abate.server.letters.Letters;
import abate.server.letters.Section;
import abate.server.operations.Mode;
import abate.server.operations.SimulatedTime;
import abate.server.requests.Request;
import abate.server.requests.RequestKind;
import abate.server.requests.RequestStatus;
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
import org.junit.jupiter.api.Test;

/** Answering a penalty order in a browser, on Tuesday, March 18, 2025. */
class AnswerPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 18); // a Tuesday
    private static final LocalDate MARCH_3 = LocalDate.of(2025, 3, 3); // a Monday
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2025, 2, 10); // a Monday
    private static final Actor STAFF = new Actor(
            "staff", "Cleo Sample-Clerk", Set.of("city_clerk", "intake_clerk", "department_head", "code_officer"));
    private static final Map<String, String> APPEAL = Map.of(
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

    @Test
    void the_page_says_the_last_day_to_appeal_in_words_how_far_away_it_is_and_why() throws Exception {
        HttpResponse<String> page = get(page(order("3526 High Street", MARCH_3)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Monday, March 24, 2025", "(in 6 days)", "City Code 1.01.070(d)(4)a")
                .contains("Yes. City of Sacramento issued it on Monday, March 3, 2025")
                .contains("$9,000.00")
                .doesNotContain("Sample Savings Bank");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
    }

    @Test
    void the_spanish_page_has_spanish_days() throws Exception {
        HttpResponse<String> page = get(page(order("3527 High Street", MARCH_3)) + "?lang=es");

        assertThat(page.body())
                .contains("<html lang=\"es\">", "lunes, 24 de marzo de 2025", "(en 6 días)", "Orden de multa")
                .doesNotContain("Monday");
        get("/?lang=en");
    }

    @Test
    void the_letter_itself_can_be_read() throws Exception {
        HttpResponse<String> pdf = get(page(order("3528 High Street", MARCH_3)) + ".pdf");

        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void another_code_shows_nothing_of_this_case() throws Exception {
        order("1 Secret Street", MARCH_3);
        Letter other = order("2 Other Street", MARCH_3);

        assertThat(get(page(other)).body()).contains("2 Other Street").doesNotContain("1 Secret Street");
        HttpResponse<String> unknown = get("/l/1-AAAAA-BBBBB");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body())
                .contains("We have no letter with this code")
                .doesNotContain("Street", "Otis Sample-Owner");
        assertThat(get("/l/1-AAAAA-BBBBB.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/l/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void an_appeal_with_a_waiver_claimed_is_read_over_filed_and_receipted_and_the_clerk_is_asked() throws Exception {
        Letter letter = order("3530 High Street", MARCH_3);
        Map<String, String> form = form(letter);
        form.put("the-fee", "waived");

        HttpResponse<String> over = post(letter, form, "review");
        assertThat(over.body()).contains("cannot be erased, only corrected", "The roof was repaired on February 2.");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("served");

        HttpResponse<String> receipt = post(letter, form, "file");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.uri().getPath()).contains("/received/");
        assertThat(receipt.body())
                .contains(
                        "We received it. It is filed.",
                        "Tuesday, March 18, 2025",
                        view(letter).number() + "-")
                .contains("Earliest lawful hearing", "Monday, April 7, 2025");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("appealed");
        assertThat(view(letter).acts())
                .filteredOn(act -> act.deed() instanceof Deed.Performed performed
                        && performed.act().equals("appeal"))
                .singleElement()
                .satisfies(act -> assertThat(act.actor().name()).isEqualTo("Otis Sample-Owner"));
        assertThat(requests(letter))
                .singleElement()
                .satisfies(asked -> assertThat(asked.asked().kind()).isEqualTo(RequestKind.WAIVER_CLAIMED));

        HttpResponse<String> again = post(letter, form, "file");

        assertThat(again.uri()).isEqualTo(receipt.uri());
        assertThat(requests(letter)).hasSize(1);
        assertThat(get(page(letter)).body()).contains("You filed this on Tuesday, March 18, 2025.");
    }

    @Test
    void an_appeal_whose_fee_is_still_to_come_is_not_filed_and_waits_for_the_clerk() throws Exception {
        Letter letter = order("3531 High Street", MARCH_3);
        Map<String, String> form = form(letter);
        form.put("the-fee", "counter");

        HttpResponse<String> sent = post(letter, form, "file");

        assertThat(sent.body())
                .contains("This is not filed until the fee is paid", "$100.00", "Monday, March 24, 2025", "Q-");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("served");
        assertThat(requests(letter)).singleElement().satisfies(asked -> {
            assertThat(asked.asked().kind()).isEqualTo(RequestKind.FILING_WITH_FEE);
            assertThat(asked.asked().act()).isEqualTo("appeal");
            assertThat(asked.asked().particulars()).containsEntry("interest", "I own the house.");
        });
    }

    @Test
    void a_late_appeal_is_refused_with_the_section_and_nothing_typed_is_lost() throws Exception {
        Letter letter = order("3532 High Street", FEBRUARY_10); // the days to appeal ran to Monday, March 3
        Map<String, String> form = form(letter);
        form.put("the-fee", "waived");

        HttpResponse<String> refused = post(letter, form, "file");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("This cannot be filed today")
                .contains("The appeal had to reach the City Clerk by Monday, March 3, 2025.")
                .contains("City Code 1.01.070(d)(4)a")
                .contains("The roof was repaired on February 2.");
        assertThat(view(letter).state().matter("penalty").orElseThrow().state()).isEqualTo("payable");
        assertThat(get(page(letter)).body()).contains("It is too late to file").doesNotContain("Appeal online");
    }

    @Test
    void what_is_left_out_is_said_beside_the_question() throws Exception {
        Letter letter = order("3533 High Street", MARCH_3);
        Map<String, String> form = form(letter);
        form.remove("facts");

        HttpResponse<String> again = post(letter, form, "review");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("id=\"facts-error\"", "Choose one of the answers.", "I own the house.");
    }

    @Test
    void a_request_for_another_inspection_is_put_in_the_queue_and_its_answer_is_shown() throws Exception {
        Letter letter = order("3534 High Street", MARCH_3);
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "words", "The roof and the rail are done.", "when", "Mondays after 3", "contact", "916 555 0100"));
        hidden(get(page(letter) + "/ask/reinspection").body(), form);

        HttpResponse<String> sent = post(page(letter) + "/ask/reinspection", form);
        post(page(letter) + "/ask/reinspection", form);

        assertThat(sent.body()).contains("We received your request", "Waiting for an answer");
        Requests all = server.part(Requests.class);
        long before = all.open(city);
        Request asked = requests(letter).getFirst();
        assertThat(requests(letter)).hasSize(1);
        assertThat(all.answer(city, asked.id(), RequestStatus.GRANTED, "We come on Monday.", "Cleo", TODAY, now()))
                .isPresent();
        assertThat(all.answer(city, asked.id(), RequestStatus.DECLINED, "No.", "Paul", TODAY, now()))
                .isEmpty();
        assertThat(all.open(city)).isEqualTo(before - 1);
        assertThat(get(page(letter)).body()).contains("Granted", "We come on Monday.");
    }

    @Test
    void who_got_a_copy_can_neither_appeal_nor_see_what_others_filed() throws Exception {
        Letter owners = order("3535 High Street", MARCH_3);
        Letter copy = letters(owners.caseFile()).stream()
                .filter(letter -> letter.addressee().partyId().equals("bank"))
                .findFirst()
                .orElseThrow();
        Map<String, String> form = form(owners);
        form.put("the-fee", "waived");
        String receipt = post(owners, form, "file").uri().getPath();
        String number = receipt.substring(receipt.lastIndexOf('/'));

        assertThat(get(page(copy)).body())
                .contains("This is a copy.")
                .doesNotContain("Appeal online", "The roof was repaired");
        assertThat(get(page(copy) + "/file/appeal").statusCode()).isEqualTo(404);
        assertThat(get(page(copy) + "/received" + number).statusCode()).isEqualTo(404);
        assertThat(get(page(owners) + "/file/payment").statusCode()).isEqualTo(404);
    }

    @Test
    void a_paper_of_public_record_shows_that_it_is_genuine_and_takes_no_request() throws Exception {
        Letter owners = order("3536 High Street", MARCH_3);
        Letter paper = ofRecord(owners);
        Map<String, String> form = new LinkedHashMap<>(Map.of("words", "The roof is done."));
        hidden(get(page(owners) + "/ask/reinspection").body(), form);

        assertThat(get(page(paper)).body())
                .contains(
                        "A paper of public record", "Anybody may read this paper", "Yes. City of Sacramento issued it")
                .doesNotContain("You received this letter", "ask/reinspection", "ask/time", "I want to pay");
        assertThat(get(page(paper) + "/ask/reinspection").statusCode()).isEqualTo(404);
        assertThat(post(page(paper) + "/ask/reinspection", form).statusCode()).isEqualTo(404);
        assertThat(requests(paper)).isEmpty();
    }

    /** A paper of the same act that the law sends to nobody, as a lien is. */
    private static Letter ofRecord(Letter letter) {
        Addressee office = Addressee.forTheRecord("Code Enforcement", List.of("1 Example Plaza"));
        LetterDraft draft = new LetterDraft(
                city,
                letter.caseFile(),
                view(letter).number(),
                letter.matterId(),
                letter.actSeq(),
                letter.letterName(),
                "Notice of Lien",
                new Letterhead(
                        "City of Sacramento", "Code Enforcement", office.addressLines(), "916 555 0100", "#1a4480"),
                office,
                MARCH_3,
                List.of("3536 High Street"),
                List.of(Section.paragraphs("The lien", null, null, List.of("$9,000 is owed."))),
                "Cleo Sample-Clerk",
                "City Clerk",
                Language.ENGLISH);
        return server.part(Letters.class).freeze(draft, now()) instanceof Freezing.Frozen(Letter frozen)
                ? frozen
                : letter;
    }

    private static Instant now() {
        return Instant.parse("2025-03-18T18:00:00Z");
    }

    private static String page(Letter letter) {
        return "/l/" + letter.code().printed();
    }

    private static List<Letter> letters(UUID caseFile) {
        return server.part(Letters.class).of(city, caseFile);
    }

    private static List<Request> requests(Letter letter) {
        return server.part(Requests.class).of(city, letter.caseFile());
    }

    private static CaseView view(Letter letter) {
        return server.part(CaseFiles.class)
                .view(city, new CaseFileId(letter.caseFile()))
                .orElseThrow();
    }

    /** A penalty order of $9,000 for the owner, with a copy for a bank, mailed the day it is issued: the owner's letter. */
    private static Letter order(String address, LocalDate on) {
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

    private static Deed mailed(long issued, Party to) {
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

    private static CaseView done(CaseView view, LocalDate on, Deed deed) {
        Outcome outcome = server.part(CaseFiles.class)
                .perform(city, view.id(), view.lastNumber(), deed, on, STAFF, UUID.randomUUID());
        if (outcome instanceof Outcome.Recorded recorded) {
            return recorded.view();
        }
        throw new AssertionError(outcome);
    }

    /** The appeal as somebody types it, with what the form carries hidden. */
    private static Map<String, String> form(Letter letter) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(APPEAL);
        hidden(get(page(letter) + "/ask/time").body(), form);
        return form;
    }

    private static void hidden(String page, Map<String, String> form) {
        Matcher fields = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (fields.find()) {
            form.put(fields.group(1), fields.group(2));
        }
    }

    private static HttpResponse<String> post(Letter letter, Map<String, String> form, String step)
            throws IOException, InterruptedException {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("the-step", step);
        return post(page(letter) + "/file/appeal", whole);
    }

    private static HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(
                request.header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
