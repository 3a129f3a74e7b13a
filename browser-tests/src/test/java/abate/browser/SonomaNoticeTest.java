package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A complaint with a name, and the notice it leads to: from the promise of confidence to the release of what was recorded. */
class SonomaNoticeTest {
    @Test
    void a_complaint_with_a_confidential_name_leads_to_a_notice_a_hearing_and_recorded_papers() throws Exception {
        City city = City.of(City.SONOMA);
        try (Visit clerk = city.staff("Intake clerk")) {
            city.opensCase(clerk, "Example St");
            city.names(clerk, "Nora Example-Neighbor", "complainant", "7 Sample Ave", "Guerneville, CA 95446");
            clerk.go(city.home())
                    .act("accept")
                    .with(
                            "subject",
                            "building",
                            "where",
                            "unincorporated",
                            "what",
                            "A barn is being made into a home.",
                            "source",
                            "public",
                            "named",
                            "no",
                            "confidential",
                            "yes");
            clerk.submitStep("check").sees("Anonymous complaints are not accepted");
            clerk.with("named", "yes").record();
        }
        try (Visit liaison = city.at("Code liaison")) {
            liaison.act("disclose").with("to_whom", "The owner", "court_order", "no");
            liaison.submitStep("check").sees("has not decided yet");
            liaison.go(city.home())
                    .act("decide_confidential")
                    .with("agreed", "yes", "why", "They live next door.")
                    .record();
        }
        try (Visit viewer = city.at("Viewer")) {
            viewer.doesNotSee("Nora Example-Neighbor").sees("Name withheld");
        }
        try (Visit officer = city.at("Code officer")) {
            officer.sees("Nora Example-Neighbor");
            officer.act("inspect")
                    .with(
                            "found",
                            "yes",
                            "violations",
                            "unlawful_unit",
                            "notes",
                            "A home of 400 square feet in the barn.")
                    .record();
            officer.act("cite").record();
            city.openMatter(officer, "notice-of-violation");
            officer.act("notice")
                    .with(
                            "kind",
                            "building",
                            "violations",
                            "Home in a barn — County Code ch. 7",
                            "legalizable",
                            "no",
                            "substandard",
                            "no",
                            "remedy",
                            "Stop the use and take the kitchen out.");
            officer.submitStep("check")
                    .sees("Last day to appeal — please answer this")
                    .sees("SO-28");
            officer.with("appeal_by", city.in(21).toString()).record();
            city.serveEveryone(officer);
            assertThat(city.letterTo(officer, "PDF"))
                    .contains("Home in a barn", "Stop the use")
                    .doesNotContain("Nora");
        }
        city.goTo(city.in(40));
        try (Visit officer = city.at("Code officer")) {
            officer.act("assess_daily")
                    .with(
                            "nth",
                            "first",
                            "a_day",
                            "100000",
                            "seriousness",
                            "Fire.",
                            "duration",
                            "A year.",
                            "diligence",
                            "None.",
                            "effect",
                            "Smoke.",
                            "responsibility",
                            "The owner built it.");
            officer.submitStep("check")
                    .sees("must be between $5.00 and $500.00")
                    .sees("SO-10");
            officer.with("a_day", "50").record();
            city.serveEveryone(officer);
        }
        try (Visit clerk = city.at("City clerk")) {
            clerk.act("record_noap").with("recorded_as", "2026-0101").record();
            clerk.act("set_hearing")
                    .with(
                            "hearing_on",
                            city.in(30).toString(),
                            "hearing_at",
                            "9:00 a.m.",
                            "place",
                            "County Center",
                            "officer",
                            "Hazel Example-Hart")
                    .record();
            city.serveEveryone(clerk);
        }
        city.goTo(city.in(30));
        try (Visit examiner = city.at("Hearing examiner")) {
            examiner.act("order")
                    .with(
                            "appeared",
                            "The owner.",
                            "findings",
                            "The use goes on.",
                            "correct",
                            "yes",
                            "correct_by",
                            city.in(20).toString(),
                            "amount",
                            "900")
                    .record();
        }
        try (Visit clerk = city.at("City clerk")) {
            city.serveEveryone(clerk);
            clerk.go(city.home())
                    .act("record_partial")
                    .with("recorded_as", "2026-0202")
                    .record();
        }
        try (Visit officer = city.at("Code officer")) {
            officer.act("verify")
                    .with("corrected", "yes", "notes", "The kitchen is gone.")
                    .record();
        }
        try (Visit finance = city.at("Finance")) {
            String owed = finance.text().replaceAll("(?s).*?(\\$[0-9,]+\\.\\d\\d) is owed.*", "$1");
            finance.act("payment")
                    .with("amount", owed.replace("$", ""), "how", "check")
                    .record();
        }
        try (Visit clerk = city.at("City clerk")) {
            clerk.act("release").with("recorded_as", "2026-0303").record();
            clerk.act("close").record();
        }
    }
}
