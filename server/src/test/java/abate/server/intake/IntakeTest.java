package abate.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.database.Ids;
import abate.server.database.JurisdictionId;
import abate.server.database.TestDatabase;
import abate.server.evidence.Evidence;
import abate.server.property.Position;
import abate.server.property.TestProperties;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final Position HIGH_STREET = new Position(38.631913, -121.434879);
    private static final Complainant WILLOW = new Complainant(
            Optional.of("Willow Sample-Reed"), Optional.of("916-555-0123"), Optional.of("willow@example.org"), true);

    @TempDir
    Path folder = Path.of("");

    private TestDatabase database = TestDatabase.fresh();
    private JurisdictionId here = database.jurisdiction();
    private Intake intake = intake();

    @BeforeEach
    void open() {
        intake = intake();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private Intake intake() {
        Evidence evidence = new Evidence(database.tenants(), database.jdbc(), folder);
        return new Intake(
                database.tenants(),
                database.jdbc(),
                TestProperties.in(database),
                new ReportDrafts(database.tenants(), database.jdbc(), evidence),
                evidence);
    }

    @Test
    void the_first_report_of_a_year_is_number_one_and_the_next_city_counts_for_itself() {
        assertThat(receive(report(HIGH_STREET)).reference()).isEqualTo("R-2026-000001");
        assertThat(receive(report(HIGH_STREET)).reference()).isEqualTo("R-2026-000002");
        assertThat(intake.receive(here, report(HIGH_STREET), LocalDate.of(2027, 1, 4), NOW)
                        .reference()) // a Monday
                .isEqualTo("R-2027-000001");
        assertThat(intake.receive(database.anotherJurisdiction(), report(HIGH_STREET), MONDAY, NOW)
                        .reference())
                .isEqualTo("R-2026-000001");
    }

    @Test
    void many_reports_at_once_get_numbers_without_a_gap_or_a_repeat() throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> all = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(
                            i -> () -> receive(report(HIGH_STREET)).reference())
                    .toList();
            List<String> numbers = many.invokeAll(all).stream()
                    .map(IntakeTest::result)
                    .sorted()
                    .toList();

            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, 40)
                            .mapToObj("R-2026-%06d"::formatted)
                            .toList());
        }
    }

    @Test
    void a_report_waits_until_somebody_decides_on_it() {
        UUID report = receive(report(HIGH_STREET)).report();

        assertThat(intake.waiting(here, 10)).extracting(Report::id).containsExactly(report);
        assertThat(intake.markOpened(here, report, Ids.next(), "2026-00417", "R. Ortiz", NOW))
                .isEqualTo(new Decision.Recorded());
        assertThat(intake.waiting(here, 10)).isEmpty();
        assertThat(intake.waitingCount(here)).isZero();
        assertThat(intake.find(here, report).orElseThrow().status()).isEqualTo(ReportStatus.OPENED);
    }

    @Test
    void of_two_people_deciding_at_once_one_is_told_that_the_other_was_first() throws Exception {
        UUID report = receive(report(HIGH_STREET)).report();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Decision>> decisions = two.invokeAll(List.of(
                    () -> intake.markOpened(here, report, Ids.next(), "2026-00417", "R. Ortiz", NOW),
                    () -> intake.decline(here, report, DeclineReason.ANOTHER_OFFICE, "", "M. Chen", NOW)));

            assertThat(decisions.stream().map(IntakeTest::result))
                    .filteredOn(decision -> decision instanceof Decision.Recorded)
                    .hasSize(1);
            assertThat(decisions.stream().map(IntakeTest::result))
                    .filteredOn(decision -> decision instanceof Decision.AlreadyDecided)
                    .hasSize(1);
        }
        assertThat(intake.find(here, report).orElseThrow().events()).hasSize(2);
    }

    @Test
    void deciding_on_a_report_that_does_not_exist_records_nothing() {
        assertThat(intake.link(here, Ids.next(), Ids.next(), "2026-00001", "R. Ortiz", NOW))
                .isEqualTo(new Decision.NoSuchReport());
    }

    @Test
    void whoever_holds_the_code_sees_each_step_and_nothing_about_anybody() {
        Receipt receipt = receive(report(HIGH_STREET));
        UUID file = Ids.next();
        intake.markOpened(here, receipt.report(), file, "2026-00417", "R. Ortiz", NOW);
        intake.caseInspected(here, file, "D. Park", NOW.plus(2, ChronoUnit.DAYS));
        intake.caseClosed(here, file, "D. Park", NOW.plus(30, ChronoUnit.DAYS));

        Progress progress = intake.follow(here, receipt.followCode()).orElseThrow();

        assertThat(progress.steps())
                .extracting(Progress.Step::status)
                .containsExactly(
                        ReportStatus.RECEIVED, ReportStatus.OPENED, ReportStatus.INSPECTED, ReportStatus.CLOSED);
        assertThat(progress.toString()).doesNotContain("Willow", "Ortiz", "Park", "3526", "couch");
    }

    @Test
    void a_code_opens_nothing_in_another_city() {
        Receipt receipt = receive(report(HIGH_STREET));

        assertThat(intake.follow(database.anotherJurisdiction(), receipt.followCode()))
                .isEmpty();
    }

    @Test
    void a_report_on_the_same_parcel_or_within_a_short_walk_may_be_the_same_trouble() {
        receive(report(HIGH_STREET));
        receive(report(north(HIGH_STREET, 60)));
        receive(report(north(HIGH_STREET, 200)));
        UUID mine = receive(report(north(HIGH_STREET, 10))).report();

        assertThat(intake.similar(here, mine, NOW)).extracting(Similar::meters).containsExactly(10, 50);
    }

    @Test
    void a_report_older_than_ninety_days_is_no_longer_offered() {
        intake.receive(here, report(HIGH_STREET), MONDAY, NOW.minus(91, ChronoUnit.DAYS));
        UUID mine = receive(report(HIGH_STREET)).report();

        assertThat(intake.similar(here, mine, NOW)).isEmpty();
    }

    @Test
    void a_report_without_a_place_on_the_map_is_near_nothing() {
        receive(report(HIGH_STREET));
        UUID mine = receive(typed("somewhere on High Street")).report();

        assertThat(intake.similar(here, mine, NOW)).isEmpty();
    }

    @Test
    void who_sent_it_is_read_through_one_door_that_remembers_every_reader() {
        UUID report = receive(report(HIGH_STREET)).report();

        assertThat(intake.complainant(here, report, "R. Ortiz", "to arrange access", NOW))
                .contains(WILLOW);
        assertThat(database.owner()
                        .sql("select reader || ': ' || reason from report_complainant_reading")
                        .query(String.class)
                        .list())
                .containsExactly("R. Ortiz: to arrange access");
    }

    @Test
    void an_anonymous_report_has_nobody_to_read() {
        UUID report = receive(
                        new NewReport("trash", place(HIGH_STREET), "", Channel.PORTAL, "en", Complainant.ANONYMOUS))
                .report();

        assertThat(intake.complainant(here, report, "R. Ortiz", "to call back", NOW))
                .isEmpty();
    }

    @Test
    void the_name_of_who_sent_it_is_in_no_other_table_and_in_nothing_printed() {
        NewReport report = report(HIGH_STREET);
        Receipt receipt = receive(report);

        assertThat(database.owner()
                        .sql("select count(*) from report r where r::text ilike '%willow%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(report + " " + receipt + " " + WILLOW + " "
                        + intake.find(here, receipt.report()).orElseThrow())
                .doesNotContainIgnoringCase("willow")
                .doesNotContain("0123", receipt.followCode().characters());
    }

    @Test
    void what_became_of_a_report_cannot_be_changed_or_erased_by_the_program() {
        receive(report(HIGH_STREET));

        for (String table : List.of("report", "report_event", "report_complainant", "report_complainant_reading")) {
            assertThat(database.owner()
                            .sql("select has_table_privilege('abate_app', :table, 'UPDATE')"
                                    + " or has_table_privilege('abate_app', :table, 'DELETE')")
                            .param("table", table)
                            .query(Boolean.class)
                            .single())
                    .as(table)
                    .isFalse();
        }
    }

    @Test
    void a_follow_code_is_read_however_it_is_typed() {
        FollowCode code = receive(report(HIGH_STREET)).followCode();

        assertThat(FollowCode.read(" " + code.grouped().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(FollowCode.read("oIl0-1111-1111")).contains(new FollowCode("011011111111"));
        assertThat(FollowCode.read("")).isEmpty();
        assertThat(FollowCode.read("R-2026-000001")).isEmpty();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Receipt receive(NewReport report) {
        return intake.receive(here, report, MONDAY, NOW);
    }

    private static NewReport report(Position position) {
        return new NewReport("trash", place(position), "A couch in the yard", Channel.PORTAL, "en", WILLOW);
    }

    private static NewReport typed(String address) {
        Place place = new Place(address, "", Optional.empty(), Optional.empty());
        return new NewReport("trash", place, "", Channel.TELEPHONE, "es", WILLOW);
    }

    private static Place place(Position position) {
        return new Place("3526 High St", "", Optional.empty(), Optional.of(position));
    }

    private static Position north(Position from, int meters) {
        return new Position(from.latitude() + (meters + 0.5) / 111_195, from.longitude());
    }
}
