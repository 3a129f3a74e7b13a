package abate.server.casefile;

import static abate.server.casefile.TestCity.CLERK;
import static abate.server.casefile.TestCity.VIEWER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.matter.Deed;
import abate.engine.matter.Party;
import abate.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the door to case files turns away, and what is left of it. */
class RefusedActsTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_refused_act_leaves_only_the_note_that_it_was_tried() {
        CaseView house = town.house("1 High Street");

        Outcome outcome = town.openFine(house, 5001, UUID.randomUUID());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusals()).hasSize(1);
            assertThat(refused.view().acts()).isEqualTo(house.acts());
        });
        assertThat(town.look(house).acts()).isEqualTo(house.acts());
        List<Map<String, Object>> noted = town.database
                .owner()
                .sql("select actor_id, matter, deed, array_to_string(reasons, '|') as why from case_refusal")
                .query()
                .listOfRows();
        assertThat(noted).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("actor_id", "officer").containsEntry("deed", "order");
            assertThat(String.valueOf(row.get("why"))).isEqualTo("amount: TT-03");
        });
    }

    @Test
    void a_letter_that_cannot_be_made_refuses_the_act_and_nothing_of_it_stands() {
        CaseView house = town.house("1 High Street");
        Party noAddress = new Party("tenant", "Tina Sample", List.of("tenant"), List.of(), false, false);
        CaseView view = town.done(house, new Deed.PartyNamed(noAddress), CLERK);

        Outcome outcome = town.openFine(view, 500, UUID.randomUUID());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .anySatisfy(
                                        why -> assertThat(why.says().english()).contains("Addressee is blank")));
        assertThat(town.look(view).acts()).isEqualTo(view.acts());
        assertThat(town.letters.of(town.town, view.id().value())).isEmpty();
    }

    @Test
    void a_day_to_come_a_stranger_and_a_viewer_are_refused_in_words() {
        CaseView house = town.house("1 High Street");
        Deed facts = new Deed.FactsFound(Map.of("apn", Value.of("002-0002-002")));

        assertThat(town.files.perform(
                        town.town, house.id(), house.lastNumber(), facts, day("2025-03-04"), CLERK, UUID.randomUUID()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, facts, VIEWER)).isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.FactsFound(Map.of("color", Value.of("red"))), CLERK))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.FactsFound(Map.of("apn", Value.of("a\0b"))), CLERK))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.MatterOpened("m1", "no-such-procedure", null), CLERK))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(town.act(house, new Deed.Struck(99, "a mistake"), CLERK)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void another_jurisdiction_s_user_can_neither_see_nor_touch_a_file() {
        CaseView house = town.house("1 High Street");
        var elsewhere = town.database.anotherJurisdiction();

        assertThat(town.files.view(elsewhere, house.id())).isEmpty();
        assertThat(town.files.byNumber(elsewhere, house.number())).isEmpty();
        assertThatThrownBy(() -> town.files.perform(
                        elsewhere,
                        house.id(),
                        house.lastNumber(),
                        new Deed.FactsFound(Map.of()),
                        day("2025-03-03"),
                        CLERK,
                        UUID.randomUUID()))
                .isInstanceOf(UnknownCaseFile.class);
    }
}
