package abate.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.intake.Complainant;
import abate.server.intake.Report;
import abate.server.portal.Resident.Seen;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sending: once, by people, from our own page, and who sent it kept apart. */
class ReportSendingTest extends ReportingFixture {
    @Test
    void who_sent_it_is_kept_apart_and_confidential_unless_they_say_otherwise() {
        Report report = intake.byReference(here, found(NUMBER, reported("pests", "3526 high street", "Rats")))
                .orElseThrow();

        assertThat(intake.complainant(here, report.id(), "R. Ortiz", "test", report.receivedAt()))
                .contains(new Complainant(
                        Optional.of("Willow Sample-Reed"), Optional.empty(), Optional.of("willow@example.org"), true));
    }

    @Test
    void a_program_that_fills_in_the_field_nobody_sees_is_turned_away() {
        toCheck("pests");
        long before = intake.waitingCount(here);
        Seen again = resident.submit("/report/check", Map.of("website", "https://spam.example"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(intake.waitingCount(here)).isEqualTo(before);
    }

    @Test
    void sending_twice_makes_one_report() {
        toCheck("pests");
        long before = intake.waitingCount(here);
        Seen first = resident.submit("/report/check", Map.of());
        Seen second = resident.submit("/report/check", Map.of());

        assertThat(intake.waitingCount(here)).isEqualTo(before + 1);
        assertThat(found(NUMBER, second)).isEqualTo(found(NUMBER, first));
    }

    @Test
    void a_form_without_our_token_is_refused() {
        try (Resident forger = new Resident(server.address())) {
            assertThat(forger.submit("/report/what", Map.of("concern", "pests")).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void too_many_reports_from_one_address_are_asked_to_wait() {
        for (int i = 0; i < 12; i++) {
            toCheck("pests");
            assertThat(resident.submit("/report/check", Map.of()).path()).isEqualTo("/report/done");
        }
        toCheck("pests");
        assertThat(resident.submit("/report/check", Map.of()).status()).isEqualTo(429);
        assertThat(resident.open("/report/check").body()).contains("3526 High St");
    }
}
