package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A boarded building and its penalty: from the inspection to the last day of interest. */
class BoardedBuildingTest {
    @Test
    void an_owner_is_ordered_to_show_cause_is_heard_penalized_and_pays_with_interest() throws Exception {
        City city = City.of(City.SACRAMENTO);
        try (Visit official = city.staff("Building official")) {
            city.opensCase(official, "1740 High Street");
            city.openMatter(official, "boarded-building");
            official.act("find")
                    .with(
                            "how",
                            "boarded",
                            "openings",
                            "yes",
                            "boarded_on",
                            city.today().minusDays(120).toString(),
                            "conditions",
                            "Boards over the door\nTrash in the yard")
                    .record();
            official.act("notice")
                    .with(
                            "hearing_on",
                            city.in(30).toString(),
                            "hearing_at",
                            "10:00 a.m.",
                            "place",
                            "City Hall, room 2");
            official.record();
            city.serveEveryone(official);
            assertThat(city.letterTo(official, "PDF")).contains("Boards over the door", "10:00");
            official.go(city.home())
                    .act("post_copy")
                    .with("where", "On the front door", "time", "2:20 p.m.", "perjury", "yes")
                    .record();
        }
        city.goTo(city.in(30));
        try (Visit examiner = city.at("Hearing examiner")) {
            examiner.act("hearing")
                    .with(
                            "appeared",
                            "The owner; the code officer.",
                            "recorded",
                            "yes",
                            "oath",
                            "yes",
                            "inspection",
                            "none")
                    .record();
            examiner.act("decide")
                    .with(
                            "recommended_by",
                            "building_official",
                            "designated",
                            "yes",
                            "proven",
                            "yes",
                            "still",
                            "yes",
                            "owned",
                            "1",
                            "penalty",
                            "1000000",
                            "severity",
                            "Open to the street.",
                            "efforts",
                            "None.",
                            "staff_time",
                            "Nine hours.",
                            "hardship",
                            "None shown.",
                            "findings",
                            "Boarded for four months.",
                            "determination",
                            "A penalty is just.");
            examiner.submitStep("check").sees("penalty");
            examiner.with("penalty", "1000").record();
        }
        try (Visit clerk = city.at("City clerk")) {
            city.serveEveryone(clerk);
        }
        city.goTo(city.in(80));
        try (Visit finance = city.at("Finance")) {
            String owed = finance.text().replaceAll("(?s).*?(\\$1,0\\d\\d\\.\\d\\d) is owed.*", "$1");
            finance.act("payment")
                    .with("amount", owed.replace("$", ""), "how", "check")
                    .record();
            finance.sees("paid");
        }
    }
}
