package abate.server.casefile;

import static abate.server.casefile.TestCity.CLERK;
import static abate.server.casefile.TestCity.FINE;
import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.Deed;
import abate.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when two people do something at the same moment. */
class TwoAtOnceTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void of_two_acts_on_one_file_one_is_recorded_and_the_other_told_that_the_file_changed() throws Exception {
        for (int round = 0; round < 10; round++) {
            CaseView house = town.house(round + " High Street");
            List<Outcome> outcomes = together(
                    () -> town.act(house, new Deed.FactsFound(Map.of("apn", Value.of("one"))), CLERK),
                    () -> town.act(house, new Deed.FactsFound(Map.of("apn", Value.of("two"))), OFFICER));

            assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Changed.class::isInstance).hasSize(1);
            assertThat(town.look(house).acts()).hasSize(house.acts().size() + 1);
        }
    }

    @Test
    void a_form_sent_twice_at_once_is_recorded_once_and_answered_twice() throws Exception {
        CaseView house = town.house("1 High Street");
        UUID key = UUID.randomUUID();

        List<Outcome> outcomes = together(() -> town.openFine(house, 500, key), () -> town.openFine(house, 500, key));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Recorded.class));
        assertThat(town.look(house).acts()).hasSize(house.acts().size() + 2);
        assertThat(town.letters.of(town.town, house.id().value())).hasSize(1);
    }

    @Test
    void a_file_opened_twice_at_once_with_one_key_is_one_file() throws Exception {
        Opening opening = new Opening(null, Map.of("address", Value.of("1 High Street")), List.of(), null);
        UUID key = UUID.randomUUID();

        List<CaseView> views = together(
                () -> town.files.open(town.town, opening, CLERK, key),
                () -> town.files.open(town.town, opening, CLERK, key));

        assertThat(views.get(0).id()).isEqualTo(views.get(1).id());
        assertThat(town.house("2 High Street").number()).isEqualTo("2025-00002");
    }

    @Test
    void files_opened_at_once_get_numbers_without_a_gap() throws Exception {
        List<Callable<CaseView>> openings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String address = i + " High Street";
            openings.add(() -> town.house(address));
        }

        assertThat(together(openings))
                .extracting(CaseView::number)
                .containsExactlyInAnyOrder(
                        "2025-00001",
                        "2025-00002",
                        "2025-00003",
                        "2025-00004",
                        "2025-00005",
                        "2025-00006",
                        "2025-00007",
                        "2025-00008");
    }

    @Test
    void one_turn_of_an_examiner_is_not_taken_twice() throws Exception {
        var ada = town.examiners.appoint(town.town, "Ada Sample", false, day("2024-01-02"));
        town.examiners.appoint(town.town, "Ben Sample", false, day("2024-01-03"));
        CaseView one = appealed("1 High Street");
        CaseView two = appealed("2 High Street");
        Deed hearing = new Deed.Performed(
                FINE,
                "set_hearing",
                null,
                Map.of("examiner", Value.of(Map.of("id", Value.of(ada.id().toString())))));

        List<Outcome> outcomes = together(() -> town.act(one, hearing, CLERK), () -> town.act(two, hearing, CLERK));

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
    }

    private CaseView appealed(String address) {
        CaseView view = town.fined(address, 500);
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        return town.done(served, new Deed.Performed(FINE, "appeal", null, Map.of()), CLERK);
    }

    @SafeVarargs
    private static <T> List<T> together(Callable<T>... all) throws Exception {
        return together(List.of(all));
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        CyclicBarrier start = new CyclicBarrier(all.size());
        try (ExecutorService people = Executors.newFixedThreadPool(all.size())) {
            List<Future<T>> under = all.stream()
                    .map(each -> people.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> each : under) {
                done.add(each.get());
            }
            return done;
        }
    }
}
