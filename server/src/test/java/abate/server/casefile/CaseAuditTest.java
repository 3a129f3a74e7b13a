package abate.server.casefile;

import static abate.server.casefile.TestCity.FINANCE;
import static abate.server.casefile.TestCity.OFFICER;
import static abate.server.casefile.TestCity.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abate.engine.matter.Act;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** Whoever owns the tables can change a row; they cannot do it without being found out, and the program cannot do it. */
class CaseAuditTest {
    final TestCity town = new TestCity(day("2025-03-03")); // a Monday
    private String altered = "";

    @BeforeEach
    void two_files_with_money() {
        CaseView other = town.fined("2 High Street", 400);
        CaseView view = town.fined("1 High Street", 500);
        altered = view.number();
        CaseView served = town.done(view, town.delivered(view), OFFICER);
        town.time.set(day("2025-03-20")); // a Thursday, after the days to appeal
        town.done(town.look(served), TestCity.payment(12_345), FINANCE);
        town.done(town.look(other), TestCity.payment(100), FINANCE);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void what_nobody_touched_is_all_as_recorded() {
        CaseAudit.Report report = audit();

        assertThat(report.findings()).isEmpty();
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.acts()).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_act set deed = replace(deed, '12345', '12344') where case_file = :file",
                "update case_act set actor_name = 'Someone Else' where case_file = :file and number = 3",
                "update case_act set actor_roles = '{finance}' where case_file = :file and number = 2",
                "update case_act set counts_from = counts_from - 1 where case_file = :file and number = 4",
                "update case_act set recorded = recorded + 1 where case_file = :file and number = 4",
                "update case_act set recorded_at = recorded_at + interval '1 second' where case_file = :file and number = 1",
                "update case_act set hash = sha256('x') where case_file = :file and number = 2",
                "update case_act set deed = 'nonsense' where case_file = :file and number = 2",
                "delete from case_act where case_file = :file and number = (select max(number) from case_act where case_file = :file)",
                "delete from case_act where case_file = :file and number = 2",
                "update case_file set last_act = last_act - 1 where id = :file",
                "update case_file set closed = '2025-03-20' where id = :file",
                "update case_file set address = 'Elsewhere' where id = :file",
                "update case_file set due = null where id = :file",
                "update case_matter set state = 'paid' where case_file = :file",
                "update case_clock set day = day + 1 where case_file = :file and clock = 'pay_by'",
                "delete from case_clock where case_file = :file and clock = 'appeal_by'",
                "update ledger_entry set cents = cents - 1 where case_file = :file and sort = 'PAYMENT'",
                "update ledger_entry set debit = 'credit' where case_file = :file and sort = 'PAYMENT'",
                "update ledger_entry set booked = booked - 1 where case_file = :file and sort = 'PAYMENT'",
                "delete from ledger_entry where case_file = :file and sort = 'CHARGE'",
                "delete from ledger_entry where case_file = :file",
                "update letter set pdf = pdf || '\\x00' where case_file = :file",
                "update letter set pdf = '\\x00', sha256 = sha256('\\x00') where case_file = :file",
                "delete from letter where case_file = :file"
            })
    void a_row_changed_behind_the_program_s_back_names_its_file(String change) {
        int rows = town.database
                .owner()
                .sql(change.replace(":file", "(select id from case_file where number = '" + altered + "')"))
                .update();

        assertThat(rows).isPositive();
        assertThat(audit().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.caseFile()).isEqualTo(altered));
    }

    @Test
    void the_same_act_after_another_has_another_hash_so_that_rewriting_one_breaks_all_that_follow() {
        assertThat(Chain.next(hash(2), "head", "deed")).isNotEqualTo(Chain.next(hash(3), "head", "deed"));
        assertThat(Chain.next(hash(2), "head", "deed")).isEqualTo(Chain.next(hash(2), "head", "deed"));
    }

    @Test
    void an_act_rewritten_with_a_hash_made_to_fit_it_is_found_by_the_act_after_it() {
        rewriteWithItsOwnHash(4, "Someone Else");

        assertThat(audit().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.caseFile()).isEqualTo(altered))
                .extracting(CaseAudit.Finding::what)
                .anyMatch(what -> what.contains("act 5"));
    }

    /** As somebody would who owns the tables and knows how the hashes are made. */
    private void rewriteWithItsOwnHash(long number, String actor) {
        town.database
                .owner()
                .sql(
                        "update case_act set actor_name = :actor where case_file = (select id from case_file where number = :n)"
                                + " and number = :number")
                .param("actor", actor)
                .param("n", altered)
                .param("number", number)
                .update();
        Act rewritten = town.files
                .byNumber(town.town, altered)
                .flatMap(id -> town.files.view(town.town, id))
                .orElseThrow()
                .acts()
                .get((int) number - 1);
        String[] row = town.database
                .owner()
                .sql(
                        "select deed, recorded_at from case_act where case_file = (select id from case_file where number = :n)"
                                + " and number = :number")
                .param("n", altered)
                .param("number", number)
                .query((found, at) -> new String[] {
                    found.getString("deed"),
                    found.getObject("recorded_at", OffsetDateTime.class)
                            .toInstant()
                            .toString()
                })
                .single();
        town.database
                .owner()
                .sql("update case_act set hash = :hash where case_file = (select id from case_file where number = :n)"
                        + " and number = :number")
                .param("hash", Chain.next(hash(number - 1), rewritten, row[0], Instant.parse(row[1])))
                .param("n", altered)
                .param("number", number)
                .update();
        town.database
                .owner()
                .sql(
                        "update case_act set previous_hash = :hash where case_file = (select id from case_file where number = :n)"
                                + " and number = :number")
                .param("hash", hash(number))
                .param("n", altered)
                .param("number", number + 1)
                .update();
    }

    private byte[] hash(long number) {
        return town.database
                .owner()
                .sql("select hash from case_act where case_file = (select id from case_file where number = :n)"
                        + " and number = :number")
                .param("n", altered)
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    @Test
    void a_file_that_vanished_whole_leaves_a_gap_in_the_numbers_and_the_messages() {
        for (String table : List.of(
                "case_refusal",
                "case_request",
                "outbox",
                "letter",
                "case_clock",
                "case_matter",
                "ledger_entry",
                "ledger_head",
                "case_act")) {
            town.database
                    .owner()
                    .sql("delete from " + table + " where case_file = (select id from case_file where number = :n)")
                    .param("n", altered)
                    .update();
        }
        town.database
                .owner()
                .sql("delete from case_file where number = :n")
                .param("n", altered)
                .update();

        assertThat(audit().findings())
                .extracting(CaseAudit.Finding::what)
                .containsExactly(
                        "a year has not as many case files as numbers were given",
                        "the outbox has not as many messages as were numbered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_act set deed = deed",
                "delete from case_act",
                "update ledger_entry set cents = cents",
                "delete from ledger_entry",
                "update letter set title = title",
                "delete from letter",
                "update case_refusal set deed = deed",
                "update case_request set asked = asked",
                "update outbox set act = act",
                "update case_file set number = number",
                "delete from case_file"
            })
    void the_program_itself_may_not_change_what_is_recorded(String change) {
        assertThatThrownBy(() -> town.database
                        .tenants()
                        .in(town.town, () -> town.database.jdbc().sql(change).update()))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private CaseAudit.Report audit() {
        return new CaseAudit(town.database.tenants(), town.database.jdbc(), town.books, town.ledger, town.letters)
                .prove(town.town);
    }
}
