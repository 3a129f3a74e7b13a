package abate.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConcernsTest {
    private final Concerns.Offered sacramento = new Concerns().of("us-ca-sacramento");

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

    @Test
    void a_city_without_a_list_is_a_fault_found_at_once() {
        assertThatThrownBy(() -> new Concerns().of("us-xx-nowhere")).hasMessageContaining("us-xx-nowhere");
    }
}
