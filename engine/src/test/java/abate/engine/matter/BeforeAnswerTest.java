package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ActRule;
import abate.engine.money.Money;
import abate.engine.words.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What someone who got a penalty order can know before answering it: what it states and what an appeal costs. */
class BeforeAnswerTest {
    private final CaseFileForTest file = CaseFileForTest.ofAHouse("2025-01-06"); // a Monday

    @BeforeEach
    void an_order_of_level_c_for_three_days_is_served() {
        assertThat(file.open("2025-03-03", "penalty", "administrative-penalty", "owner"))
                .isEmpty();
        assertThat(file.act(
                        "2025-03-03", // a Monday
                        "department_head",
                        "penalty",
                        "order",
                        "kind",
                        "other",
                        "violations",
                        List.of("Roof leaks — City Code 49.10.1008(2)", "Broken stair — City Code 49.10.1008(3)"),
                        "violation_date",
                        "2025-01-06",
                        "days",
                        3,
                        "level",
                        "C",
                        "each",
                        "$3,000",
                        "danger",
                        "no",
                        "seriousness",
                        "The roof leaks over a bedroom.",
                        "efforts",
                        "None.",
                        "lien_proposed",
                        "no"))
                .isEmpty();
        assertThat(file.serve("2025-03-03", "penalty", "order", "owner", "certified", "mailed"))
                .isEmpty();
    }

    @Test
    void the_order_states_each_violation_on_a_line_and_the_sum_in_both_languages() {
        List<Stated> contents = contents("2025-03-10");

        assertThat(contents)
                .filteredOn(stated -> stated.authority().rules().contains("AP-14"))
                .singleElement()
                .satisfies(stated -> {
                    assertThat(stated.lines()).hasSize(2);
                    assertThat(stated.particular()).isTrue();
                });
        assertThat(contents)
                .filteredOn(stated -> stated.authority().rules().contains("AP-15"))
                .singleElement()
                .satisfies(stated -> assertThat(stated.lines().getFirst().in(Language.SPANISH))
                        .startsWith("La multa es de $9,000.00"));
        assertThat(contents)
                .filteredOn(stated -> stated.authority().rules().contains("AP-17"))
                .singleElement()
                .satisfies(stated -> assertThat(stated.particular()).isFalse());
    }

    @Test
    void the_fee_of_an_appeal_is_known_before_it_is_filed() {
        CaseState state = file.as("2025-03-10"); // a Monday
        Matter matter = state.matter("penalty").orElseThrow();

        Fee fee = state.fee(matter, rule(matter, "appeal"));

        assertThat(fee.needed()).isTrue();
        assertThat(fee.sum()).contains(Money.ofDollars(100));
        assertThat(fee.excuse())
                .hasValueSatisfying(field -> assertThat(field.name()).isEqualTo("fee_waived"));
        assertThat(fee.charges())
                .singleElement()
                .satisfies(
                        charge -> assertThat(charge.rule().authority().rules()).contains("AH-06"));
        assertThat(state.fee(matter, rule(matter, "payment")).sum()).isEmpty();
        assertThat(state.accounts(matter).owing()).isEqualTo(Money.ZERO);
    }

    private static ActRule rule(Matter matter, String act) {
        return Objects.requireNonNull(matter.procedure().acts().get(act));
    }

    private List<Stated> contents(String on) {
        CaseState state = file.as(on);
        Matter matter = state.matter("penalty").orElseThrow();
        return state.contents(matter, Objects.requireNonNull(matter.latest("order")));
    }
}
