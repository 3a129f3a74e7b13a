package abate.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantsTest {
    static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.fresh();
        database.owner()
                .sql("create table note (jurisdiction_id bigint not null, text text not null)")
                .update();
        database.owner().sql("grant select, insert on note to abate_app").update();
        database.owner().sql("alter table note enable row level security").update();
        database.owner()
                .sql("create policy note_of_its_jurisdiction on note"
                        + " using (jurisdiction_id = current_setting('app.jurisdiction')::bigint)")
                .update();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void work_sees_only_the_rows_of_its_own_jurisdiction() {
        JurisdictionId here = database.jurisdiction();
        JurisdictionId elsewhere = database.anotherJurisdiction();
        write(here, "ours");
        write(elsewhere, "theirs");

        assertThat(database.tenants().in(here, () -> texts())).containsExactly("ours");
        assertThat(database.tenants().in(elsewhere, () -> texts())).containsExactly("theirs");
    }

    @Test
    void a_row_of_another_jurisdiction_cannot_be_written() {
        assertThatThrownBy(() -> database.tenants().in(database.jurisdiction(), () -> {
                    insert(database.anotherJurisdiction(), "smuggled");
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void outside_the_door_no_tenant_row_can_be_read() {
        assertThatThrownBy(TenantsTest::texts).rootCause().hasMessageContaining("app.jurisdiction");
    }

    @Test
    void a_failure_takes_back_everything_the_work_wrote() {
        JurisdictionId here = database.jurisdiction();

        assertThatThrownBy(() -> database.tenants().in(here, () -> {
                    insert(here, "half");
                    throw new IllegalStateException("the second half failed");
                }))
                .hasMessage("the second half failed");

        assertThat(database.tenants().in(here, () -> texts())).doesNotContain("half");
    }

    @Test
    void work_within_work_joins_it_and_may_not_change_the_jurisdiction() {
        JurisdictionId here = database.jurisdiction();
        JurisdictionId elsewhere = database.anotherJurisdiction();

        assertThatThrownBy(() -> database.tenants().in(here, () -> {
                    database.tenants().in(here, () -> insert(here, "inner"));
                    database.tenants().in(elsewhere, () -> texts());
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.tenants().in(here, () -> texts())).doesNotContain("inner");
    }

    @Test
    void a_row_that_was_only_granted_select_and_insert_is_never_changed() {
        JurisdictionId here = database.jurisdiction();

        assertThatThrownBy(() -> database.tenants().in(here, () -> {
                    database.jdbc()
                            .sql("update note set text = 'altered' where jurisdiction_id = :j")
                            .param("j", here.value())
                            .update();
                }))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static void write(JurisdictionId jurisdiction, String text) {
        database.tenants().in(jurisdiction, () -> insert(jurisdiction, text));
    }

    private static void insert(JurisdictionId jurisdiction, String text) {
        database.jdbc()
                .sql("insert into note values (:j, :text)")
                .param("j", jurisdiction.value())
                .param("text", text)
                .update();
    }

    private static List<String> texts() {
        return database.jdbc().sql("select text from note").query(String.class).list();
    }
}
