package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.words.Language;
import abate.server.database.Ids;
import abate.server.intake.DeclineReason;
import abate.server.intake.Report;
import abate.server.intake.ReportStatus;
import abate.server.language.Texts;
import abate.server.portal.Resident.Seen;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has become of a report, for whoever has its code. */
class FollowPagesTest extends ReportingFixture {
    @Test
    void the_code_opens_the_follow_page_and_the_page_names_nobody() {
        Seen done = reported("pests", "3526 high street", "Rats in the kitchen");
        Seen follow = resident.open("/follow?code=" + found(CODE, done));

        assertThat(follow.status()).isEqualTo(200);
        assertThat(follow.body())
                .contains("<h1>We got your report</h1>", found(NUMBER, done))
                .doesNotContain("Willow", "willow@example.org", "3526", "kitchen");
        assertThat(follow.answer().headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-2026-000001", "r2026000001"})
    void who_types_the_number_for_the_code_is_told_which_is_which(String number) {
        assertThat(resident.open("/follow?code=" + number).body()).contains("That is your report number");
    }

    @Test
    void a_code_nobody_has_opens_nothing_and_guessing_is_slowed_down() {
        assertThat(resident.open("/follow?code=0000-0000-0000").status()).isEqualTo(404);
        int status = 404;
        for (int i = 0; i < 40 && status == 404; i++) {
            status = resident.open("/follow?code=0000-0000-0000").status();
        }
        assertThat(status).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/follow?code=%27%22%3Cscript%3E", "/letter?letter=%3Cscript%3E",
                        "/map/parcels?south=x&west=1&north=2&east=3",
                "/map/parcels", "/map/nearest?latitude=99&longitude=0", "/report/photos/nothing"
            })
    void mischief_in_an_address_gets_a_friendly_answer(String path) {
        Seen seen = resident.open(path);

        assertThat(seen.status()).isBetween(200, 499);
        assertThat(seen.body()).doesNotContain("<script>", "Exception");
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void a_report_we_cannot_act_on_says_why_in_plain_words(DeclineReason reason) {
        Seen done = reported("pests", "3526 high street", "Rats");
        Report report = intake.byReference(here, found(NUMBER, done)).orElseThrow();
        intake.decline(here, report.id(), reason, "a note for staff", "M. Chen", report.receivedAt());
        Seen follow = resident.open("/follow?code=" + found(CODE, done));

        assertThat(follow.body())
                .contains("<h1>" + words("declined." + reason.name().toLowerCase(Locale.ROOT) + ".title"))
                .doesNotContain("a note for staff", "M. Chen");
    }

    @Test
    void each_step_of_the_case_is_told_with_its_number() {
        Seen done = reported("pests", "3526 high street", "Rats");
        Report report = intake.byReference(here, found(NUMBER, done)).orElseThrow();
        var file = Ids.next();
        intake.markOpened(here, report.id(), file, "2026-00417", "R. Ortiz", report.receivedAt());
        intake.caseInspected(here, file, "D. Park", report.receivedAt());
        Seen follow = resident.open("/follow?code=" + found(CODE, done));

        assertThat(follow.body())
                .contains("<h1>" + words("inspected.title"), words("opened.title"), "2026-00417")
                .doesNotContain("Ortiz", "Park");
    }

    @ParameterizedTest
    @EnumSource(value = ReportStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DECLINED")
    void every_status_has_plain_words_in_both_languages(ReportStatus status) {
        String key = "portal.status." + status.name().toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            assertThat(Texts.say(language, key + ".title")).doesNotContain("portal.");
            assertThat(Texts.say(language, key + ".text")).doesNotContain("portal.");
            assertThat(Texts.say(language, key + ".short")).doesNotContain("portal.");
        }
    }

    private static String words(String key) {
        return Texts.say(Language.ENGLISH, "portal.status." + key);
    }
}
