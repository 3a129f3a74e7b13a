package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.money.Money;
import abate.engine.scenario.Scenario;
import abate.engine.scenario.Scenarios;
import abate.engine.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money that a matter keeps for others says how it came to its sum (RE-58, RE-63, RE-64; worked example V52). */
class HeldTest {
    private static final Path RENT_PAID_IN = Path.of("..", "books", "us-ca-sacramento", "scenarios", "V52.yaml");

    private static CaseState file() throws IOException {
        Scenario scenario =
                Scenarios.read("V52.yaml", Files.readString(RENT_PAID_IN)).getFirst();
        List<Act> acts = Scenarios.told(CaseFileForTest.SACRAMENTO, scenario).acts();
        return CaseLaw.fold(CaseFileForTest.SACRAMENTO, acts, acts.getLast().recorded());
    }

    private static Held held(CaseState file, String name) {
        return file.matters().stream()
                .flatMap(matter -> file.held(matter).stream())
                .filter(held -> held.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_fee_is_named_with_each_payment_it_was_taken_from() throws IOException {
        Held fees = held(file(), "fees");

        assertThat(fees.amount()).isEqualTo(Money.ofDollars(150));
        assertThat(fees.reason().lines(Language.ENGLISH))
                .containsExactly(
                        "One fee of $50.00 a unit for each month of rent, taken from the first payments of that month"
                                + " (City Code 49.14.1408G; RE-63)",
                        "  $50.00 from the $450.00 paid in on Friday, May 1, 2026 for Unit 1, 2026-05",
                        "  $50.00 from the $750.00 paid in on Friday, May 1, 2026 for Unit 2, 2026-05",
                        "  $50.00 from the $900.00 paid in on Monday, June 1, 2026 for Unit 1, 2026-06");
    }

    @Test
    void what_is_left_is_what_was_paid_in_less_fees_and_what_was_paid_out() throws IOException {
        Held balance = held(file(), "balance");

        assertThat(balance.amount()).isEqualTo(Money.ofDollars(2400));
        assertThat(balance.reason().lines(Language.ENGLISH))
                .containsExactly("$2,550.00 paid in, less $150.00 of fees and $0.00 paid out"
                        + " (City Code 49.14.1408G-H; RE-63, RE-64)");
    }

    @Test
    void every_payment_counts_in_full_as_rent_paid() throws IOException {
        Held credited = held(file(), "credited");

        assertThat(credited.amount()).isEqualTo(Money.ofDollars(2550));
        assertThat(credited.reason().because()).hasSize(4);
    }
}
