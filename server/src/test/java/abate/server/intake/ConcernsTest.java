package abate.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.server.operations.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcernsTest {
    private static final Path BOOKS = Path.of("..", "books");

    private final Concerns concerns = new Concerns(BOOKS);
    private final Concerns.Offered sacramento = concerns.of("us-ca-sacramento");

    @Test
    void every_concern_cites_its_sections_and_is_said_in_both_languages() {
        assertThat(sacramento.concerns()).hasSizeGreaterThan(10).allSatisfy(concern -> {
            assertThat(concern.cite()).startsWith("49.1");
            assertThat(concern.in("es").name()).isNotEqualTo(concern.in("en").name());
            assertThat(concern.in("en").hint()).isNotBlank();
        });
        assertThat(sacramento.concerns()).extracting(Concern::code).doesNotHaveDuplicates();
    }

    @Test
    void sacramento_takes_reports_without_a_name() {
        assertThat(sacramento.anonymous()).isTrue();
    }

    @Test
    void what_only_those_inside_can_know_is_not_shown_to_others() {
        assertThat(sacramento.named("mold").orElseThrow().seenFromStreet()).isFalse();
        assertThat(sacramento.named("heat_water_power").orElseThrow().seenFromStreet())
                .isFalse();
        assertThat(sacramento.named("trash").orElseThrow().seenFromStreet()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-ca-sonoma-county", "us-fl-model-city", "us-xx-without-a-list"})
    void every_city_takes_reports_in_both_languages(String book) {
        assertThat(concerns.of(book).concerns()).hasSizeGreaterThan(5).allSatisfy(concern -> {
            assertThat(concern.in("es").name()).isNotEqualTo(concern.in("en").name());
            assertThat(concern.in("es").hint()).isNotBlank();
        });
        assertThat(concerns.of(book).named("other")).isPresent();
    }

    @Test
    void sonoma_county_takes_no_report_without_a_name() {
        assertThat(concerns.of("us-ca-sonoma-county").anonymous()).isFalse();
        assertThat(concerns.of("us-fl-model-city").anonymous()).isTrue();
    }

    @Test
    void a_list_that_cannot_be_read_is_named_at_the_start(@TempDir Path books) throws IOException {
        Path book = Files.createDirectories(books.resolve("us-xx-somewhere"));
        Files.writeString(book.resolve("concerns.yaml"), "anonymous: accepted\n");

        assertThatThrownBy(() -> new Concerns(books))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("us-xx-somewhere")
                .hasMessageContaining("lacks \"concerns\"");
    }
}
