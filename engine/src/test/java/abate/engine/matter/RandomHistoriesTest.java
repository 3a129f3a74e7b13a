package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ClockRule;
import abate.engine.money.Money;
import abate.engine.time.Direction;
import abate.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every history of a penalty, whatever people try, in whatever order, on whatever days. */
class RandomHistoriesTest {
    private static final List<String> LEVELS = List.of("A", "B", "C", "D", "E");
    private static final List<String> EACH =
            List.of("$99", "$100", "$500", "$1,000", "$2,500", "$5,000", "$25,000", "$25,000.01");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_history_keeps_the_law(int seed) {
        history(seed, new TreeSet<>());
    }

    @Test
    void the_histories_together_come_to_every_stage_of_a_penalty() {
        TreeSet<String> states = new TreeSet<>();
        seeds().forEach(seed -> history(seed, states));

        assertThat(states).contains("draft", "issued", "served", "appealed", "heard", "decided", "payable", "paid");
    }

    private static void history(int seed, TreeSet<String> states) {
        Random random = new Random(seed);
        CaseFileForTest file = CaseFileForTest.ofAHouse("2025-01-06"); // a Monday
        file.open("2025-01-06", "penalty", "administrative-penalty", "owner");
        LocalDate day = LocalDate.of(2025, 1, 6);
        for (int step = 0; step < 60; step++) {
            day = day.plusDays(random.nextInt(8));
            trySomething(file, random, day.toString());
            holds(file, day);
            states.add(file.state(day.toString(), "penalty"));
        }
        aPrefixIsTheStateThen(file, random);
        theSameActsGiveTheSameState(file, day);
    }

    private static void trySomething(CaseFileForTest file, Random random, String on) {
        switch (random.nextInt(10)) {
            case 0 -> order(file, random, on);
            case 1, 2 ->
                file.serve(
                        on,
                        "penalty",
                        "order",
                        "owner",
                        pick(random, List.of("certified", "personal")),
                        pick(random, List.of("mailed", "delivered")));
            case 3 -> file.serviceFails(on, "penalty", "order", "owner", "certified", "mailed");
            case 4 ->
                file.act(
                        on,
                        "city_clerk",
                        "penalty",
                        "appeal",
                        "interest",
                        "I own it.",
                        "facts",
                        "Repaired.",
                        "address",
                        "12 Example Way",
                        "fee_waived",
                        random.nextBoolean() ? "yes" : "no",
                        "fee_paid",
                        "$100");
            case 5 -> setHearing(file, random, on);
            case 6 -> hold(file, on);
            case 7 -> decide(file, random, on);
            case 8 -> file.serve(on, "penalty", "decision", "owner", "first_class", "mailed");
            default ->
                file.act(
                        on,
                        "finance",
                        "penalty",
                        "payment",
                        "amount",
                        "$" + (1 + random.nextInt(4000)),
                        "how",
                        "check");
        }
    }

    private static void setHearing(CaseFileForTest file, Random random, String on) {
        String hearing = LocalDate.parse(on).plusDays(10 + random.nextInt(20)).toString();
        file.act(
                on,
                "city_clerk",
                "penalty",
                "set_hearing",
                "hearing_on",
                hearing,
                "hearing_at",
                "9:00",
                "place",
                "City Hall",
                "examiner",
                Map.of("id", "x", "name", "Ada Sample", "employee", random.nextInt(5) == 0, "next_in_rotation", true));
        file.serve(on, "penalty", "set_hearing", "owner", "first_class", "mailed");
    }

    private static void decide(CaseFileForTest file, Random random, String on) {
        String outcome = pick(random, List.of("affirm", "reduce", "not_warranted"));
        List<Object> given = new ArrayList<>(List.of("outcome", outcome, "findings", "Found.", "determination", "So."));
        if (outcome.equals("reduce")) {
            given.addAll(List.of("days_kept", 1, "each", pick(random, EACH)));
        }
        file.act(on, "hearing_examiner", "penalty", "decision", given.toArray());
    }

    /** Holds the hearing on the day it was set for, recorded some days later. */
    private static void hold(CaseFileForTest file, String on) {
        Done set = file.as(on).matter("penalty").orElseThrow().latest("set_hearing");
        if (set != null && set.particulars().get("hearing_on") instanceof Value.Day(LocalDate hearing)) {
            String held = hearing.isAfter(LocalDate.parse(on)) ? on : hearing.toString();
            file.act(
                    held,
                    "hearing_examiner",
                    "penalty",
                    "hearing",
                    "appeared",
                    "All",
                    "recorded",
                    "yes",
                    "oath",
                    "yes");
        }
    }

