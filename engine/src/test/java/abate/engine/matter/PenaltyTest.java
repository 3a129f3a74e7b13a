package abate.engine.matter;

import static abate.engine.matter.CaseFileForTest.day;
import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.money.Money;
import abate.engine.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrative penalty of Sacramento, as the fold sees it. */
class PenaltyTest {
    private final CaseFileForTest file = CaseFileForTest.ofAHouse("2025-01-06"); // a Monday

    private List<Refusal> order(String on, String level, int days, String each, String kind) {
        if (file.as(on).matter("penalty").isEmpty()) {
            assertThat(file.open(on, "penalty", "administrative-penalty", "owner"))
                    .isEmpty();
        }
        return file.act(
                on,
                "department_head",
                "penalty",
                "order",
                "kind",
                kind,
                "violations",
                List.of("Roof leaks — City Code 49.10.1008(2)"),
                "violation_date",
                "2025-01-06",
                "days",
                days,
                "level",
                level,
                "each",
                each,
                "danger",
                "no",
                "seriousness",
                "The roof leaks over a bedroom.",
                "efforts",
                "None.",
                "lien_proposed",
                "no");
    }

    private void servedOnMarch3() {
        assertThat(order("2025-03-03", "C", 3, "$3,000", "other")).isEmpty();
        assertThat(file.serve("2025-03-03", "penalty", "order", "owner", "certified", "mailed"))
                .isEmpty();
    }

    private List<Refusal> appeal(String on, String fee) {
        return file.act(
                on,
                "city_clerk",
                "penalty",
                "appeal",
                "interest",
                "I own it.",
                "facts",
                "It is repaired.",
                "address",
                "12 Example Way",
                "fee_waived",
                "no",
                "fee_paid",
                fee);
    }

    @Test
    void certified_mail_on_a_monday_gives_twenty_days_and_the_sunday_rolls() {
        servedOnMarch3();

        assertThat(file.clock("2025-03-10", "penalty", "appeal_by")).isEqualTo(day("2025-03-24")); // Monday
        assertThat(file.state("2025-03-10", "penalty")).isEqualTo("served");
    }

    @Test
    void without_an_appeal_the_order_is_final_the_day_after_the_last_day() {
        servedOnMarch3();

        assertThat(file.state("2025-03-24", "penalty")).isEqualTo("served"); // Monday
        assertThat(file.state("2025-03-25", "penalty")).isEqualTo("payable"); // Tuesday
        assertThat(file.clock("2025-03-25", "penalty", "pay_by")).isEqualTo(day("2025-04-21")); // Monday
        assertThat(file.clock("2025-03-25", "penalty", "interest_from")).isEqualTo(day("2025-04-20")); // Sunday
    }

    @Test
    void an_appeal_after_the_last_day_is_refused_with_the_section_and_the_day() {
        servedOnMarch3();

        List<Refusal> refusals = appeal("2025-03-25", "$100"); // Tuesday

        assertThat(refusals)
                .extracting(r -> r.says().english())
                .anySatisfy(says ->
                        assertThat(says).isEqualTo("The appeal had to reach the City Clerk by Monday, March 24, 2025."))
                .anySatisfy(says -> assertThat(says).startsWith("This step is not open now: The penalty is final."));
        assertThat(refusals).flatExtracting(r -> r.authority().rules()).contains("AH-01", "AD-12");
    }

    @Test
    void a_timely_appeal_recorded_late_undoes_the_finality_that_nobody_should_have_seen() {
        servedOnMarch3();
        assertThat(file.state("2025-03-26", "penalty")).isEqualTo("payable"); // Wednesday

        file.put("2025-03-26", "clerk", new Deed.FactsFound(java.util.Map.of()));
        assertThat(appeal("2025-03-24", "$100")).isEmpty(); // received on Monday, recorded on Wednesday

        assertThat(file.state("2025-03-26", "penalty")).isEqualTo("appealed");
    }

    @Test
    void an_appeal_without_its_fee_is_no_appeal() {
        servedOnMarch3();

        assertThat(appeal("2025-03-24", "$99"))
                .singleElement()
                .satisfies(
                        r -> { // Monday
                            assertThat(r.says().english()).contains("$100.00");
                            assertThat(r.authority().rules()).contains("AH-02");
                        });
    }

    @Test
    void interest_runs_from_the_literal_day_once_the_rolled_day_to_pay_has_passed() {
        servedOnMarch3();

        assertThat(file.as("2025-04-21").accounts(matter("2025-04-21")).owing())
                .isEqualTo(Money.parse("$9,000").orElseThrow());
        var late = file.as("2025-04-22").accounts(matter("2025-04-22"));
        assertThat(late.owing()).isEqualTo(Money.parse("$9,004.93").orElseThrow()); // two days: 9000 x 10% x 2/365
        assertThat(late.charges())
                .filteredOn(c -> c.rule().name().equals("interest"))
                .singleElement()
                .satisfies(c -> assertThat(String.join("\n", c.reason().lines(Language.ENGLISH)))
                        .contains("AC-04"));
    }

