package abate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A daily fine in the Florida city: from the warning to a settlement after clean searches. */
class FloridaFineTest {
    @Test
    void a_daily_fine_runs_becomes_a_lien_and_is_settled_only_after_clean_searches() throws Exception {
        City city = City.of(City.MODEL_CITY);
        String grass = "High grass — City Code 30-12";
        String folio = "30-4012-001-0010";
        try (Visit officer = city.staff("Code officer")) {
            city.opensCase(officer, "Sample Ave");
            officer.go(city.home() + "/facts")
                    .with("folios", folio, "homestead", "no")
                    .record();
            officer.go(city.home())
                    .act("accept")
                    .with("source", "officer", "what", "High grass.", "which_rule", "city_code", "threat", "no")
                    .record();
            officer.act("verify")
                    .with("exists", "yes", "violations", "high_grass", "notes", "Grass of two feet.")
                    .record();
            city.openMatter(officer, "violation");
            officer.act("warn")
                    .with("violations", grass, "comply_by", city.in(14).toString(), "nobody_lives_there", "yes")
                    .record();
            city.serveEveryone(officer);
            assertThat(city.letterTo(officer, "PDF")).contains("High grass");
        }
        city.goTo(city.in(16));
        try (Visit officer = city.at("Code officer")) {
            officer.act("reinspect").with("notes", "Nothing was done.").record();
            officer.act("summon")
                    .with(
                            "forum",
                            "board",
                            "hearing_on",
                            city.in(21).toString(),
                            "hearing_at",
                            "6:00 p.m., City Hall",
                            "repeat",
                            "no")
                    .record();
            city.serveEveryone(officer);
        }
        city.goTo(city.in(21));
        try (Visit secretary = city.at("Board secretary")) {
            secretary
                    .act("find")
                    .with(
                            "violation",
                            grass,
                            "kind",
                            "first",
                            "a_day",
                            "200",
                            "gravity",
                            "Rats were seen.",
                            "steps",
                            "None.",
                            "history",
                            "None.")
                    .record();
            secretary
                    .act("order")
                    .with(
                            "findings",
                            "The violation exists.",
                            "conclusions",
                            "City Code 30-12 was violated.",
                            "sworn",
                            "yes",
                            "votes_for",
                            "5",
                            "votes_against",
                            "0",
                            "comply_by",
                            city.in(10).toString())
                    .record();
            city.serveEveryone(secretary);
        }
        city.goTo(city.in(20));
        try (Visit clerk = city.at("City clerk")) {
            clerk.act("record_lien").with("recorded_as", "Book 900 page 17").record();
        }
        try (Visit officer = city.at("Code officer")) {
            officer.act("reinspect")
                    .with("complied", grass, "notes", "Cut today.")
                    .record();
        }
        try (Visit clerk = city.at("City clerk")) {
            assertThat(clerk.has("a[href*='act=request_settlement']"))
                    .as("a settlement before every folio was searched")
                    .isFalse();
            clerk.go(city.home())
                    .act("request_search")
                    .with("folios", folio, "fee_paid", "45")
                    .record();
            clerk.act("record_search")
                    .with("folio", folio, "active_violations", "no", "open_permits", "no")
                    .record();
            clerk.act("request_settlement")
                    .with("offer", "500", "fee_paid", "55")
                    .record();
        }
        try (Visit manager = city.at("City manager")) {
            manager.act("settle").with("amount", "500").record();
        }
        try (Visit finance = city.at("Finance")) {
            finance.act("payment").with("amount", "500", "how", "check").record();
        }
        try (Visit clerk = city.at("City clerk")) {
            clerk.act("release_lien").with("recorded_as", "Book 905 page 3").record();
        }
    }
}
