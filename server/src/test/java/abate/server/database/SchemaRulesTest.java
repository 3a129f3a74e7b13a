package abate.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules that let the whole database be distributed by jurisdiction later without redesign. */
class SchemaRulesTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    static TestDatabase database;
    static Map<String, String> kinds = Map.of();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        database = TestDatabase.fresh();
        try (InputStream file = SchemaRulesTest.class.getResourceAsStream("/db/tables.yaml")) {
            kinds = (Map<String, String>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(file));
        }
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void every_table_is_classified_as_tenant_reference_or_control() {
        assertThat(strings("select tablename from pg_tables where schemaname = 'public'"))
                .containsExactlyInAnyOrderElementsOf(kinds.keySet());
        assertThat(kinds.values()).isSubsetOf("tenant", "reference", "control");
    }

    @Test
    void every_tenant_table_has_a_jurisdiction_that_is_a_bigint_and_never_null() {
        assertThat(strings("""
                select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relkind = 'r' and a.attname = 'jurisdiction_id' and a.attnotnull
                and a.atttypid = 'bigint'::regtype and c.relnamespace = 'public'::regnamespace
                """)).containsExactlyInAnyOrderElementsOf(tables("tenant"));
    }

    @Test
    void the_jurisdiction_comes_first_in_every_key_of_a_tenant_table() {
        List<String> keysThatBeginOtherwise = strings("""
                select c.relname || ': ' || i.relname
                from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
                join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
                where (x.indisunique or x.indisprimary or x.indisexclusion)
                and a.attname <> 'jurisdiction_id' and c.relname in (%s)
                """.formatted(list("tenant")));

        assertThat(keysThatBeginOtherwise).isEmpty();
    }

    @Test
    void every_tenant_table_has_a_primary_key() {
        assertThat(strings("select conrelid::regclass::text from pg_constraint where contype = 'p'"))
                .containsAll(tables("tenant"));
    }

    @Test
    void foreign_keys_of_tenant_tables_carry_the_jurisdiction_first_on_both_sides_or_lead_to_reference_tables() {
        assertThat(strings("""
                select f.conname from pg_constraint f
                join pg_attribute here on here.attrelid = f.conrelid and here.attnum = f.conkey[1]
                join pg_attribute there on there.attrelid = f.confrelid and there.attnum = f.confkey[1]
                where f.contype = 'f' and f.conrelid::regclass::text in (%1$s)
                and not (f.confrelid::regclass::text in (%1$s)
                  and here.attname = 'jurisdiction_id' and there.attname = 'jurisdiction_id')
                and f.confrelid::regclass::text not in (%2$s)
                """.formatted(list("tenant"), list("reference")))).isEmpty();
    }

    @Test
    void no_foreign_key_leads_from_a_reference_or_control_table_to_a_tenant_table() {
        assertThat(strings("""
                select conname from pg_constraint where contype = 'f'
                and confrelid::regclass::text in (%1$s) and conrelid::regclass::text not in (%1$s)
                """.formatted(list("tenant")))).isEmpty();
    }

    @Test
    void no_foreign_key_changes_a_row_by_itself_except_the_sign_ins_own() {
        assertThat(strings("""
                select conname from pg_constraint
                where contype = 'f' and (confdeltype in ('n', 'd', 'c') or confupdtype in ('n', 'd', 'c'))
                """)).containsExactly("spring_session_attributes_of_session");
    }

    @Test
    void every_foreign_key_has_a_name_of_its_own_and_stands_in_a_file_after_the_tables() throws IOException {
        assertThat(strings("select conname from pg_constraint where contype = 'f' and conname like '%\\_fkey%'"))
                .isEmpty();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(files.filter(file -> !file.getFileName().toString().startsWith("V09")))
                    .allSatisfy(file -> assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT))
                            .doesNotContain(" references "));
        }
    }

    @Test
    void ids_are_uuids_or_identities_and_no_constraint_is_deferred() {
        assertThat(strings("select adrelid::regclass::text from pg_attrdef"
                        + " where pg_get_expr(adbin, adrelid) like '%nextval%'"))
                .isEmpty();
        assertThat(strings("select conname from pg_constraint where condeferrable"))
                .isEmpty();
    }

    @Test
    void no_table_has_a_trigger_or_a_rule() {
        assertThat(strings("select tgname from pg_trigger where not tgisinternal"))
                .isEmpty();
        assertThat(strings("""
                select r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                """)).isEmpty();
    }

    @Test
    void row_level_security_stands_on_every_tenant_table_and_asks_for_its_jurisdiction() {
        assertThat(strings("""
                select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid
                where c.relrowsecurity
                and pg_get_expr(p.polqual, c.oid) like '%jurisdiction_id = (current_setting(''app.jurisdiction''%'
                """)).containsExactlyInAnyOrderElementsOf(tables("tenant"));
    }

    @Test
    void the_program_owns_no_table_and_is_granted_no_table_whole() {
        assertThat(strings("select tablename from pg_tables where tableowner = 'abate_app'"))
                .isEmpty();
        assertThat(strings("select table_name from information_schema.role_table_grants"
                        + " where grantee = 'abate_app' and privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')"))
                .isEmpty();
    }

    private static List<String> tables(String kind) {
        return kinds.entrySet().stream()
                .filter(table -> table.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String list(String kind) {
        return Stream.concat(Stream.of(""), tables(kind).stream())
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "));
    }

    private static List<String> strings(String sql) {
        return database.owner().sql(sql).query(String.class).list();
    }
}
