package abate.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresServerTest {
    @TempDir
    Path folder = Path.of("");

    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void share_the_unpacked_program() throws IOException {
        Files.createSymbolicLink(folder.resolve(TestPostgres.program().getFileName()), TestPostgres.program());
    }

    @Test
    void commits_are_forced_to_disk_and_only_this_machine_with_the_password_is_let_in() throws IOException {
        try (Database database = open()) {
            JdbcClient jdbc = JdbcClient.create(database.application());

            assertThat(setting(jdbc, "fsync")).isEqualTo("on");
            assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(jdbc, "full_page_writes")).isEqualTo("on");
            assertThat(setting(jdbc, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readString(folder.resolve("data/pg_hba.conf")).lines())
                    .containsExactly("host all all 127.0.0.1/32 scram-sha-256");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void what_was_committed_is_there_after_the_server_was_killed_and_an_orphan_is_stopped_first() throws IOException {
        // given a run that was killed: its database server is left running and holds a committed row
        PostgresServer orphan = PostgresServer.start(folder, Durability.KEPT, progress::add);
        JdbcClient.create(orphan.owner("abate"))
                .sql("create table kept as select 7 as number")
                .update();
        long pid = pid();

        // when the next run starts in the same folder
        progress.clear();
        PostgresServer next = PostgresServer.start(folder, Durability.KEPT, progress::add);
        try {
            // then the left-over server is gone, and its row is not
            assertThat(progress).anySatisfy(line -> assertThat(line).contains("killed run left behind"));
            assertThat(pid()).isNotEqualTo(pid);
            assertThat(kept(next)).isEqualTo(7);

            // and when the server itself is killed without warning, recovery brings the row back
            ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
            PostgresServer recovered = PostgresServer.start(folder, Durability.KEPT, progress::add);
            assertThat(kept(recovered)).isEqualTo(7);
            recovered.stop();
        } finally {
            next.stop();
        }
    }

    @Test
    void a_process_number_left_by_a_crash_that_now_belongs_to_another_program_is_left_alone() throws IOException {
        PostgresServer.start(folder, Durability.KEPT, progress::add).stop();
        long ourselves = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("data/postmaster.pid"), ourselves + "\n");

        PostgresServer.start(folder, Durability.KEPT, progress::add).stop();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_start_that_was_interrupted_while_creating_the_database_is_begun_anew() throws IOException {
        Files.createDirectories(folder.resolve("initialising123/base"));
        Files.createDirectories(folder.resolve("unpacking123/bin"));

        open().close();

        assertThat(folder.resolve("initialising123")).doesNotExist();
        assertThat(folder.resolve("unpacking123")).doesNotExist();
    }

    @Test
    void a_database_elsewhere_that_cannot_be_used_is_explained_in_one_line() {
        try (Database ignored = open()) {
            String port = settingOf("port");
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/";

            assertThatThrownBy(() -> openOutside(url + "abate", "wrong"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage("The database at 127.0.0.1:" + port
                            + " refused the user abate: correct DATABASE_USER and DATABASE_PASSWORD.");
            assertThatThrownBy(() -> openOutside(
                            url + "nowhere",
                            Files.readString(folder.resolve("password")).strip()))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageStartingWith("The database nowhere does not exist");
            assertThatThrownBy(() -> openOutside("jdbc:postgresql://127.0.0.1:1/abate", "any"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageStartingWith("No database answers at 127.0.0.1:1");
        }
    }

    @Test
    void a_database_older_than_what_the_tables_need_is_refused_with_both_numbers() {
        assertThatThrownBy(() -> Migrations.refuseOlder(14))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("The database is PostgreSQL 14: Abate needs 15 or later; upgrade it, or leave DATABASE_URL"
                        + " out to use Abate's own.");
        Migrations.refuseOlder(15);
    }

    @Test
    void a_server_of_our_own_that_was_killed_under_us_is_started_again_where_it_was() throws IOException {
        PostgresServer server = PostgresServer.start(folder, Durability.KEPT, progress::add);
        JdbcClient jdbc = JdbcClient.create(server.owner("abate"));
        jdbc.sql("create table kept as select 7 as number").update();
        assertThat(server.restoreIfGone()).isFalse();

        ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();

        assertThat(server.restoreIfGone()).isTrue();
        assertThat(kept(server)).isEqualTo(7);
        server.stop();
        assertThat(server.restoreIfGone())
                .as("what was stopped on purpose stays so")
                .isFalse();
    }

    @Test
    void what_is_thrown_away_is_gone_and_a_new_database_is_in_its_place() {
        DatabaseLocation.Embedded location = new DatabaseLocation.Embedded(folder, Durability.KEPT);
        Database half = Database.open(location, progress::add);
        new Jurisdictions(JdbcClient.create(half.application()))
                .register("us-xx-half", "Half", ZoneId.of("UTC"), "#000000");

        try (Database fresh = half.emptied(location, progress::add)) {
            assertThat(new Jurisdictions(JdbcClient.create(fresh.application())).all())
                    .isEmpty();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**discarded*");
    }

    @Test
    void data_of_another_postgresql_is_refused_and_left_as_it_is() throws IOException {
        open().close();
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("written by PostgreSQL 17");
    }

    private Database open() {
        return Database.open(new DatabaseLocation.Embedded(folder, Durability.KEPT), progress::add);
    }

    private Database openOutside(String url, String password) {
        return Database.open(new DatabaseLocation.Outside(url, "abate", password), progress::add);
    }

    private String settingOf(String name) {
        try {
            return Files.readString(folder.resolve("data/postgresql.conf"))
                    .lines()
                    .filter(line -> line.startsWith(name + " = "))
                    .findFirst()
                    .orElseThrow()
                    .substring(name.length() + 3);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("data/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    private static int kept(PostgresServer server) {
        return JdbcClient.create(server.owner("abate"))
                .sql("select number from kept")
                .query(Integer.class)
                .single();
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
