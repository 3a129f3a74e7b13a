package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.property.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreasTest {

    @Test
    void the_shape_around_a_town_runs_through_its_outermost_parcels_only() {
        List<Position> corners = Areas.around(List.of(
                new Position(0, 0),
                new Position(0, 4),
                new Position(4, 4),
                new Position(4, 0),
                new Position(2, 2),
                new Position(0, 2),
                new Position(0, 0)));

        assertThat(corners)
                .containsExactly(new Position(0, 0), new Position(0, 4), new Position(4, 4), new Position(4, 0));
    }

    @Test
    void one_or_two_parcels_make_no_shape() {
        assertThat(Areas.around(List.of(new Position(1, 1), new Position(1, 1))))
                .hasSize(1);
    }
}
