package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import abate.server.TestServer;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.evidence.Evidence;
import abate.server.intake.Complainant;
import abate.server.intake.DeclineReason;
import abate.server.intake.Intake;
import abate.server.intake.Report;
import abate.server.intake.ReportStatus;
import abate.server.language.Texts;
import abate.server.operations.Mode;
import abate.server.operations.OfficialTime;
import abate.server.pages.Pace;
import abate.server.portal.Resident.Seen;
import abate.server.property.SacramentoSales;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingTest {
    private static final Pattern CODE = Pattern.compile("<dd>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</dd>");
    private static final Pattern NUMBER = Pattern.compile("R-\\d{4}-\\d{6}");

    static TestServer server;
    static JurisdictionId here;
    static Intake intake;

    private Resident resident = new Resident("");

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

    @Test
    void the_first_page_leads_to_the_three_things_people_come_for() {
        Seen home = resident.open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("href=\"/report/what\"", "action=\"/letter\"", "action=\"/follow\"", "911");
    }

    @Test
    void a_report_goes_from_the_first_step_to_its_number_without_scripts() {
        Seen done = reported("pests", "3526 high street", "Rats in the kitchen");

        assertThat(done.path()).isEqualTo("/report/done");
        Report report = intake.byReference(here, found(NUMBER, done)).orElseThrow();
        assertThat(report.concern()).isEqualTo("pests");
        assertThat(report.description()).isEqualTo("Rats in the kitchen");
        assertThat(report.place().typed()).isEqualTo("3526 High St, Sacramento, CA 95838");
        assertThat(report.place().parcel()).isPresent();
        assertThat(report.place().position()).isPresent();
    }

    @Test
    void the_code_opens_the_follow_page_and_the_page_names_nobody() {
        Seen done = reported("pests", "3526 high street", "Rats in the kitchen");
        Seen follow = resident.open("/follow?code=" + found(CODE, done));

        assertThat(follow.status()).isEqualTo(200);
        assertThat(follow.body())
                .contains("<h1>We got your report</h1>", found(NUMBER, done))
                .doesNotContain("Willow", "willow@example.org", "3526", "kitchen");
        assertThat(follow.answer().headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void who_sent_it_is_kept_apart_and_confidential_unless_they_say_otherwise() {
        Report report = intake.byReference(here, found(NUMBER, reported("pests", "3526 high street", "Rats")))
                .orElseThrow();

        assertThat(intake.complainant(here, report.id(), "R. Ortiz", "test", report.receivedAt()))
                .contains(new Complainant(
                        Optional.of("Willow Sample-Reed"), Optional.empty(), Optional.of("willow@example.org"), true));
    }

    @Test
    void without_a_choice_the_first_step_says_so_and_goes_no_further() {
        resident.open("/report/what");
        Seen again = resident.submit("/report/what", Map.of());

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Choose what the problem is");
    }

    @Test
    void a_later_step_opened_too_early_leads_back_to_the_first() {
        for (String path : new String[] {"/report/where", "/report/more", "/report/check", "/report/nearby"}) {
            assertThat(resident.open(path).path()).as(path).isEqualTo("/report/what");
        }
    }

    @Test
    void an_address_we_do_not_know_exactly_is_asked_back_and_stays_in_the_field() {
        toWhere("pests");
        Seen asked = resident.submit("/report/where", Map.of("address", "3526 Hihg Stret"));

        assertThat(asked.body())
                .contains("Which of these is it?", "3526 High St, Sacramento, CA 95838", "value=\"3526 Hihg Stret\"");
    }

    @Test
    void an_address_we_do_not_have_can_be_reported_as_it_was_typed() {
        toWhere("pests");
        Seen asked = resident.submit("/report/where", Map.of("address", "behind the old mill"));
        assertThat(asked.body()).contains("We do not have this address in our list");
        Seen next = resident.submit(
                "/report/where",
                Map.of("address", "behind the old mill", "asked", "behind the old mill", "choice", "typed"));

        assertThat(next.path()).isEqualTo("/report/more");
    }

    @Test
    void a_pin_on_the_map_is_enough() {
        toWhere("pests");
        Seen next = resident.submit("/report/where", Map.of("latitude", "38.631913", "longitude", "-121.434879"));

        assertThat(next.path()).isEqualTo("/report/more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e999", "91", "north", "<script>", "38.6; drop table report"})
    void a_position_that_is_none_is_as_good_as_no_answer(String latitude) {
        toWhere("pests");
        Seen again = resident.submit("/report/where", Map.of("latitude", latitude, "longitude", "-121.4"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Type an address, or put the pin on the map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "01980000-0000-7000-8000-000000000000", "' or 1=1"})
    void a_choice_that_was_never_offered_is_taken_as_the_address_typed(String choice) {
        toWhere("pests");
        Seen next = resident.submit(
                "/report/where", Map.of("address", "behind the mill", "asked", "behind the mill", "choice", choice));

        assertThat(next.path()).isEqualTo("/report/more");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost() {
        toMore("other");
        Seen again = resident.submit(
                "/report/more",
                Map.of("description", "", "name", "Willow <b>Sample</b>", "phone", "12", "email", "nobody"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains(
                        "Tell us in a few words what the problem is.",
                        "That does not look like a phone number.",
                        "That does not look like an email address.",
                        "value=\"Willow &lt;b>Sample&lt;/b>\"",
                        "value=\"nobody\"")
                .doesNotContain("<b>Sample");
    }

    @Test
    void a_story_too_long_is_sent_back_whole() {
        toMore("pests");
        Seen again = resident.submit("/report/more", Map.of("description", "rats! ".repeat(1000)));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("more than 4,000 characters", "rats! ".repeat(900));
    }

    @Test
    void what_was_written_is_still_there_when_one_goes_back() {
        toMore("pests");
        resident.submit("/report/more", Map.of("description", "Rats since August", "name", "Willow Sample-Reed"));

        assertThat(resident.open("/report/more").body()).contains("Rats since August", "Willow Sample-Reed");
        assertThat(resident.open("/report/where").body()).contains("3526 High St, Sacramento, CA 95838");
        assertThat(resident.open("/report/what").body()).containsPattern("value=\"pests\" checked");
    }

    @Test
    void another_browser_sees_nothing_of_what_is_being_written() {
        toMore("pests");
        resident.submit("/report/more", Map.of("name", "Willow Sample-Reed"));
        try (Resident other = new Resident(server.address())) {
            assertThat(other.open("/report/check").path()).isEqualTo("/report/what");
        }
    }

    @Test
    void a_program_that_fills_in_the_field_nobody_sees_is_turned_away() {
        toCheck("pests");
        long before = intake.waitingCount(here);
        Seen again = resident.submit("/report/check", Map.of("website", "https://spam.example"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(intake.waitingCount(here)).isEqualTo(before);
    }

    @Test
    void sending_twice_makes_one_report() {
        toCheck("pests");
        long before = intake.waitingCount(here);
        Seen first = resident.submit("/report/check", Map.of());
        Seen second = resident.submit("/report/check", Map.of());

        assertThat(intake.waitingCount(here)).isEqualTo(before + 1);
        assertThat(found(NUMBER, second)).isEqualTo(found(NUMBER, first));
    }

    @Test
    void a_form_without_our_token_is_refused() {
        try (Resident forger = new Resident(server.address())) {
            assertThat(forger.submit("/report/what", Map.of("concern", "pests")).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void too_many_reports_from_one_address_are_asked_to_wait() {
        for (int i = 0; i < 12; i++) {
            toCheck("pests");
            assertThat(resident.submit("/report/check", Map.of()).path()).isEqualTo("/report/done");
        }
        toCheck("pests");
        assertThat(resident.submit("/report/check", Map.of()).status()).isEqualTo(429);
        assertThat(resident.open("/report/check").body()).contains("3526 High St");
    }

    @Test
    void a_photo_becomes_evidence_of_the_report() {
        resident.open("/report/what");
        resident.submit("/report/what", Map.of("concern", "pests"), "IMG_0042.jpg", jpeg());
        assertThat(resident.open("/report/what").body()).contains("src=\"/report/photos/", "IMG_0042.jpg");
        resident.submit("/report/where", Map.of("address", "3526 High St"));
        resident.submit("/report/more", Map.of());
        Seen done = resident.submit("/report/check", Map.of());
        Report report = intake.byReference(here, found(NUMBER, done)).orElseThrow();

        assertThat(server.part(Evidence.class).of(here, report.id()))
                .singleElement()
                .satisfies(item -> assertThat(item.picture()).isTrue());
    }

    @Test
    void a_file_that_is_no_photo_is_refused_beside_its_field_and_the_choice_is_kept() {
        resident.open("/report/what");
        Seen again = resident.submit(
                "/report/what",
                Map.of("concern", "pests"),
                "photo.jpg",
                "MZ not a picture".getBytes(StandardCharsets.UTF_8));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("This is not a photo we can take").containsPattern("value=\"pests\" checked");
    }

    @Test
    void no_more_than_five_photos_are_taken_and_one_can_be_taken_away() {
        resident.open("/report/what");
        for (int i = 0; i < 5; i++) {
            resident.submit("/report/photos", Map.of(), "p" + i + ".jpg", jpeg(40 + i));
        }
        Seen sixth = resident.submit("/report/photos", Map.of(), "p6.jpg", jpeg(60));
        assertThat(sixth.body()).contains("as many photos as one report can take");
        String photo = found(Pattern.compile("/report/photos/([0-9a-f-]{36})"), sixth, 1);
        assertThat(resident.open("/report/photos/" + photo).status()).isEqualTo(200);

        resident.submit("/report/photos/remove", Map.of("remove", photo));

        assertThat(resident.open("/report/photos/" + photo).status()).isEqualTo(404);
    }

    @Test
    void a_photo_still_on_its_way_and_the_answers_that_overtake_it_come_to_the_same_report() {
        resident.open("/report/what");
        List<CompletableFuture<Seen>> sent = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> i == 0
                        ? resident.submit("/report/what", Map.of("concern", "pests"))
                        : resident.submit("/report/photos", Map.of(), "p" + i + ".jpg", jpeg(40 + i))))
                .toList();
        sent.forEach(CompletableFuture::join);

        String page = resident.open("/report/what").body();
        assertThat(page).containsPattern("value=\"pests\" checked").contains("p1.jpg", "p2.jpg", "p3.jpg");
    }

    @Test
    void the_same_photo_sent_twice_is_kept_once() {
        resident.open("/report/what");
        resident.submit("/report/photos", Map.of(), "first.jpg", jpeg());
        Seen again = resident.submit("/report/photos", Map.of(), "second.jpg", jpeg());

        assertThat(again.body()).contains("first.jpg").doesNotContain("second.jpg");
    }

    @Test
    void a_photo_is_shown_to_the_browser_that_sent_it_only() {
        resident.open("/report/what");
        Seen added = resident.submit("/report/photos", Map.of(), "p.jpg", jpeg());
        String photo = found(Pattern.compile("/report/photos/([0-9a-f-]{36})"), added, 1);
        try (Resident other = new Resident(server.address())) {
            assertThat(other.open("/report/photos/" + photo).status()).isEqualTo(404);
        }
    }

    @Test
    void what_can_be_seen_from_the_street_is_shown_to_the_next_who_reports_there_and_what_is_inside_is_not() {
        reported("trash", "5201 Laguna Oaks Dr", "Bags");
        reported("mold", "5201 Laguna Oaks Dr", "In my bathroom");
        toWhere("vacant");
        Seen nearby = resident.submit("/report/where", Map.of("address", "5201 Laguna Oaks Dr"));

        assertThat(nearby.path()).isEqualTo("/report/nearby");
        assertThat(nearby.body())
                .contains("Trash, junk or overgrown yard", "At this address")
                .doesNotContain("Mold", "Bags", "bathroom", "R-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-2026-000001", "r2026000001"})
    void who_types_the_number_for_the_code_is_told_which_is_which(String number) {
        assertThat(resident.open("/follow?code=" + number).body()).contains("That is your report number");
    }

    @Test
    void a_code_nobody_has_opens_nothing_and_guessing_is_slowed_down() {
        assertThat(resident.open("/follow?code=0000-0000-0000").status()).isEqualTo(404);
        int status = 404;
        for (int i = 0; i < 40 && status == 404; i++) {
            status = resident.open("/follow?code=0000-0000-0000").status();
        }
        assertThat(status).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/follow?code=%27%22%3Cscript%3E", "/letter?letter=%3Cscript%3E",
                        "/map/parcels?south=x&west=1&north=2&east=3",
                "/map/parcels", "/map/nearest?latitude=99&longitude=0", "/report/photos/nothing"
            })
    void mischief_in_an_address_gets_a_friendly_answer(String path) {
        Seen seen = resident.open(path);

        assertThat(seen.status()).isBetween(200, 499);
        assertThat(seen.body()).doesNotContain("<script>", "Exception");
    }

    @Test
    void the_map_has_the_parcels_of_a_box_and_the_nearest_to_a_point() {
        Seen box = resident.open("/map/parcels?south=38.63&west=-121.44&north=38.64&east=-121.43");
        Seen nearest = resident.open("/map/nearest?latitude=38.63191&longitude=-121.43488");

        assertThat(box.body())
                .contains("\"FeatureCollection\"", "3526 High St", "-121.434879")
                .doesNotContain("Sample-");
        assertThat(nearest.body()).contains("3526 High St");
        assertThat(resident.open("/map/areas").body()).contains("Polygon", "95838");
    }

    @Test
    void everything_is_said_in_spanish_to_who_asks_for_it() {
        resident.open("/?lang=es");
        toWhere("pests");
        resident.submit("/report/where", Map.of("address", "3526 High St"));
        resident.submit("/report/more", Map.of("description", "Ratas"));
        Seen done = resident.submit("/report/check", Map.of());

        assertThat(done.body()).contains("<html lang=\"es\">", "Tenemos su reporte", "Código de seguimiento");
        assertThat(intake.byReference(here, found(NUMBER, done)).orElseThrow().language())
                .isEqualTo("es");
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void a_report_we_cannot_act_on_says_why_in_plain_words(DeclineReason reason) {
        Seen done = reported("pests", "3526 high street", "Rats");
        Report report = intake.byReference(here, found(NUMBER, done)).orElseThrow();
        intake.decline(here, report.id(), reason, "a note for staff", "M. Chen", report.receivedAt());
        Seen follow = resident.open("/follow?code=" + found(CODE, done));

        assertThat(follow.body())
                .contains("<h1>" + words("declined." + reason.name().toLowerCase(Locale.ROOT) + ".title"))
                .doesNotContain("a note for staff", "M. Chen");
    }

    @Test
    void each_step_of_the_case_is_told_with_its_number() {
        Seen done = reported("pests", "3526 high street", "Rats");
        Report report = intake.byReference(here, found(NUMBER, done)).orElseThrow();
        var file = Ids.next();
        intake.markOpened(here, report.id(), file, "2026-00417", "R. Ortiz", report.receivedAt());
        intake.caseInspected(here, file, "D. Park", report.receivedAt());
        Seen follow = resident.open("/follow?code=" + found(CODE, done));

        assertThat(follow.body())
                .contains("<h1>" + words("inspected.title"), words("opened.title"), "2026-00417")
                .doesNotContain("Ortiz", "Park");
    }

    @ParameterizedTest
    @EnumSource(value = ReportStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DECLINED")
    void every_status_has_plain_words_in_both_languages(ReportStatus status) {
        String key = "portal.status." + status.name().toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            assertThat(Texts.say(language, key + ".title")).doesNotContain("portal.");
            assertThat(Texts.say(language, key + ".text")).doesNotContain("portal.");
            assertThat(Texts.say(language, key + ".short")).doesNotContain("portal.");
        }
    }

    private Seen reported(String concern, String address, String story) {
        toWhere(concern);
        resident.submit("/report/where", Map.of("address", address));
        resident.open("/report/more");
        resident.submit(
                "/report/more",
                Map.of("description", story, "name", "Willow Sample-Reed", "email", "willow@example.org"));
        return resident.submit("/report/check", Map.of());
    }

    private void toWhere(String concern) {
        resident.open("/report/what");
        assertThat(resident.submit("/report/what", Map.of("concern", concern)).path())
                .isEqualTo("/report/where");
    }

    private void toMore(String concern) {
        toWhere(concern);
        resident.submit("/report/where", Map.of("address", "3526 High St"));
        resident.open("/report/more");
    }

    private void toCheck(String concern) {
        toMore(concern);
        assertThat(resident.submit("/report/more", Map.of("description", "Rats"))
                        .path())
                .isEqualTo("/report/check");
    }

    private static String words(String key) {
        return Texts.say(Language.ENGLISH, "portal.status." + key);
    }

    private static String found(Pattern pattern, Seen page) {
        return found(pattern, page, pattern == CODE ? 1 : 0);
    }

    private static String found(Pattern pattern, Seen page, int group) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.path() + " shows " + pattern).isTrue();
        return matcher.group(group);
    }

    private static byte[] jpeg() {
        return jpeg(40);
    }

    private static byte[] jpeg(int wide) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(wide, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