    private static void order(CaseFileForTest file, Random random, String on) {
        file.act(
                on,
                "department_head",
                "penalty",
                "order",
                "kind",
                "other",
                "violations",
                List.of("Weeds — 1.2.3"),
                "violation_date",
                "2025-01-06",
                "days",
                random.nextInt(4),
                "level",
                pick(random, LEVELS),
                "each",
                pick(random, EACH),
                "danger",
                "no",
                "seriousness",
                "Some",
                "efforts",
                "None",
                "lien_proposed",
                "no");
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static void holds(CaseFileForTest file, LocalDate day) {
        CaseState state = file.as(day);
        Matter penalty = state.matter("penalty").orElseThrow();
        noClockBeforeItsTrigger(state, penalty);
        noPenaltyOutsideItsRangeNorWithoutService(state, penalty);
        Accounts accounts = state.accounts(penalty);
        Money owed = Money.sum(accounts.charges().stream().map(Charge::amount).toList());
        Money paid = Money.sum(penalty.done().stream()
                .filter(d -> d.rule().receives().isPresent())
                .map(d -> d.particulars().get(d.rule().receives().orElseThrow().field()))
                .filter(Value.Amount.class::isInstance)
                .map(v -> ((Value.Amount) v).money())
                .toList());
        assertThat(accounts.owing().plus(paid).minus(accounts.credit()))
                .as("what is owed and what was paid make what was charged, seed history on %s", day)
                .isEqualTo(owed);
        accounts.charges()
                .forEach(c -> assertThat(c.rule().authority().isEmpty()).isFalse());
    }

    private static void noClockBeforeItsTrigger(CaseState state, Matter penalty) {
        for (Clock clock : state.clocks(penalty)) {
            boolean looksBack = clock.rule().spec() instanceof ClockRule.Counted counted
                    && counted.deadline().direction() == Direction.BEFORE;
            if (!looksBack && clock.rule().sort() != ClockRule.Sort.MARKS) {
                assertThat(clock.day()).isAfterOrEqualTo(penalty.opened());
            }
            assertThat(clock.reason().authority().isEmpty())
                    .as(clock.rule().name())
                    .isFalse();
        }
    }

    private static void noPenaltyOutsideItsRangeNorWithoutService(CaseState state, Matter penalty) {
        state.accounts(penalty).charges().stream()
                .filter(c -> c.rule().name().equals("penalty"))
                .forEach(c -> {
                    assertThat(c.amount())
                            .isBetween(
                                    Money.parse("$100").orElseThrow(),
                                    Money.parse("$100,000").orElseThrow());
                    assertThat(state.deliveries(penalty))
                            .anyMatch(d -> d.completion().day() != null);
                    Done order = java.util.Objects.requireNonNull(penalty.latest("order"));
                    assertThat(c.arisen()).isAfter(order.on());
                });
    }

    private static void aPrefixIsTheStateThen(CaseFileForTest file, Random random) {
        List<Act> prefix = new ArrayList<>(file.acts.subList(0, 1 + random.nextInt(file.acts.size())));
        LocalDate then = prefix.getLast().recorded();
        boolean lastOfItsDay = file.acts.size() == prefix.size()
                || file.acts.get(prefix.size()).recorded().isAfter(then);
        if (lastOfItsDay) {
            assertThat(said(file.as(then))).isEqualTo(said(CaseLaw.fold(file.book, prefix, then)));
        }
    }

    private static void theSameActsGiveTheSameState(CaseFileForTest file, LocalDate day) {
        assertThat(said(file.as(day))).isEqualTo(said(file.as(day)));
    }

    /** The state in words: every line, clock, reason and sum. */
    private static String said(CaseState state) {
        StringBuilder said = new StringBuilder();
        state.timeline()
                .forEach(e -> said.append(e.on())
                        .append(e.title())
                        .append(e.inQuestion())
                        .append('\n'));
        state.clocks()
                .forEach(c -> said.append(c.rule().name())
                        .append(c.day())
                        .append(c.reason())
                        .append('\n'));
        state.matters()
                .forEach(m -> said.append(m)
                        .append(state.accounts(m).unpaid())
                        .append(state.accounts(m).postings()));
        return said.toString();
    }
}
