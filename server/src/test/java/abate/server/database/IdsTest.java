package abate.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void ids_are_version_seven_and_sort_in_the_order_they_were_made() {
        List<UUID> made = Stream.generate(Ids::next).limit(10_000).toList();

        assertThat(made).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
        assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_id_goes_on_rising_when_the_clock_of_the_machine_is_set_back() {
        UUID before = Ids.next(4_000_000_000_000L, 1);
        UUID after = Ids.next(1_000_000_000_000L, 1);

        assertThat(after.toString()).isGreaterThan(before.toString());
    }
}
