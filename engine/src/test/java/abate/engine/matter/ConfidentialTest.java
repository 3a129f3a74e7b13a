package abate.engine.matter;

import static org.assertj.core.api.Assertions.assertThat;

import abate.engine.book.ActRule;
import abate.engine.book.Procedure;
import abate.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who and what a book withholds from everyone but the staff who handle the matter (RE-34, V83). */
class ConfidentialTest {
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
