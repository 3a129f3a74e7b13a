package abate.server.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.words.Language;
import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    /** Tuesday, March 3, 2026, in the morning at Sacramento. */
    private static final Instant TUESDAY = Instant.parse("2026-03-03T18:20:00Z");

    private static final Uploader ANYONE = new Uploader.Public();
    private static final Uploader INSPECTOR = new Uploader.Staff(new UUID(7, 7));

    @TempDir
    Path data;

    private final TestDatabase database = TestDatabase.fresh();
    private final JurisdictionId sacramento = database.jurisdiction();
    private final UUID report = Ids.next();
    private Evidence evidence;

    @BeforeEach
    void open() {
        evidence = new Evidence(database.tenants(), database.jdbc(), data);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_photo_is_kept_whole_and_shown_upright() throws IOException {
        byte[] photo = TestPictures.fromAPhone();

        EvidenceItem item = stored(photo, "IMG_0001.JPG", ANYONE);

        assertThat(bytes(item, Variant.ORIGINAL)).isEqualTo(photo);
        BufferedImage view = image(item, Variant.VIEW);
        assertThat(List.of(view.getWidth(), view.getHeight())).containsExactly(400, 600);
        assertThat(List.of(item.width(), item.height())).containsExactly(400, 600);
        assertThat(new Color(view.getRGB(200, 50)).getRed()).isGreaterThan(200);
        assertThat(new Color(view.getRGB(200, 550)).getBlue()).isGreaterThan(200);
        assertThat(image(item, Variant.THUMBNAIL).getHeight()).isEqualTo(480);
    }

    @Test
    void where_and_when_a_photo_was_taken_is_known_to_staff_and_gone_from_every_copy() throws IOException {
        EvidenceItem item = stored(TestPictures.fromAPhone(), "IMG_0001.JPG", ANYONE);

        PrivateDetails details = evidence.details(sacramento, item.id()).orElseThrow();
        assertThat(details.position())
                .isEqualTo(new Position(new BigDecimal("38.612500"), new BigDecimal("-121.450000")));
        assertThat(details.takenAt()).isEqualTo(LocalDateTime.of(2026, 3, 3, 10, 15));
        for (Variant copy : List.of(Variant.VIEW, Variant.THUMBNAIL)) {
            byte[] bytes = bytes(item, copy);
            assertThat(CameraNotes.in(bytes)).isEqualTo(new CameraNotes(1, null, null));
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "2026:03:03");
        }
        assertThat(item.toString()).doesNotContain("38.6", "121.4", "IMG_0001");
    }

    @Test
    void a_photo_that_is_also_a_web_page_and_an_archive_is_shown_as_a_photo_and_nothing_else() throws IOException {
        byte[] photo = TestPictures.withComment(TestPictures.jpeg(300, 200), "<?php system('id'); ?>");
        byte[] polyglot = TestPictures.joined(
                photo, TestPictures.text("<html><script>alert(1)</script></html>PK\u0003\u0004 evil"));

        EvidenceItem item = stored(polyglot, "photo.jpg.html", ANYONE);

        for (Variant copy : List.of(Variant.VIEW, Variant.THUMBNAIL)) {
            assertThat(new String(bytes(item, copy), StandardCharsets.ISO_8859_1))
                    .doesNotContain("<script", "<?php", "PK\u0003\u0004");
        }
    }

    @Test
    void a_web_page_that_carries_a_photo_is_refused() throws IOException {
        byte[] page = TestPictures.joined(TestPictures.text("<html><!--"), TestPictures.jpeg(30, 20));

        assertThat(refusal(page, "photo.jpg", ANYONE)).isEqualTo(Refusal.NOT_A_PICTURE);
    }

    @Test
    void the_bytes_say_what_a_file_is_and_its_name_does_not() throws IOException {
        EvidenceItem item = stored(TestPictures.png(40, 30), "report.pdf", ANYONE);

        assertThat(evidence.details(sacramento, item.id()).orElseThrow().mediaType())
                .isEqualTo("image/png");
        assertThat(refusal(TestPictures.text("MZ\u0090\u0000 a program"), "photo.jpg", ANYONE))
                .isEqualTo(Refusal.NOT_A_PICTURE);
    }

    @Test
    void a_webp_picture_is_taken() throws IOException {
        EvidenceItem item = stored(TestPictures.webp(), "saved.webp", ANYONE);

        assertThat(List.of(item.width(), item.height())).containsExactly(24, 16);
        assertThat(new Color(image(item, Variant.VIEW).getRGB(12, 8)).getRed()).isGreaterThan(150);
    }

    @Test
    void a_see_through_picture_stands_on_white() throws IOException {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", png);

        EvidenceItem item = stored(png.toByteArray(), "clear.png", ANYONE);

        assertThat(new Color(image(item, Variant.VIEW).getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void a_large_photo_is_shown_at_2560_dots() throws IOException {
        EvidenceItem item = stored(TestPictures.jpeg(6000, 4000), "large.jpg", ANYONE);

        assertThat(List.of(item.width(), item.height())).containsExactly(2560, 1707);
    }

    @Test
    void an_iphones_own_format_is_refused_with_what_to_do() throws IOException {
        assertThat(refusal(TestPictures.heic(), "IMG_1.HEIC", ANYONE)).isEqualTo(Refusal.HEIC);
        assertThat(Refusal.HEIC.say(Language.ENGLISH)).contains("Most Compatible");
        assertThat(Refusal.HEIC.say(Language.SPANISH)).contains("Más compatible");
    }

    @Test
    void every_refusal_has_its_words_in_both_languages() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(refusal.say(Language.ENGLISH)).endsWith(".").doesNotStartWith("evidence.");
            assertThat(refusal.say(Language.SPANISH)).endsWith(".").isNotEqualTo(refusal.say(Language.ENGLISH));
        }
    }

    @Test
    void a_photo_cut_off_on_its_way_is_refused() throws IOException {
        byte[] photo = TestPictures.jpeg(600, 400);
        byte[] picture = TestPictures.png(600, 400);

        assertThat(refusal(Arrays.copyOf(photo, photo.length / 2), "photo.jpg", ANYONE))
                .isEqualTo(Refusal.DAMAGED);
        assertThat(refusal(Arrays.copyOf(picture, picture.length / 2), "photo.png", ANYONE))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void nothing_too_long_too_large_or_empty_is_taken() throws IOException {
        assertThat(refusal(new byte[0], "empty.jpg", ANYONE)).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(new byte[Evidence.LONGEST_FILE + 1], "long.jpg", ANYONE))
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(TestPictures.pixelBomb(), "bomb.png", ANYONE)).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void a_pdf_is_taken_from_staff_only_and_only_if_it_opens() throws IOException {
        byte[] hidden = TestPictures.joined(TestPictures.text("<html>"), TestPictures.pdf());

        EvidenceItem item = stored(TestPictures.pdf(), "deed.pdf", INSPECTOR);

        assertThat(item.picture()).isFalse();
        assertThat(evidence.open(sacramento, item.id(), Variant.VIEW)).isEmpty();
        assertThat(bytes(item, Variant.ORIGINAL)).startsWith(TestPictures.text("%PDF"));
        assertThat(refusal(TestPictures.pdf(), "deed.pdf", ANYONE)).isEqualTo(Refusal.STAFF_ONLY);
        assertThat(refusal(TestPictures.text("%PDF-1.7 nothing more"), "deed.pdf", INSPECTOR))
                .isEqualTo(Refusal.DAMAGED);
        assertThat(refusal(hidden, "deed.pdf", INSPECTOR)).isIn(Refusal.DAMAGED, Refusal.NOT_A_PICTURE);
    }

    @Test
    void damaged_files_of_every_kind_are_answered_never_failed_on() throws IOException {
        Random random = new Random(20260303);
        List<byte[]> wholes =
                List.of(TestPictures.fromAPhone(), TestPictures.png(60, 40), TestPictures.webp(), TestPictures.pdf());
        for (int round = 0; round < 200; round++) {
            byte[] file = wholes.get(round % wholes.size()).clone();
            for (int change = 0; change < 1 + random.nextInt(20); change++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(store(file, "damaged", INSPECTOR)).isNotNull();
        }
    }

    @Test
    void files_are_named_by_their_hash_and_no_half_written_one_is_left() throws IOException {
        stored(TestPictures.jpeg(30, 20), "a.jpg", ANYONE);
        stored(TestPictures.jpeg(30, 20), "again.jpg", ANYONE);

        try (Stream<Path> files = Files.walk(data.resolve("evidence")).filter(Files::isRegularFile)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Sha256.of(Files.readAllBytes(file)))
                            .isEqualTo(file.getFileName().toString()));
        }
    }

    @Test
    void a_file_changed_on_the_disk_is_found_out() throws IOException {
        EvidenceItem item = stored(TestPictures.jpeg(600, 400), "a.jpg", ANYONE);
        assertThat(evidence.altered(sacramento, item.id())).isEmpty();

        Files.write(path(item, Variant.ORIGINAL), new byte[] {0}, StandardOpenOption.APPEND);
        Files.delete(path(item, Variant.THUMBNAIL));

        assertThat(evidence.altered(sacramento, item.id())).containsExactly(Variant.ORIGINAL, Variant.THUMBNAIL);
    }

    @Test
    void the_program_itself_cannot_change_or_remove_what_is_on_record() throws IOException {
        stored(TestPictures.jpeg(30, 20), "a.jpg", ANYONE);

        for (String change : List.of(
                "update evidence set kind = 'other' where jurisdiction_id = :j",
                "delete from evidence where jurisdiction_id = :j")) {
            assertThatThrownBy(() -> database.tenants().in(sacramento, () -> {
                        database.jdbc()
                                .sql(change)
                                .param("j", sacramento.value())
                                .update();
                    }))
                    .hasStackTraceContaining("permission denied for table evidence");
        }
    }

    @Test
    void evidence_belongs_to_its_owner_and_its_city() throws IOException {
        EvidenceItem first = stored(TestPictures.jpeg(30, 20), "a.jpg", ANYONE);
        EvidenceItem second = stored(TestPictures.png(30, 20), "b.png", INSPECTOR);
        JurisdictionId elsewhere = database.anotherJurisdiction();

        assertThat(evidence.of(sacramento, report)).containsExactly(first, second);
        assertThat(evidence.of(sacramento, Ids.next())).isEmpty();
        assertThat(evidence.of(elsewhere, report)).isEmpty();
        assertThat(evidence.get(elsewhere, first.id())).isEmpty();
        assertThat(evidence.open(elsewhere, first.id(), Variant.VIEW)).isEmpty();
    }

    @Test
    void a_name_with_folders_and_control_signs_is_tidied_before_it_is_kept() throws IOException {
        EvidenceItem item = stored(TestPictures.jpeg(30, 20), "C:\\photos\\..\\a\r\nb\u202e.jpg", ANYONE);

        assertThat(evidence.details(sacramento, item.id()).orElseThrow().claimedName())
                .isEqualTo("ab.jpg");
    }

    private Storing store(byte[] file, String name, Uploader uploader) throws IOException {
        try (InputStream in = new ByteArrayInputStream(file)) {
            return evidence.store(sacramento, report, "before", in, name, uploader, TUESDAY);
        }
    }

    private EvidenceItem stored(byte[] file, String name, Uploader uploader) throws IOException {
        return ((Storing.Stored) store(file, name, uploader)).item();
    }

    private Refusal refusal(byte[] file, String name, Uploader uploader) throws IOException {
        return ((Storing.Refused) store(file, name, uploader)).reason();
    }

    private Path path(EvidenceItem item, Variant variant) {
        return evidence.open(sacramento, item.id(), variant).orElseThrow().path();
    }

    private byte[] bytes(EvidenceItem item, Variant variant) throws IOException {
        return Files.readAllBytes(path(item, variant));
    }

    private BufferedImage image(EvidenceItem item, Variant variant) throws IOException {
        return ImageIO.read(path(item, variant).toFile());
    }
}
