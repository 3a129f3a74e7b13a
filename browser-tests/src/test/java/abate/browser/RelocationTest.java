package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A household that must leave its home: from the order to the last dollar, by the hands of the desk alone. */
class RelocationTest {
    private static final String HOUSEHOLD = "Rosa and Luis Example-Reyes";

    @Test
    void a_household_is_ordered_out_helped_by_the_city_and_the_city_gets_its_money_back() throws Exception {
        tell(City.of(City.SACRAMENTO));
    }

    private static void tell(City city) {
        LocalDate ordered = city.today();
        LocalDate leave = city.in(30);
        try (Visit official = city.staff("Building official")) {
            city.opensCase(official, "3924 High Street");
            city.names(official, HOUSEHOLD, "household", "3924 High Street, Unit 2", "Sacramento, CA 95838");
            official.go(city.home() + "/matter")
                    .choose("procedure", "relocation")
                    .chooseSaid("party", HOUSEHOLD);
            official.record();
            official.act("order")
                    .with(
                            "first_at",
                            ordered + "T09:00",
                            "sent",
                            "yes",
                            "posted",
                            "no",
                            "vacate_by",
                            leave.toString(),
                            "at_once",
                            "no",
                            "under",
                            "title_49",
                            "approved",
                            "yes",
                            "unsafe",
                            "yes",
                            "why",
                            "The floor over the cellar has rotted through.",
                            "abode",
                            "yes",
                            "tenant",
                            "yes",
                            "unit",
                            "Unit 2",
                            "rent",
                            "1,450",
                            "deposit",
                            "1000");
            official.submitStep("check").sees("also posted on the property");
            official.with("posted", "yes").record();
            city.serveEveryone(official, "mailed_and_posted/posted", "mailed_and_posted/mailed");
            assertThat(city.letterTo(official, HOUSEHOLD))
                    .contains("$2,900.00", "3924 High St", "Unit 2", "must be vacated by");
            assertThat(city.letterTo(official, "Order to Vacate")).contains("2 months of rent", "$4,350.00");
        }
        city.goTo(leave.plusDays(1));
        try (Visit official = city.at("Building official")) {
            official.act("apply")
                    .with(
                            "need",
                            "2900",
                            "income",
                            "3100",
                            "costs",
                            "transport, packing",
                            "note",
                            "First month and deposit elsewhere.");
            official.record();
            official.act("decide")
                    .with(
                            "outcome",
                            "grant",
                            "eligible",
                            "yes",
                            "weighed",
                            "Two earners, one child; nothing put by.",
                            "amount",
                            "3000",
                            "why",
                            "The owner has not paid.");
            official.submitStep("check").sees("no more than the owner owes");
            official.with("outcome", "refuse").record();
            city.serveEveryone(official, "first_class/mailed");
            official.go(city.home())
                    .act("appeal")
                    .with("grounds", "We cannot find a home without help.")
                    .record();
        }
        try (Visit secretary = city.at("Board secretary")) {
            secretary
                    .act("name_committee")
                    .with("members", "Ana Sample\nBo Example\nCy Sample", "by_chair", "yes")
                    .record();
        }
        city.goTo(city.in(10));
        try (Visit secretary = city.at("Board secretary")) {
            secretary.act("hear").with("note", "The mother spoke.").record();
            secretary
                    .act("find_for")
                    .with("amount", "2900", "findings", "The household needs the whole sum.")
                    .record();
            city.serveEveryone(secretary, "first_class/mailed");
        }
        try (Visit finance = city.at("Finance")) {
            finance.act("city_pays")
                    .with(
                            "amount",
                            "4000",
                            "kinds",
                            "transport",
                            "admin_cost",
                            "240",
                            "refused",
                            "no",
                            "budget",
                            "yes");
            finance.submitStep("check").sees("Help was granted up to $2,900.00");
            finance.with("amount", "2900").record();
            finance.act("accounting").record();
            city.serveEveryone(finance);
            finance.go(city.home()).sees("$2,900.00").sees("$240.00").sees("$1,450.00");
            finance.go(city.home() + "/statement");
            assertThat(city.letterTo(finance, "Itemized accounting")).contains("$2,900.00", "$240.00", "$1,450.00");
            finance.go(city.home())
                    .act("owner_reimburses")
                    .with("amount", "4590")
                    .record();
        }
        try (Visit official = city.at("Building official")) {
            official.act("owner_pays")
                    .with("amount", "1450", "counts_deposit", "no")
                    .record();
            official.sees("Everything owed is paid");
        }
    }
}