    @Test
    void payment_of_everything_closes_the_matter_by_operation_of_law() {
        servedOnMarch3();

        assertThat(file.act("2025-04-22", "finance", "penalty", "payment", "amount", "$9,004.93", "how", "check"))
                .isEmpty();

        assertThat(file.state("2025-04-22", "penalty")).isEqualTo("paid");
        assertThat(file.as("2025-04-30").accounts(matter("2025-04-30")).owing()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_building_violation_waits_thirty_days_from_service_of_the_notice_and_order() {
        file.noticeAndOrder("2025-07-01"); // Tuesday

        assertThat(order("2025-07-30", "C", 1, "$1,000", "structural"))
                .singleElement()
                .satisfies(r -> assertThat(r.authority().rules()).contains("AP-07", "CL-10"));

        assertThat(file.serve("2025-07-01", "notice", "order", "owner", "certified", "mailed"))
                .isEmpty();
        assertThat(order("2025-07-31", "C", 1, "$1,000", "structural"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.says().english()).contains("Thursday, July 31, 2025");
                    assertThat(r.from()).isEqualTo(day("2025-08-01"));
                });
        assertThat(order("2025-08-01", "C", 1, "$1,000", "structural")).isEmpty(); // Friday
    }

    @Test
    void a_penalty_outside_its_level_is_refused_with_the_bounds() {
        assertThat(order("2025-03-03", "C", 1, "$999.99", "other"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.says().english()).contains("$1,000.00 and $5,000.00");
                    assertThat(r.field()).isEqualTo("each");
                });
    }

    @Test
    void mail_that_comes_back_does_not_serve_and_opens_substituted_service() {
        assertThat(order("2025-04-21", "C", 1, "$1,000", "other")).isEmpty(); // Monday
        assertThat(file.serve("2025-05-01", "penalty", "order", "owner", "at_business", "left"))
                .singleElement()
                .satisfies(r -> assertThat(r.authority().rules()).contains("AS-08"));
        assertThat(file.serve("2025-04-21", "penalty", "order", "owner", "certified", "mailed"))
                .isEmpty();
        assertThat(file.state("2025-04-22", "penalty")).isEqualTo("served");

        assertThat(file.serviceFails("2025-04-29", "penalty", "order", "owner", "certified", "mailed"))
                .isEmpty();
        assertThat(file.state("2025-04-29", "penalty")).isEqualTo("issued");

        assertThat(file.serve("2025-05-01", "penalty", "order", "owner", "at_business", "left"))
                .isEmpty();
        assertThat(file.serve("2025-05-05", "penalty", "order", "owner", "at_business", "mailed"))
                .isEmpty();
        assertThat(file.clock("2025-05-06", "penalty", "appeal_by")).isEqualTo(day("2025-05-27")); // Tuesday
    }

    @Test
    void a_struck_service_undoes_what_rested_on_it_and_later_acts_stand_in_question() {
        servedOnMarch3();
        // Nobody appealed by Monday, 24 March: final on the 25th, to be paid by Monday, 21 April.
        assertThat(file.act("2025-04-22", "city_manager", "penalty", "lien_notice"))
                .isEmpty();
        long service = file.acts.stream()
                .filter(a -> a.deed() instanceof Deed.ServiceTried)
                .findFirst()
                .orElseThrow()
                .number();

        assertThat(file.put("2025-04-23", "clerk", new Deed.Struck(service, "wrong envelope")))
                .isEmpty();

        CaseState after = file.as("2025-04-23");
        assertThat(after.matter("penalty").orElseThrow().state()).isEqualTo("issued");
        assertThat(after.timeline()).filteredOn(e -> !e.inQuestion().isEmpty()).hasSize(1);
        assertThat(file.as("2025-04-22").matter("penalty").orElseThrow().state())
                .isEqualTo("payable");
    }

    @Test
    void an_appeal_stands_although_the_service_it_answered_is_struck() {
        servedOnMarch3();
        assertThat(appeal("2025-03-10", "$100")).isEmpty(); // Monday
        long service = file.acts.stream()
                .filter(a -> a.deed() instanceof Deed.ServiceTried)
                .findFirst()
                .orElseThrow()
                .number();

        assertThat(file.put("2025-03-11", "clerk", new Deed.Struck(service, "wrong envelope")))
                .isEmpty();

        assertThat(file.state("2025-03-11", "penalty")).isEqualTo("appealed");
    }

    @Test
    void what_cannot_be_done_yet_says_from_which_day_it_can() {
        file.noticeAndOrder("2025-07-01"); // Tuesday
        file.serve("2025-07-01", "notice", "order", "owner", "certified", "mailed");
        file.open("2025-07-02", "penalty", "administrative-penalty", "owner");

        Possible order = file.as("2025-07-02").possible(matter("2025-07-02")).stream()
                .filter(p -> p.rule().name().equals("order"))
                .findFirst()
                .orElseThrow();

        assertThat(order.from()).isEqualTo(day("2025-08-01")); // Friday
        assertThat(order.cautions())
                .singleElement()
                .satisfies(c -> assertThat(c.authority().rules()).contains("VP-06"));
    }

    private Matter matter(String on) {
        return file.as(on).matter("penalty").orElseThrow();
    }
}
