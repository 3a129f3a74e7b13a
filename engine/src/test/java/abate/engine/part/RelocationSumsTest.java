package abate.engine.part;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.money.Money;
import abate.engine.money.Rate;
import abate.engine.part.RelocationSums.Law;
import abate.engine.part.RelocationSums.Sum;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an owner owes a displaced household, and the City (RL-12 to RL-34). Days are of April and May 2025. */
class RelocationSumsTest {
    private static final Law LAW = new Law(2, Rate.percent(150), Rate.percent(50));
    private static final LocalDate SAFE = LocalDate.of(2025, 4, 11); // a Friday
    private static final LocalDate FORGIVE = LocalDate.of(2025, 5, 16); // a Friday
    private static final LocalDate SPARE = LocalDate.of(2025, 5, 21); // a Wednesday

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # case                          | rent | short | owner paid     | City paid  | costs | owner gave back | on         | benefits | half | late  | spared | penalty | owed
        V38 in time                     | 850  | no    | 2025-04-11 1700|            | 0     |                 | 2025-04-12 | 1700     | 850  | false | false  | 0       | false
        a cent short in time            | 850  | no    | 2025-04-11 1699.99|         | 0     |                 | 2025-04-12 | 1700     | 850  | true  | false  | 0       | false
        not late on the last day        | 850  | no    |                |            | 0     |                 | 2025-04-11 | 1700     | 850  | false | false  | 0       | false
        V41 the City advanced part      | 800  | no    |                | 2025-04-14 1000 | 150 |              | 2025-05-02 | 1600     | 800  | true  | false  | 500     | true
        V42 three weeks late            | 800  | no    | 2025-05-02 1600|            | 0     |                 | 2025-05-02 | 1600     | 800  | true  | false  | 0       | false
        V43 short, before 30 days end   | 800  | yes   |                | 2025-04-04 1600 | 120 |              | 2025-05-16 | 1600     | 800  | true  | false  | 800     | false
        V43 a reimbursed on the day     | 800  | yes   |                | 2025-04-04 1600 | 120 | 2025-05-16 1720 | 2025-06-01 | 1600 | 800  | true  | true   | 800     | false
        V43 b between the two days      | 800  | yes   |                | 2025-04-04 1600 | 120 | 2025-05-20 1720 | 2025-06-01 | 1600 | 800  | true  | true   | 800     | true
        V43 after both days             | 800  | yes   |                | 2025-04-04 1600 | 120 | 2025-05-22 2520 | 2025-06-01 | 1600 | 800  | true  | false  | 800     | true
        the costs not given back        | 800  | yes   |                | 2025-04-04 1600 | 120 | 2025-05-16 1600 | 2025-06-01 | 1600 | 800  | true  | false  | 800     | false
        a cent of the advance short     | 800  | yes   |                | 2025-04-04 1600 | 120 | 2025-05-16 1599.99 | 2025-06-01 | 1600 | 800 | true | false | 800     | true
        long notice is never forgiven   | 800  | no    |                | 2025-04-14 1600 | 120 | 2025-05-16 1720 | 2025-06-01 | 1600 | 800  | true  | false  | 800     | true
        odd cents round once            | 850.25 | no  |                | 2025-04-14 0.25 | 0  |                 | 2025-06-01 | 1700.50  | 850.25 | true | false | 0.13    | true
        """)
    void a_household_is_owed_and_the_city_recovers(
            String name,
            String rent,
            String shortNotice,
            String paid,
            String advanced,
            String costs,
            String reimbursed,
            LocalDate on,
            String benefits,
            String half,
            boolean late,
            boolean spared,
            String penalty,
            boolean owed) {
        RelocationSums sums = new RelocationSums(
                LAW,
                usd(rent),
                shortNotice.equals("yes"),
                SAFE,
                SPARE,
                FORGIVE,
                sums(paid),
                sums(advanced),
                usd(costs),
                sums(reimbursed),
                on);
        assertThat(sums.benefits()).isEqualTo(usd(benefits));
        assertThat(sums.half()).isEqualTo(usd(half));
        assertThat(sums.late()).isEqualTo(late);
        assertThat(sums.spared()).isEqualTo(spared);
        assertThat(sums.cityPenalty()).isEqualTo(usd(penalty));
        assertThat(sums.penaltyOwed()).isEqualTo(owed);
    }

    @Test
    void nothing_is_late_before_an_order_counts_and_no_penalty_is_owed_while_an_appeal_of_the_accounting_runs() {
        RelocationSums sums = new RelocationSums(
                LAW,
                usd("800"),
                true,
                null,
                null,
                null,
                List.of(),
                sums("2025-04-04 1600"),
                usd("120"),
                List.of(),
                FORGIVE);
        assertThat(sums.late()).isFalse();
        assertThat(sums.penaltyOwed()).isFalse();
    }

    @Test
    void the_city_overpays_once_it_pays_more_than_the_owner_left_unpaid() {
        assertThat(paidBesides("800").cityOverpays()).isFalse();
        assertThat(paidBesides("800.01").cityOverpays()).isTrue();
    }

    private static RelocationSums paidBesides(String city) {
        return new RelocationSums(
                LAW,
                usd("800"),
                false,
                SAFE,
                null,
                null,
                sums("2025-04-08 800"),
                sums("2025-04-14 " + city),
                Money.ZERO,
                List.of(),
                SAFE);
    }

    private static List<Sum> sums(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",", -1))
                        .map(each -> each.strip().split(" ", -1))
                        .map(each -> new Sum(LocalDate.parse(each[0]), usd(each[1])))
                        .toList();
    }

    private static Money usd(String text) {
        return Money.parse("$" + text).asOptional().orElseThrow();
    }
}
