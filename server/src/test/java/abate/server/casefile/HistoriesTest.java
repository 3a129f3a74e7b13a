package abate.server.casefile;

import static abate.server.casefile.TestCity.CLERK;
import static abate.server.casefile.TestCity.FINANCE;
import static abate.server.casefile.TestCity.FINE;
import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.matter.CaseLaw;
import abate.engine.matter.Deed;
import abate.engine.money.Money;
import abate.engine.value.Value;
import abate.server.daily.DailyRun;
import abate.server.ledger.Account;
import abate.server.ledger.TrialBalance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of several files whatever people do on whatever days, on a real database. */
class HistoriesTest {
    static Stream<Integer> seeds() {
        return IntStream.range(0, 6).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void balances_of_past_days_stay_debits_equal_credits_and_everything_derived_agrees(int seed) {
        try (TestCity town = new TestCity(day("2025-03-03"))) { // a Monday
            History history = new History(town, new Random(seed));
            for (int step = 0; step < 30; step++) {
                history.step();
            }
            history.everyDayIsAsItWas(town);
            history.everyDayIsAsItWas(town.restarted());
        }
    }

    /** One history, and what was answered at the end of each of its days. */
    private static final class History {
        private final TestCity town;
        private final Random random;
        private final DailyRun daily;
        private final CaseAudit audit;
        private final List<CaseView> files = new ArrayList<>();
        private final Map<LocalDate, TrialBalance> answered = new LinkedHashMap<>();
        private final Map<LocalDate, Money> owed = new LinkedHashMap<>();

        History(TestCity town, Random random) {
            this.town = town;
            this.random = random;
            this.daily = new DailyRun(town.database.tenants(), town.database.jdbc(), town.files);
            this.audit =
                    new CaseAudit(town.database.tenants(), town.database.jdbc(), town.books, town.ledger, town.letters);
            for (int i = 1; i <= 3; i++) {
                files.add(town.house(i + " High Street"));
            }
        }

        void step() {
            for (int acts = random.nextInt(4); acts > 0; acts--) {
                act(random.nextInt(files.size()));
            }
            LocalDate today = town.time.day();
            if (daily.doneTo(town.town).filter(today::equals).isPresent()) {
                answered.put(today, town.ledger.trialBalance(town.town, today));
                owed.put(
                        today,
                        town.ledger
                                .statement(town.town, files.getFirst().id().value(), today)
                                .owed());
            }
            LocalDate next = today.plusDays(1 + random.nextInt(14));
            town.time.set(next);
            if (random.nextInt(4) > 0) {
                daily.catchUp(town.town, next);
                assertThat(daily.catchUp(town.town, next).files()).isZero();
                assertThat(audit.prove(town.town).findings()).isEmpty();
                files.forEach(file -> theDocketIsThatOfToday(file, next));
            }
        }

        private void act(int at) {
            CaseView view = town.look(files.get(at));
            Outcome outcome = switch (random.nextInt(7)) {
                case 0, 1 -> town.openFine(view, 1 + random.nextInt(5100), java.util.UUID.randomUUID());
                case 2 -> town.act(view, served(view), OFFICER);
                case 3 -> town.act(view, new Deed.Performed(FINE, "appeal", null, Map.of()), CLERK);
                case 4, 5 -> town.act(view, TestCity.payment(1 + random.nextInt(300_000)), FINANCE);
                default -> town.act(view, change(view), CLERK);
            };
            files.set(at, outcome.view());
            assertThat(outcome).isNotInstanceOf(Outcome.Changed.class);
        }

        private Deed served(CaseView view) {
            boolean ordered = view.acts().stream()
                    .anyMatch(act ->
                            act.deed() instanceof Deed.Performed p && p.act().equals("order"));
            return ordered ? town.delivered(view) : new Deed.FactsFound(Map.of("apn", Value.of("7")));
        }

        /** Strikes some act, or corrects its day or the sum of a payment. */
        private Deed change(CaseView view) {
            long number = 1 + random.nextInt((int) view.lastNumber());
            LocalDate on = view.acts().get((int) number - 1).on();
            return switch (random.nextInt(3)) {
                case 0 -> new Deed.Struck(number, "A mistake.");
                case 1 -> new Deed.Corrected(number, on.minusDays(random.nextInt(3)), Map.of(), "Another day.");
                default ->
                    new Deed.Corrected(
                            number,
                            null,
                            Map.of("amount", Value.of(Money.ofCents(1 + random.nextInt(200_000)))),
                            "Another sum.");
            };
        }

        private void theDocketIsThatOfToday(CaseView file, LocalDate today) {
            CaseView view = town.look(file);
            DocketLines fresh = DocketLines.of(CaseLaw.fold(TestCity.BOOK, view.acts(), today), view.acts());
            DocketLines stored = town.database
                    .tenants()
                    .in(
                            town.town,
                            () -> new DocketRows(town.database.jdbc())
                                    .of(town.town, List.of(file.id().value()))
                                    .get(file.id().value()));
            assertThat(stored).isEqualTo(fresh);
        }

        void everyDayIsAsItWas(TestCity later) {
            answered.forEach((day, then) -> {
                TrialBalance now = later.ledger.trialBalance(later.town, day);
                assertThat(now).isEqualTo(then);
                assertThat(now.debits()).isEqualTo(now.credits());
                assertThat(later.ledger.balance(later.town, Account.CASH, day).isNegative())
                        .isFalse();
            });
            owed.forEach((day, then) -> assertThat(later.ledger
                            .statement(later.town, files.getFirst().id().value(), day)
                            .owed())
                    .isEqualTo(then));
            assertThat(answered.values())
                    .anySatisfy(trial -> assertThat(trial.accounts()).isNotEmpty());
        }
    }
}
