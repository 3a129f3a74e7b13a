package abate.server.casefile;

import static abate.server.casefile.TestCity.CLERK;
import static abate.server.casefile.TestCity.FINANCE;
import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Deed;
import abate.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form sent twice, and a form filled in while somebody else acted. */
class SentTwiceTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void the_same_key_again_gives_the_same_answer_and_records_nothing_more() {
        CaseView house = town.house("1 High Street");
        UUID key = UUID.randomUUID();

        CaseView first = TestCity.recorded(town.openFine(house, 500, key));
        CaseView again = TestCity.recorded(town.openFine(house, 500, key));

        assertThat(again.acts()).isEqualTo(first.acts());
        assertThat(town.letters.of(town.town, house.id().value())).hasSize(1);
    }

    @Test
    void the_same_key_for_something_else_records_nothing_and_says_that_the_file_changed() {
        CaseView house = town.house("1 High Street");
        UUID key = UUID.randomUUID();
        CaseView first = TestCity.recorded(town.openFine(house, 500, key));

        Outcome other = town.openFine(house, 600, key);

        assertThat(other).isInstanceOf(Outcome.Changed.class);
        assertThat(other.view().acts()).isEqualTo(first.acts());
    }

    @Test
    void what_was_decided_on_an_old_look_at_the_file_is_not_recorded() {
        CaseView old = town.house("1 High Street");
        town.done(old, new Deed.FactsFound(Map.of("apn", Value.of("002-0002-002"))), CLERK);

        Outcome late = town.act(old, new Deed.FactsFound(Map.of("apn", Value.of("003-0003-003"))), CLERK);

        assertThat(late).isInstanceOf(Outcome.Changed.class);
        assertThat(town.look(old).state().facts().get("apn")).isEqualTo(Value.of("002-0002-002"));
    }

    @Test
    void a_note_of_the_law_s_own_act_does_not_turn_a_person_s_act_away() {
        CaseView view = town.fined("1 High Street", 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        town.time.set(day("2025-03-20")); // a Thursday, after the days to appeal
        town.files.keeping().keep(town.town, view.id(), day("2025-03-20"));

        assertThat(town.act(served, TestCity.payment(10_000), FINANCE)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void opening_again_with_the_same_key_gives_back_the_file_that_stands() {
        UUID key = UUID.randomUUID();
        Opening opening = new Opening(null, Map.of("address", Value.of("1 High Street")), List.of(), null);

        CaseView first = town.files.open(town.town, opening, CLERK, key);
        CaseView again = town.files.open(town.town, opening, CLERK, key);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(town.house("2 High Street").number()).isEqualTo("2025-00002");
    }
}
