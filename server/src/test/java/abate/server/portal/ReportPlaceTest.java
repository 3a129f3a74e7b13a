package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.portal.Resident.Seen;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where it is: by address, by pin, and what others have reported near by. */
class ReportPlaceTest extends ReportingFixture {
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
}
