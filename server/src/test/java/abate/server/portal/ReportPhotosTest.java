package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.evidence.Evidence;
import abate.server.intake.Report;
import abate.server.portal.Resident.Seen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The photos that come with a report. */
class ReportPhotosTest extends ReportingFixture {
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
