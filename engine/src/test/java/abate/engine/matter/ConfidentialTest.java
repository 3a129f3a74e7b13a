package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ActRule;
import abate.engine.book.Book;
import abate.engine.book.Books;
import abate.engine.book.Procedure;
import abate.engine.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who and what a book withholds from everyone but the staff who handle the matter (RE-34, V83). */
class ConfidentialTest {
    private static final Book SONOMA = Books.load(Path.of("..", "books", "us-ca-sonoma-county"));
    private static final Procedure REAP = CaseFileForTest.SACRAMENTO.procedure("rent-escrow");
    private static final Confidential WITHHELD = new Confidential(CaseFileForTest.SACRAMENTO);

    @Test
    void tenants_and_occupants_are_never_named_to_others() {
        assertThat(WITHHELD.party(party("tenant"))).isTrue();
        assertThat(WITHHELD.party(party("occupant"))).isTrue();
        assertThat(WITHHELD.party(party("landlord"))).isFalse();
    }

    @Test
    void what_a_tenant_said_and_who_said_it_are_taken_out_of_what_others_see() {
        ActRule contact = act("contact_tenant");
        Map<String, Value> open = WITHHELD.open(
                REAP,
                contact,
                Map.of(
                        "tenant", Value.of("nguyen"),
                        "unit", Value.of("Unit 1"),
                        "how", Value.of("person"),
                        "program", Value.of(true),
                        "answers", Value.of("No heat since March.")));
        assertThat(open).containsOnlyKeys("how", "program");
    }

    @Test
    void a_field_is_withheld_for_its_own_flag_or_for_the_part_it_names() {
        assertThat(withheld("contact_tenant", "answers")).isTrue();
        assertThat(withheld("deposit", "tenant")).isTrue();
        assertThat(withheld("deposit", "amount")).isFalse();
        assertThat(withheld("appeal", "who")).isFalse();
        assertThat(withheld("appeal", "tenants")).isTrue();
    }

    @Test
    void what_is_on_file_about_the_tenancy_of_one_household_is_withheld() {
        assertThat(withheld("eviction_notice", "who")).isTrue();
        assertThat(withheld("eviction_notice", "unit")).isTrue();
        assertThat(withheld("register_rent", "unit")).isTrue();
        assertThat(withheld("deposit", "unit")).isTrue();
        assertThat(withheld("deposit", "receipt")).isTrue();
        assertThat(withheld("hearing", "came")).isTrue();
        assertThat(withheld("pay_out", "paid_to")).isTrue();
    }

    @Test
    void the_name_of_who_complained_is_open_only_while_nobody_asked_to_keep_it_or_the_county_did_not_agree() {
        assertThat(named(complaint("no"))).isTrue();
        assertThat(named(complaint("yes"))).as("not decided").isFalse();
        assertThat(named(decided("yes"))).as("agreed").isFalse();
        assertThat(named(decided("no"))).as("not agreed").isTrue();
    }

    @Test
    void a_name_that_was_opened_to_one_by_a_judge_stays_withheld_from_others() {
        CaseFileForTest file = decided("yes");
        List<Refusal> refusals = file.act(
                "2025-08-06",
                "code_liaison",
                "complaint",
                "disclose",
                "to_whom",
                "Dale Neighbor",
                "court_order",
                "yes",
                "order",
                "Superior Court SCV-1, August 5, 2025");
        assertThat(refusals).isEmpty();
        assertThat(named(file)).isFalse();
    }

    @Test
    void who_complained_is_withheld_before_the_complaint_is_taken() {
        CaseFileForTest file = new CaseFileForTest(SONOMA);
        file.put("2025-08-04", "intake_clerk", new Deed.PartyNamed(party("complainant")));
        assertThat(named(file)).isFalse();
        file.open("2025-08-04", "complaint", "complaint", null);
        assertThat(named(file)).isFalse();
    }

    private static CaseFileForTest complaint(String confidential) {
        CaseFileForTest file = new CaseFileForTest(SONOMA);
        file.put("2025-08-04", "intake_clerk", new Deed.PartyNamed(party("complainant")));
        file.open("2025-08-04", "complaint", "complaint", null);
        List<Refusal> refusals = file.act(
                "2025-08-04",
                "intake_clerk",
                "complaint",
                "accept",
                "subject",
                "building",
                "where",
                "unincorporated",
                "what",
                "A cabin.",
                "source",
                "public",
                "named",
                "yes",
                "confidential",
                confidential);
        assertThat(refusals).isEmpty();
        return file;
    }

    private static CaseFileForTest decided(String agreed) {
        CaseFileForTest file = complaint("yes");
        List<Refusal> refusals = file.act(
                "2025-08-05", "code_liaison", "complaint", "decide_confidential", "agreed", agreed, "why", "Fear.");
        assertThat(refusals).isEmpty();
        return file;
    }

    private static boolean named(CaseFileForTest file) {
        CaseState state = CaseLaw.fold(SONOMA, file.acts, CaseFileForTest.day("2025-08-07"));
        return !new Confidential(SONOMA).party(state, party("complainant"));
    }

    private static boolean withheld(String act, String field) {
        return WITHHELD.answer(REAP, Objects.requireNonNull(act(act).fields().get(field)));
    }

    private static ActRule act(String name) {
        return Objects.requireNonNull(REAP.acts().get(name));
    }

    private static Party party(String role) {
        return new Party(role, "Some Person", List.of(role), List.of(), false, false);
    }
}
